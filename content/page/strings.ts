import type { Region, Risk } from '../types.js';

/** Words around the content on a static page. */
export interface PageStrings {
  readonly notApple: string;
  readonly checkedOn: (day: string) => string;
  readonly symptoms: string;
  readonly fixes: string;
  readonly questions: string;
  readonly tasks: string;
  readonly contacts: string;
  readonly messages: string;
  readonly causes: string;
  readonly inOrder: string;
  readonly minutes: (minutes: number) => string;
  readonly paid: string;
  readonly risks: Readonly<Record<Risk, string>>;
  readonly before: string;
  readonly needs: string;
  readonly lost: string;
  readonly kept: string;
  readonly excludes: string;
  readonly gains: string;
  readonly loses: string;
  readonly costs: string;
  readonly verify: string;
  readonly readyText: string;
  readonly undo: string;
  readonly tables: string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly prices: (region: string, day: string) => string;
  readonly pricesChange: string;
  readonly wait: (seconds: number) => string;
  readonly every: (days: number) => string;
  readonly orOthers: (names: string) => string;
  readonly quote: (name: string) => string;
  readonly whole: string;
  readonly loading: string;
}
