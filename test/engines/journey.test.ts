import { expect } from '@open-wc/testing';
import { waitUntil } from '../elements/wait-until.js';

/** All elements within, through every shadow root. */
function all<E extends Element>(root: Element, selector: string): E[] {
  const roots: ParentNode[] = [root.shadowRoot!];
  for (const each of roots) for (const { shadowRoot } of each.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots.flatMap((each) => [...each.querySelectorAll<E>(selector)]).filter((element) => element.getClientRects().length > 0);
}

const nameOf = (element: Element) => element.textContent!.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ').trim();

/** What is pressed on each screen: the first that is there. */
const onwards = [
  'メモをコピーする', '直った', '作れた', '読んで確かめた・この対処を始める', 'この方法を見る', 'どちらもわからない', '次へ', 'できた・次の手順へ', 'できた・結果を見る',
];

const guides = { backup: 'iCloudストレージに十分な空き領域がありません', mail: '「サーバへの接続に失敗しました。」' };

const types = ['naosu-symptom-select', 'naosu-fix-start', 'naosu-fix-outcome', 'naosu-resolve', 'naosu-error'];
const cannotTell = 'わからない・確認できない';

describe('what is built', () => {
  before(async () => {
    await import(new URL('/dist/naosu.js', location.href).href);
  });

  for (const [topic, message] of Object.entries(guides)) {
    it(`leads a reader of ${topic} from the message on the phone to what works`, async () => {
      const told: string[] = [];
      const help = document.createElement('naosu-help');
      for (const type of types) help.addEventListener(type, () => told.push(type));
      Object.assign(help, { topic, progress: 'none', lang: 'ja' });
      document.body.append(help);
      const buttons = () => all<HTMLElement>(help, 'button');
      const wayOn = () => onwards.flatMap((name) => buttons().filter((button) => nameOf(button).startsWith(name)))[0];
      const screen = () => `${all(help, 'h2, h3').map(nameOf).join()} ${buttons().map(nameOf).join()}`;

      await waitUntil(() => help.shadowRoot && all(help, 'input[type=search]').length > 0, 'the search is there');
      const field = all<HTMLInputElement>(help, 'input[type=search]')[0]!;
      field.value = message;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitUntil(() => all(help, 'button.hit').some((hit) => nameOf(hit).includes('画面の文と一致')), 'the message is found');
      all<HTMLElement>(help, 'button.hit')[0]!.click();

      while (!told.includes('naosu-resolve')) {
        await waitUntil(wayOn, `a way on from ${screen()}`);
        const before = screen();
        const way = wayOn()!;
        const unknown = all<HTMLElement>(help, 'label').filter((label) => nameOf(label).startsWith(cannotTell));
        if (nameOf(way) === '次へ') {
          unknown.forEach((label) => label.click());
          await waitUntil(() => unknown.every((label) => label.classList.contains('chosen')), 'each is drawn as chosen');
        }
        if (nameOf(way).startsWith('読んで')) all<HTMLElement>(help, 'input[type=checkbox]').forEach((need) => need.click());
        way.click();
        await waitUntil(() => screen() !== before, `something comes after ${before}`);
      }
      expect(told).to.include.members(['naosu-symptom-select', 'naosu-fix-start', 'naosu-fix-outcome', 'naosu-resolve']);
      expect(told).not.to.include('naosu-error');
      help.remove();
    });
  }
});
