import type { CheckId, Step } from '@naosu/content';
import { bandAt } from '../facts/band.js';
import { own } from '../own.js';
import type { Answer } from '../progress.js';

/** What is known of a backup that is to be made. */
export interface BackupTask {
  /** Decimal GB. */
  readonly sizeGb: number;
  /** Megabits a second; unknown where absent or 0. */
  readonly uploadMbps?: number | undefined;
  /** The first backup of this phone, a later one, or not known. */
  readonly run?: 'first' | 'later' | undefined;
}

/** How long a backup may take. */
export interface BackupTime {
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** It may also take longer than that. */
  readonly orLonger: boolean;
  /** What it rests on: the speed of the line, or a rule of thumb by size. */
  readonly by: 'speed' | 'size';
}

/** The task that answers describe; undefined while the size is not known. */
export function taskOf(answers: Readonly<Record<CheckId, Answer>>,
  { size, speed, run }: NonNullable<Step['backupTime']>): BackupTask | undefined {
  const [sizeGb, uploadMbps, which] = [size, speed, run].map((id) => own(answers, id));
  return typeof sizeGb !== 'number' ? undefined : {
    sizeGb,
    uploadMbps: typeof uploadMbps === 'number' ? uploadMbps : undefined,
    run: which === 'first' || which === 'later' ? which : undefined,
  };
}

const hour = 60;
const day = 24 * hour;

/** A rule of thumb: Apple gives no durations. Each range begins where the one before ends. */
const bands = [
  { id: 'small', from: 0, below: 10 },
  { id: 'medium', from: 10, below: 30 },
  { id: 'large', from: 30 },
] as const;
const ranges: Readonly<Record<string, Pick<BackupTime, 'fromMinutes' | 'toMinutes' | 'orLonger'>>> = {
  small: { fromMinutes: 10, toMinutes: 30, orLonger: false },
  medium: { fromMinutes: 30, toMinutes: 2 * hour, orLonger: false },
  large: { fromMinutes: 2 * hour, toMinutes: 5 * hour, orLonger: true },
};

const megabitsPerGb = 8000;
/** Nobody sends faster than the line, and few lines keep more than half of their speed for a backup. */
const slowest = 2;
const least = 5;

/** Coarser the longer it takes: a figure to the minute would promise too much. */
const stepAt = (minutes: number) => (minutes < hour ? 5 : minutes < 2 * day ? hour / 2 : day);
const down = (minutes: number) => Math.floor(minutes / stepAt(minutes)) * stepAt(minutes);
const up = (minutes: number) => Math.ceil(minutes / stepAt(minutes)) * stepAt(minutes);

/** A range for the time that a backup takes: by the speed of the line where it is known, else by size. */
export function backupTime({ sizeGb, uploadMbps = 0, run }: BackupTask): BackupTime {
  const first = run === 'first';
  if (!(uploadMbps > 0)) {
    const range = ranges[bandAt(bands, sizeGb) ?? 'small']!;
    return { ...range, orLonger: range.orLonger || first, by: 'size' };
  }
  const minutes = (sizeGb * megabitsPerGb) / uploadMbps / 60;
  const fromMinutes = Math.max(least, down(minutes));
  return { fromMinutes, toMinutes: Math.max(2 * least, up(slowest * minutes)), orLonger: first, by: 'speed' };
}
