/** What iCloud storage is used for, as the phone lists it; device backups are counted one by one. */
export const kinds = ['photos', 'backups', 'messages', 'mail', 'drive', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** The backup of one device on the account. */
export interface DeviceBackup {
  readonly gb: number;
  /** The reader no longer has or wants the device. */
  readonly unused: boolean;
}

/** Numbers that the reader reads off the phone, in decimal GB; whatever is not known is absent. */
export interface StorageInput {
  /** Size of the plan that the reader has. */
  readonly planGb?: number | undefined;
  /** Used, or else free: the phone shows one or the other. */
  readonly usedGb?: number | undefined;
  readonly freeGb?: number | undefined;
  /** 「次回作成時のサイズ」. */
  readonly nextBackupGb?: number | undefined;
  readonly kinds?: Readonly<Partial<Record<Exclude<Kind, 'backups'>, number | undefined>>>;
  readonly backups?: readonly DeviceBackup[];
  /** What the apps that can be left out take in the next backup. */
  readonly trimGb?: number | undefined;
  /** Devices that are to back up into this storage, this one included. */
  readonly devices?: number;
  /** The next backups of the other devices together; without it each counts as large as this one. */
  readonly otherNextGb?: number | undefined;
  /** What the family uses beyond `usedGb`. */
  readonly familyGb?: number | undefined;
  /** Growth in a month. */
  readonly growthGb?: number | undefined;
}

/** Beyond any plan: a larger size is a slip of the finger. */
export const largestGb = 100_000;

/** GB to the kilobyte: sums and differences of what was typed come out as the reader would reckon them. */
export const exactGb = (gb: number): number => Math.round(gb * 1e6) / 1e6;
