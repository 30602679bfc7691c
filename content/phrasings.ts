type Texts = readonly string[];

/**
 * What readers type of one symptom, by the reason why each text is there; a symptom that lacks a kind altogether shows what to listen for.
 * `plain`: the trouble in other words than the screen's. `retold`: what a screen or a person said of it, retold. `circumstance`: with when,
 * where, since what, or what still works. `wish`: what the reader wants to do or to know. `spelling`: misspelt, or as others spell it.
 */
export type Phrasings = readonly [plain: Texts, retold: Texts, circumstance: Texts, wish: Texts, spelling: Texts];
