import type { ReferenceStructure } from '../../types.js';

/** A question and a task. */
export const reference: ReferenceStructure = { faq: { 'photos-wait': {} },
  tasks: { 'look-at-photos': { everyDays: 30, prevents: ['network'] } } };
