import { exactGb, type StorageInput } from './input.js';
import type { Room } from './room.js';

/** Ways to make room that cost nothing, in the order of the guide: safest first. */
export const wayIds = ['delete-old-backups', 'trim-backup', 'empty-mail', 'delete-drive-files'] as const;
/** What people mean to keep: offered where they gave a size for it, never counted on. */
export const valuedWayIds = ['delete-photos', 'delete-attachments'] as const;
export type WayId = (typeof wayIds)[number] | (typeof valuedWayIds)[number];

/** What one way gains. */
export interface Way {
  readonly id: WayId;
  /** Undefined while the number that it rests on is not known. */
  readonly gainGb: number | undefined;
  /** Not all of it will go: the gain is a ceiling. */
  readonly ceiling: boolean;
  /** It makes room enough by itself. */
  readonly suffices: boolean;
}

function gainOf(id: WayId, { backups = [], kinds = {}, trimGb, nextBackupGb }: StorageInput): number | undefined {
  switch (id) {
    case 'delete-old-backups':
      return backups.length === 0 ? undefined : exactGb(backups.reduce((gain, { gb, unused }) => gain + (unused ? gb : 0), 0));
    // No more can be left out than there is.
    case 'trim-backup': return trimGb === undefined ? undefined : Math.min(trimGb, nextBackupGb ?? trimGb);
    case 'empty-mail': return kinds.mail;
    case 'delete-drive-files': return kinds.drive;
    case 'delete-photos': return kinds.photos;
    case 'delete-attachments': return kinds.messages;
  }
}

/** The gain of each way that is counted on; a way of which nothing is known is among them. */
export function waysOf(input: StorageInput, missingGb: number): readonly Way[] {
  return wayIds.map((id) => {
    const gainGb = gainOf(id, input);
    const ceiling = id === 'empty-mail' || id === 'delete-drive-files';
    return { id, gainGb, ceiling, suffices: !ceiling && missingGb > 0 && gainGb !== undefined && gainGb >= missingGb };
  });
}

/** What people mean to keep, with what it takes. */
export const valuedWays = (input: StorageInput): readonly Way[] => valuedWayIds.flatMap((id) => {
  const gainGb = gainOf(id, input);
  return gainGb ? [{ id, gainGb, ceiling: true, suffices: false }] : [];
});

/** All gains together, at most. */
export const gainTotal = (ways: readonly Way[]): number => exactGb(ways.reduce((total, { gainGb = 0 }) => total + gainGb, 0));

/**
 * Whether the reader needs to pay. `no`: it fits as it is. `free`: the free ways can make enough room. `open`: nobody
 * can tell yet. `short`: the free ways do not make enough room by the given numbers.
 */
export type PayVerdict = 'no' | 'free' | 'open' | 'short';

/** Whether the reader needs to pay, free ways first. */
export function payVerdict({ missingGb }: Room, ways: readonly Way[]): PayVerdict {
  if (missingGb === 0) return 'no';
  if (gainTotal(ways) >= missingGb) return 'free';
  return ways.some(({ gainGb }) => gainGb === undefined) ? 'open' : 'short';
}
