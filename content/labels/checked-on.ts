import type { IsoDate } from '../types.js';

/** When the labels were last checked, all of them together. */
export const labelsCheckedOn: IsoDate = '2026-11-21';
