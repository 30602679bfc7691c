import type { Catalog, Unverified } from './types.js';

/** One claim that no document bears, with the entry that makes it. */
export interface OpenClaim {
  readonly entry: string;
  readonly claim: string;
}

/** Every claim of a kind, in the order of the entries. */
export const openClaims = (catalog: Catalog, kind: keyof Unverified): readonly OpenClaim[] =>
  Object.entries(catalog.reviews).sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([entry, { unverified }]) => (unverified?.[kind] ?? []).map((claim) => ({ entry, claim })));

/** Every name on a screen whose words no document bears. */
export const openNames = (catalog: Catalog): readonly OpenClaim[] =>
  Object.entries(catalog.labels.labels).flatMap(([id, names]) => names.filter(({ unverified }) => unverified)
    .map(({ ja, en, from, until }) => {
      const versions = from === undefined && until === undefined ? '' : ` (iOS ${from ?? ''}–${until ?? ''})`;
      return { entry: `label/${id}`, claim: `${ja} · ${en}${versions}` };
    }));
