/** A search had no strict hit. The page decides what becomes of the reader's words. */
export class SearchMissEvent extends CustomEvent<null> {
  constructor(readonly query: string) {
    super('naosu-search-miss', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-search-miss': SearchMissEvent }
}
