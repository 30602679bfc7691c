import type { IsoDate } from '@naosu/content';

/** The reader's calendar day at a moment, in milliseconds since the epoch: before nine in the morning, Japan is a day ahead of UTC. */
export function dayAt(now: number): IsoDate {
  return new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10) as IsoDate;
}

/** A phone's clock that is behind the day on which something was checked is wrong: what was true on that day is not hidden by it. */
export const notBefore = (checkedOn: IsoDate, today: IsoDate): IsoDate => (today < checkedOn ? checkedOn : today);
