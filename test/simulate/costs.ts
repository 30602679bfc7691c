import type { CheckId, FixId, Topic } from '@naosu/content';
import { draw } from './random.js';

/* What things cost a reader, apart from what the planner believes; in minutes, and in taps. */

/** Nobody is helped: whoever stops early must not look quick. */
export const unsolvedMinutes = 60;
/** Reading a screen and choosing where to go on. */
export const screenMinutes = 0.25;
/** What takes longer goes on by itself, and the reader does something else. */
export const longestMinutes = 120;
/** An outage lasts so long. */
export const outageMinutes = 120;

const longLooks: Readonly<Record<CheckId, number>> = {
  'other-devices': 2, 'mail-other-devices': 2, 'docomo-other-device': 2, 'other-network': 3, 'mail-other-network': 3, 'mail-web': 2,
  'upload-speed': 2,
};

/** Minutes to find out one answer: what is remembered, what is looked up on the phone, what is looked up on a page. */
export function checkMinutes(topic: Topic, id: CheckId): number {
  const check = topic.checks[id]!;
  if (longLooks[id] !== undefined) return longLooks[id];
  if ('link' in check && check.link !== undefined) return 1.5;
  return 'path' in check && check.path !== undefined ? 1 : 0.5;
}

/** Taps on the guide for one answer. */
export function checkTaps(topic: Topic, id: CheckId): number {
  const check = topic.checks[id]!;
  return check.kind === 'number' ? 4 : check.kind === 'checklist' ? check.items.length + 1 : 2;
}

/** Minutes of a fix: as content says, for a reader who is quicker or slower by up to a third. */
export const fixMinutes = (topic: Topic, fix: FixId, seed: string): number => 
  Math.min(longestMinutes, topic.fixes[fix]!.minutes * (2 / 3 + (draw('pace', seed) * 2) / 3));
