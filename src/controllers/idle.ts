/** Where the engine cannot tell when it is idle (Safari). */
const waitMs = 300;

/** Does something when the page has nothing more urgent to do. */
export function whenIdle(work: () => void) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, waitMs);
}
