import { exactGb } from './input.js';

/** Whole months until a room is filled; 0 where there is none, undefined where nothing is known to grow. */
export function monthsUntilFull(roomGb: number, growthGb: number | undefined): number | undefined {
  if (roomGb <= 0) return 0;
  if (growthGb === undefined || growthGb <= 0) return undefined;
  // 0.3 of 0.1 are three months.
  return Math.floor(exactGb(roomGb / growthGb));
}

/** What will be used at the end of a month. */
export interface MonthAhead {
  /** 0 is now, after the next backup. */
  readonly month: number;
  readonly gb: number;
  /** More than the plan holds. */
  readonly over: boolean;
}

/** The year ahead, at an even growth. */
export function monthsAhead(startGb: number, growthGb: number, planGb: number): readonly MonthAhead[] {
  const ahead: MonthAhead[] = [];
  for (let month = 0; month <= 12; month++) {
    const gb = exactGb(startGb + growthGb * month);
    ahead.push({ month, gb, over: gb > planGb });
  }
  return ahead;
}
