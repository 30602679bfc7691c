/** Where nothing is painted, as in a hidden tab, what waits for it waits no longer. */
const atMostMs = 300;

/** Resolves once what has just been drawn is on the screen: each file that is asked for before it keeps the reader waiting. */
export const painted = (): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, atMostMs);
});
