import type { IsoDate, Review, Unverified } from './types.js';

/** Makes the reviews of one day: sources, what they deliver, and what rests on no document. */
export const reviewed = (checkedOn: IsoDate) =>
  (sources: Review['sources'], coverage: Review['coverage'], unverified?: Unverified): Review =>
    ({ sources, coverage, checkedOn, ...(unverified === undefined ? {} : { unverified }) });
