import { reviewed } from '../../reviewed.js';
import type { TopicReview } from '../../types.js';

const entry = reviewed('2026-11-21');
const invented = { judged: ['All of it is invented.'] };

/** Evidence for the guide: there is none. */
export const review: TopicReview = {
  coverage: { prefix: 'P', items: 1 },
  reviews: {
    'symptom/photos-not-uploaded': entry([], ['P1'], invented),
    'fix/resume-photos': entry(['S-X'], [], invented),
    'fix/photos-meanwhile': entry([], [], invented),
    'faq/photos-wait': entry([], [], invented),
    'task/look-at-photos': entry([], [], invented),
  },
  sources: { 'S-X': { title: 'An invented document', published: 'never', checkedOn: '2026-11-21' } },
};
