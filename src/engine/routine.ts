import type { Id, IsoDate, MaintenanceTask } from '@naosu/content';
import { isDay } from './day.js';

/** The day on which each task was done last. */
export type Done = Readonly<Record<Id, IsoDate>>;

const dayInMs = 86_400_000;

/** The day that comes so many days later. */
export const daysAfter = (day: IsoDate,
  days: number): IsoDate => new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10) as IsoDate;

/** Days read from storage, none of them after `today`; what is no day of a task is left out. */
export function readDone(value: unknown, today: IsoDate): Done {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value)
    .filter(([id, day]) => /^[a-z][a-z0-9-]{0,60}$/.test(id) && isDay(day) && day <= today)) as Done;
}

/** When a task is due: today where it was never done; undefined where no day says so. */
export function dueOn({ everyDays }: MaintenanceTask, doneOn: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  if (everyDays === undefined) return undefined;
  return doneOn === undefined ? today : daysAfter(doneOn, everyDays);
}

/** Whether a task is done for now: where no day says when it is due, once it is ticked. */
export function isDone(task: MaintenanceTask, doneOn: IsoDate | undefined, today: IsoDate): boolean {
  return doneOn !== undefined && (task.everyDays === undefined || dueOn(task, doneOn, today)! > today);
}
