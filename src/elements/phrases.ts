const afterPhrase = /([ぁ-ゖ、。・」）])(?=[^ぁ-ゖ、。・」）？！?!\s])/g;
/** お使い, ご確認: the prefix belongs to what follows. */
const prefixed = /(^|\u200b)([おご])\u200b/g;

/**
 * Japanese with a zero-width space after each phrase, for headings alone: with `word-break: keep-all` a line then ends between
 * phrases, also where the browser knows no `auto-phrase`. A phrase ends where kana gives way to another script.
 */
export const phrases = (text: string): string => text.replace(afterPhrase, '$1\u200b').replace(prefixed, '$1$2');
