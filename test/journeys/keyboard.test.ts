import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './browser.js';
import { journeys } from './steps.js';
import type { Reader } from './steps.js';

const journey = journeys(useBrowser());

interface Stop {
  readonly name: string;
  readonly role: string;
  readonly outlined: boolean;
  readonly ours: boolean;
  readonly seen: boolean;
}

/** Where focus is: the control's text, whether it shows an outline, and whether it is in the window. */
const stopOf = (reader: Reader): Promise<Stop> => reader.page.evaluate(() => {
  let element = document.activeElement ?? document.body;
  const ours = element.localName === 'naosu-help';
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const outlined = [element, element.closest('label'), element.closest('.choice')].some((shown) => {
    if (!shown) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom } = element.getBoundingClientRect();
  const name = (element.closest('label') ?? element).textContent!.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ').trim();
  return { name, role: element.localName, outlined, ours, seen: bottom > 0 && top < innerHeight };
});

/** A person without a pointer: counts the key presses, and looks for the outline at each stop. */
class Typist {
  presses = 0;

  constructor(private readonly reader: Reader) {}

  async key(name: string): Promise<void> {
    this.presses++;
    await this.reader.page.keyboard.press(name);
  }

  async tab(): Promise<Stop> {
    await this.key('Tab');
    const stop = await stopOf(this.reader);
    if (stop.ours) assert.ok(stop.outlined && stop.seen, `focus shows on ${stop.role} "${stop.name}": ${JSON.stringify(stop)}`);
    return stop;
  }

  async tabTo(wanted: RegExp, most = 40): Promise<void> {
    for (let count = 0; count < most; count++) {
      const { name, role } = await this.tab();
      if (wanted.test(`${role} ${name}`)) return;
    }
    assert.fail(`${wanted} is not reached by Tab`);
  }
}

async function reachesOutcome(reader: Reader): Promise<Typist> {
  const typist = new Typist(reader);
  await reader.searchField.waitFor();
  await typist.tabTo(/^input /);
  typist.presses = 0;
  await reader.page.keyboard.insertText('このバックアップは使用されているため削除できません。');
  await typist.key('Enter');
  await reader.hits.first().and(reader.page.locator(':focus')).waitFor();
  assert.match((await stopOf(reader)).name, /^バックアップを削除できない/);
  assert.ok((await stopOf(reader)).outlined);
  await typist.key('Enter');
  await reader.arrives(reader.question('restoring'));
  await typist.tabTo(/^input 復元中の端末がある/);
  await typist.key('Space');
  await typist.key('Enter');
  await reader.arrives(reader.title('wait-for-restore'));
  await reader.heading('直りましたか').waitFor();
  return typist;
}

describe('a reader with a keyboard alone', () => {
  it('comes from the search field to the first outcome in at most 25 presses', () => journey('index.html', {}, async (reader) => {
    const { presses } = await reachesOutcome(reader);
    assert.ok(presses <= 25, `${presses} presses`);
  }));

  it('says how it went, and leaves the guide by Tab in both directions', () => journey('index.html', {}, async (reader) => {
    const typist = await reachesOutcome(reader);
    await typist.tabTo(/^button 直った/);
    await typist.key('Enter');
    await reader.arrives('直ってよかったです');
    let stops = 0;
    while ((await typist.tab()).ours) assert.ok(++stops < 40, 'Tab leads out of the guide');
    await typist.key('Shift+Tab');
    assert.ok((await stopOf(reader)).ours, 'Shift and Tab lead back in');
    for (stops = 0; (await stopOf(reader)).ours; stops++) {
      assert.ok(stops < 60, 'Shift and Tab lead out of the guide');
      await typist.key('Shift+Tab');
    }
  }));

  it('chooses among answers by the arrows', () => journey('index.html', {}, async (reader) => {
    const typist = new Typist(reader);
    await reader.choose('このバックアップは使用されているため削除できません。');
    await reader.arrives(reader.question('restoring'));
    await typist.tabTo(/^input 復元中の端末がある/);
    await typist.key('ArrowDown');
    const { name, outlined } = await stopOf(reader);
    assert.match(name, /^復元中の端末はない/);
    assert.ok(outlined);
    await reader.guide.getByRole('radio', { name: '復元中の端末はない', checked: true }).waitFor();
    await typist.tabTo(/^button 次へ/);
    await typist.key('Space');
    await reader.heading(reader.question('restoring')).waitFor({ state: 'detached' });
  }));

  it('passes every control of the first view and comes out below it', () => journey('index.html', {}, async (reader) => {
    const typist = new Typist(reader);
    await reader.searchField.waitFor();
    await typist.tabTo(/^input /);
    let stops = 0;
    while ((await typist.tab()).ours) assert.ok(++stops < 40, 'Tab leads out of the guide');
    assert.ok(stops >= 8, String(stops));
  }));
});
