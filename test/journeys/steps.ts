import assert from 'node:assert/strict';
import { UNKNOWN, load, parseText } from '@naosu/content';
import type { CheckId, FixId, Guide } from '@naosu/content';
import type { Locator, Page } from 'playwright-core';
import type { OpenOptions, Opened, useBrowser } from './browser.js';

/** What the reader reads on the controls, by language. */
const words = {
  ja: {
    search: 'どんな表示が出ていますか', next: '次へ', cannotTell: 'わからない・確認できない', stepDone: 'できた・次の手順へ',
    lastStepDone: 'できた・結果を見る', neither: 'どちらもわからない', step: (n: number, of: number) => `手順 ${n}（全${of}手順）`,
    question: '直りましたか', worked: '直った', notWorked: 'まだ直らない', copyMade: '作れた', copyFailed: '作れなかった', noComputer: '使えるパソコンがない',
    start: '読んで確かめた・この対処を始める', noChoice: 'できる方法がない', open: 'この方法を見る', startOver: '最初から',
    declineLosses: 'やめておく', wait: 'もう一度確かめる', goOn: '失うもののない対処だけ続ける', copyNote: 'メモをコピーする', note: '伝えるときのメモ',
    human: '人に相談する', back: '1つ前に戻る',
    free: '空いている量', further: 'ほかの操作',
    copyQuestion: 'パソコンにバックアップを作れましたか', retry: 'もう一度読み込む', failed: '読み込めませんでした',
  },
  en: {
    search: 'What does your iPhone say?', next: 'Next', cannotTell: 'I don’t know or can’t check', stepDone: 'Done – next step',
    lastStepDone: 'Done – see the result', neither: 'I can’t tell either', step: (n: number, of: number) => `Step ${n} of ${of}`,
    question: 'Is it fixed?', worked: 'Yes, it works', notWorked: 'Not yet', copyMade: 'Yes, it’s made', copyFailed: 'It couldn’t be made',
    noComputer: 'I have no computer to use',
    start: 'I’ve read this – start', noChoice: 'I can’t do any of these', open: 'See how', startOver: 'Start over',
    declineLosses: 'Don’t do it', wait: 'Check again now', goOn: 'Go on with harmless fixes only', copyNote: 'Copy the note',
      note: 'A note you can use',
    human: 'Talk to a person', back: 'Go back one screen', free: 'Available', further: 'Other options',
    copyQuestion: 'Did you make a backup on the computer?', retry: 'Try again',
      failed: 'This couldn’t be loaded',
  },
} as const;

/** Text without the marks at which a Japanese line may break. */
export const plain = (text: string): string => text.replace(/[\u200b\u2060]/g, '').trim();

/** Text as it is drawn, with or without those marks. */
export const saying = (text: string): RegExp =>
  new RegExp([...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('[\\u200b\\u2060]*'));

const anyOf = (names: readonly string[]) => new RegExp(`^(${names.join('|')})$`);

/** The guides, for the names and risks that a journey is compared with. */
export const allGuides = {
  backup: { ja: await load('backup', 'ja'), en: await load('backup', 'en') },
  mail: { ja: await load('mail', 'ja'), en: await load('mail', 'en') },
};

/** The guide on backups. */
export const guides = allGuides.backup;

/** Text of the guide as it reads on the screen. */
function read(text: string, { labels, locale }: Guide): string {
  return parseText(text).map((piece) => {
    if (piece.kind !== 'label') return piece.kind === 'text' ? piece.text : '';
    const name = labels.labels[piece.id]![0][locale];
    return locale === 'ja' ? `「${name}」` : name;
  }).join('');
}

/** The name of a control or heading, whether or not it sets a name on the phone's screen off by 「」. */
const named = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[「」]/g, '$&?')}$`);

/** Options, or numbers as they are typed, by check. */
type Answers = Readonly<Record<CheckId, string>>;

/** A person at the page: reads headings, and presses what has a name. */
export class Reader {
  readonly words: (typeof words)[keyof typeof words];
  /** The guide that the reader is in. */
  topic: keyof typeof allGuides;

  constructor(readonly page: Page, readonly locale: keyof typeof words = 'ja', topic: keyof typeof allGuides = 'backup') {
    this.words = words[locale];
    this.topic = topic;
  }

  private get said(): Guide {
    return allGuides[this.topic][this.locale];
  }

  question(check: CheckId): string {
    return read(this.said.text.checks[check]!.question, this.said);
  }

  title(fix: FixId): string {
    return this.said.text.fixes[fix]!.title;
  }

  get guide(): Locator {
    return this.page.locator('naosu-help');
  }

  button(name: string): Locator {
    return this.guide.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.guide.getByRole('heading', { name: named(name) });
  }

  /** A heading wherever it is looked for. */
  private titled(name: string): Locator {
    return this.page.getByRole('heading', { name: named(name) });
  }

  get searchField(): Locator {
    return this.guide.getByRole('searchbox', { name: this.words.search });
  }

  /** What the search offers, best first. */
  get hits(): Locator {
    return this.page.locator('naosu-symptom-picker').getByRole('listitem').getByRole('button');
  }

  /** Lets a second go by, in which the page may save. Call `page.clock.install()` first. */
  rest(): Promise<void> {
    return this.page.clock.runFor(1000);
  }

  press(name: string): Promise<void> {
    return this.button(name).click();
  }

  /** Presses what stands under the other things to do. */
  async pressFurther(name: string): Promise<void> {
    await this.openFurther();
    await this.press(name);
  }

  async openFurther(): Promise<void> {
    await this.guide.getByText(this.words.further, { exact: true }).click();
  }

  /** The screen under this heading has come, and focus is on the heading. */
  async arrives(name: string): Promise<void> {
    await this.heading(name).and(this.page.locator(':focus')).waitFor();
  }

  /** Pastes what the phone shows, and waits for the hits. */
  async paste(message: string): Promise<void> {
    await this.searchField.focus();
    await this.page.keyboard.insertText(message);
    await this.guide.getByText(/件(?:見つかりました|あります)|\d (?:found|close to this)/).last().waitFor();
  }

  /** From the message on the phone to the first screen of its ladder. */
  async choose(message: string): Promise<void> {
    await this.paste(message);
    await this.hits.first().click();
    await this.page.locator('naosu-fix-stepper').getByRole('heading').first().waitFor();
  }

  /** Is asked for a number, and types it; goes on once the form asks for nothing more. */
  async type(check: CheckId, value: string): Promise<void> {
    await this.heading(this.question(check)).waitFor();
    await this.fill(check, value);
    await this.sendForm();
  }

  /** Is asked to choose, and chooses; goes on once the form asks for nothing more. */
  async pick(check: CheckId, option: string): Promise<void> {
    await this.heading(this.question(check)).waitFor();
    await this.radio(check, option).check();
    await this.sendForm();
  }

  /** Puts in a number; what is free as such. */
  async fill(check: CheckId, value: string): Promise<void> {
    const parts = this.stepper.getByRole('group', { name: named(this.question(check)) }).filter({ has: this.page.locator('.quantity') });
    const free = await parts.count() > 0;
    if (free) await parts.getByRole('radio', { name: this.words.free }).check();
    await (free ? parts.getByRole('textbox') : this.stepper.getByRole('textbox', { name: named(this.question(check)) })).fill(value);
  }

  private get stepper(): Locator {
    return this.page.locator('naosu-fix-stepper');
  }

  private async sendForm(): Promise<void> {
    const groups = await this.stepper.locator('fieldset:has(input[type=radio])').evaluateAll((all) => all
      .filter((group) => !group.querySelector(':checked')).length);
    const fields = await this.stepper.locator('.quantity input').evaluateAll((all) => all
      .filter((field) => (field as HTMLInputElement).value === '').length);
    if (groups + fields === 0) await this.press(this.words.next);
  }

  radio(check: CheckId, option: string): Locator {
    const name = option === UNKNOWN ? this.words.cannotTell : read(this.said.text.checks[check]!.options[option]!, this.said);
    return this.stepper.locator('fieldset').filter({ has: this.titled(this.question(check)) }).getByRole('radio', { name, exact: true });
  }

  /** Does the lists of steps of a fix one after another, until how it went is asked; says how many lists there were. */
  async doSteps(): Promise<number> {
    const done = this.button(this.words.stepDone).or(this.button(this.words.lastStepDone));
    const asked = this.button(this.words.worked).or(this.button(this.words.copyMade));
    for (let count = 1; ; count++) {
      await done.or(asked).first().waitFor();
      if (await asked.count() > 0) return count;
      await done.click();
    }
  }

  /** Goes on by "cannot tell" and "not yet" until a screen has this heading. */
  async goesUntil(heading: string, answers: Answers = {}): Promise<'there' | 'wait' | 'human'> {
    return this.goesOn(answers, { until: heading });
  }

  /** Answers, tries and says "not yet" until something else than the next fix is on the screen, or it is enough, and names that. */
  async goesOn(
    answers: Answers = {}, { copy = true, until = '', enough = (): boolean => false } = {},
  ): Promise<'there' | 'wait' | 'human'> {
    const { words } = this;
    const { next, stepDone, lastStepDone, notWorked, copyMade, copyFailed, noChoice, start, declineLosses, wait, copyNote } = words;
    const ways = this.guide.getByRole('button',
      { name: anyOf([next, stepDone, lastStepDone, notWorked, copy ? copyMade : copyFailed, noChoice, start, declineLosses, wait,
        copyNote]) });
    for (;;) {
      const way = plain(await ways.first().innerText());
      if (enough() || (until && (await this.headings()).includes(until))) return 'there';
      if (way === wait) return 'wait';
      if (way === copyNote) return 'human';
      if (way === start) for (const need of await this.guide.getByRole('checkbox').all()) await need.check();
      if (way === next) await this.answers(answers);
      else await this.button(way).press('Enter');
    }
  }

  /** Answers what is asked on the screen: as given, else by "cannot tell". */
  private async answers(answers: Answers): Promise<void> {
    const { words: { cannotTell, neither, next } } = this;
    const shown = await this.headings();
    const asked = Object.keys(this.said.text.checks).filter((id) => shown.some((heading) => named(this.question(id)).test(heading)));
    const numbers = asked.filter((id) => this.said.topic.checks[id]!.kind !== 'choice');
    if (numbers.length > 0 && !numbers.some((id) => id in answers)) return this.button(numbers.length > 1 ? neither
      : cannotTell).press('Enter');
    for (const id of asked) {
      const question = this.heading(this.question(id));
      // An answer can leave the rest without effect.
      if (await question.count() === 0) continue;
      if (numbers.includes(id)) await this.fill(id, answers[id] ?? '');
      else if (id in answers) await this.radio(id, answers[id]!).press('Space');
      else await this.stepper.locator('fieldset')
        .filter({ has: this.titled(this.question(id)) }).getByRole('radio', { name: cannotTell, exact: true }).press('Space');
    }
    await this.button(next).press('Enter');
  }

  /** Names of the fixes, symptoms or sections on the screen, in order. */
  async headings(): Promise<string[]> {
    const all = await this.guide.getByRole('heading').allInnerTexts();
    return all.map(plain);
  }
}

/** Nothing was blocked, thrown, refused or sent away, and nothing is kept in a cookie. */
export async function assertQuiet({ page, complaints }: Opened, allowed: { warnings?: number } = {}): Promise<void> {
  const { warnings, ...rest } = complaints;
  assert.deepEqual(rest, { violations: [], errors: [], failedRequests: [], foreign: [] });
  assert.equal(warnings.length, allowed.warnings ?? 0, warnings.join('\n'));
  assert.deepEqual(await page.context().cookies(), []);
}

type Open = ReturnType<typeof useBrowser>;

/** Opens a page for a reader and asserts afterwards that the page had nothing to complain about. */
export const journeys = (open: Open) =>
  (path: string, options: OpenOptions & { readonly warnings?: number },
    work: (reader: Reader, opened: Opened) => Promise<void>): Promise<void> => {
    const { warnings = 0, ...rest } = options;
    return open(path, rest, async (opened) => {
      await work(new Reader(opened.page, path.startsWith('en') ? 'en' : 'ja', path.startsWith('mail') ? 'mail' : 'backup'), opened);
      await assertQuiet(opened, { warnings });
    });
  };
