/** Numbers that the calculator and a guide share, in decimal GB; absent while not known. */
export interface StorageFacts {
  /** Free in iCloud. */
  readonly icloudFreeGb?: number;
  /** 「次回作成時のサイズ」. */
  readonly nextBackupGb?: number;
  /** What each free way can gain at most, by the id of its fix. */
  readonly gainsGb?: Readonly<Record<string, number>>;
}

/** The reader changed numbers that a guide may share; those that are absent are not known any more. */
export class FactsChangeEvent extends CustomEvent<null> implements StorageFacts {
  /** Free in iCloud. */
  declare readonly icloudFreeGb?: number;
  /** 「次回作成時のサイズ」. */
  declare readonly nextBackupGb?: number;
  /** What each free way can gain at most, by the id of its fix. */
  declare readonly gainsGb?: Readonly<Record<string, number>>;
  constructor(facts: StorageFacts) {
    super('naosu-facts-change', { bubbles: true, composed: true });
    Object.assign(this, facts);
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-facts-change': FactsChangeEvent }
}
