/** Names that a reader takes for one another; applied in order, before spaces go. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/(?:apple|アップル)\s*(?:id|アカウント|account)/g, 'appleid'],
  [/\bapps?\b/g, 'アプリ'],
  [/モバイルデータ通信/g, 'モバイル通信'],
  [/ませんでした|なかった|ません/g, 'ない'],
];

/** Katakana to hiragana: 0x60 apart. */
const toHiragana = (text: string) => text.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));

/**
 * Text reduced to what a search compares: width, case, kana, long marks, hyphens, spaces, brackets and punctuation do not count, nor do the
 * particles を, が and は. The particles が and は are told by what stands before (kanji, katakana, Latin) and are kept where a word goes on.
 */
export function normalise(text: string): string {
  const folded = folds.reduce((result, [pattern, name]) => result.replace(pattern, name), text.normalize('NFKC').toLowerCase());
  const bare = folded
    .replace(/を/g, '')
    .replace(/([々一-鿿ァ-ヶーa-z0-9])[」』】)\]"”’']*(?:が(?![らりるれろっ])|は(?!じ[めま]|や[いくめ]|っきり|ずれ|ず[すさせし]))/g, '$1');
  return toHiragana(bare).replace(/[^\p{L}\p{N}]|ー/gu, '');
}
