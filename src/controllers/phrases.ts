/** Where kana gives way to another script, or a bracket to one; before what helps a verb, and what an adjective stands before. */
const afterPhrase = /[ぁ-ゖ、。・」）](?=[^ぁ-ゖ、。・」）？！…：:?!\s\u200b\u2060])|[てで](?=くだ)|た(?=もの)/g;
/** The prefix belongs to what follows; so does the stem of a verb to the noun or verb after it: 使い方, 引き続き. */
const within = /((?:^|[\u200b、。「（])(?:[おご]|もう)|[一-鿿][いきしちびみりえけせべめれ](?=.[一-鿿]))\u200b/g;

/**
 * Japanese with a zero-width space after each phrase: with `word-break: keep-all` a line then ends between phrases, also where the
 * browser knows no `auto-phrase`.
 */
export const phrases = (text: string): string => text.replace(afterPhrase, '$&\u200b').replace(within, '$1');
