/** A search had no strict hit. The page decides what becomes of the reader's words. */
export class SearchMissEvent extends CustomEvent<null> {
  constructor(
    /** The reader's own words; they may hold personal data. */
    readonly query: string,
  ) {
    super('naosu-search-miss', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-search-miss': SearchMissEvent }
}
