/** What a text is marked with for its lines to break between phrases; no reader sees it. */
export const marks = /[\u200b\u2060]/g;
