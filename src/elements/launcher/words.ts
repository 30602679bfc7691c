/** What the launcher itself says. Few words of its own, since the localizer is not loaded before the reader asks for help. */
export interface Words {
  readonly open: string;
  readonly loading: string;
  readonly failed: string;
  readonly title: string;
  readonly close: string;
}

const words: Readonly<Record<string, Words>> = {
  ja: { open: 'お困りですか', loading: '読み込んでいます…', failed: '読み込めませんでした・もう一度', title: 'お困りごとのガイド', close: '閉じる' },
  en: { open: 'Need help?', loading: 'Loading…', failed: 'This couldn’t be loaded – try again', title: 'Guided help', close: 'Close' },
};

/** The words in the language nearest to an element, from it outwards through shadow boundaries; Japanese where there are none. */
export function wordsFor(element: Element): Words {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = node.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return words[lang.toLowerCase().split(/[-_]/)[0]!] ?? words['ja']!;
  }
  return words['ja']!;
}
