import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

const officialPage = { inDocument: ['The address of the official page, and the ways on it, which are told in general words.'] };

/** Mail of other companies. Evidence. */
export const otherServiceReviews: Record<string, Review> = {
  'fix/au-mail': second([], ['M33'], officialPage),
  'fix/softbank-mail': second(['S-SB'], ['M33'], officialPage),
  'fix/rakuten-mail': second([], [], officialPage),
  'fix/yahoo-mail': third(['S-YM'], [], officialPage),
  'fix/gmail-mail': second([], [], {
      inDocument: [
        'The address of the official page, and the ways on it, which are told in general words.',
        'That Google asks to sign in again after a change of password.',
      ],
    }),
  'fix/ask-mail-company': second([], ['M65'], { judged: ['That only the company can look into its servers.'] }),
};
