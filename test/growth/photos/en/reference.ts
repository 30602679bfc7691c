import type { ReferenceText } from '../../../types.js';

/** The words of the question and the task. */
export const text: ReferenceText = {
  faq: { 'photos-wait': { question: 'When are photos uploaded?', answer: ['When the phone is on Wi-Fi.'] } },
  tasks: { 'look-at-photos': { title: 'Look at your photos', text: 'See whether they show on another device.' } },
};
