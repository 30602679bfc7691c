/** Hash of the Japanese text that each English entry was made from; written by `naosu-content translated`. */
export const translations: Readonly<Record<string, string>> = {};
