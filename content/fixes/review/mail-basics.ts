import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** Short looks, the Mail switch, and how mail is fetched. Evidence. */
export const mailBasicsReviews: Record<string, Review> = {
  'fix/mail-quick-check': {
    sources: ['S-M6', 'S-ST', 'S-L1', 'S-PM'], checkedOn: secondAudit,
    coverage: ['M1/basics', 'M4', 'M11', 'M12', 'M18', 'M20', 'M21', 'M30', 'M63'],
    unverified: 'That a wrong clock fails mail; that a warning about a server must not be passed, whose button no document names; the 3 minutes; the Japanese name of the list of what iCloud holds; that a removed profile takes its accounts along. The name of Power Mode in Japanese: two are told.',
  },
  'fix/reopen-mail': {
    sources: ['S-M6'], checkedOn, coverage: ['M11'],
    unverified: 'The gesture that closes an app, and that reopening Mail helps: long known, in no archived page of Apple.',
  },
  'fix/turn-mail-on': {
    sources: ['S-M6', 'S-U26'], checkedOn, coverage: ['M16', 'M31'],
    unverified: 'The Japanese names of the list and of the switch on iOS 16 and later; the way on a Mac.',
  },
  'fix/toggle-mail': {
    sources: ['S-M6', 'S-ST'], checkedOn, coverage: ['M8', 'M16', 'M18', 'M19', 'M35'],
    unverified: 'That turning Mail off and on mends it, and the half minute in between.',
  },
  'fix/turn-push-on': {
    sources: ['S-M6', 'S-L1', 'S-ST'], checkedOn, coverage: ['M8', 'M13', 'M14', 'M15', 'M17', 'M21', 'M22'],
  },
  'fix/try-fetch': {
    sources: ['S-L1', 'S-M6', 'S-ST'], checkedOn, coverage: ['M4', 'M8', 'M13', 'M14', 'M15', 'M22', 'M26', 'M62/fetch', 'M62/push', 'M64'],
    unverified: 'That mail which comes by fetch and not by push points to the connection.',
  },
  'fix/low-power-off': { sources: ['S-ST', 'S-PM'], checkedOn: secondAudit, coverage: ['M13', 'M21', 'M63'],
    unverified: 'The name of Power Mode in Japanese: two are told.',
  },
  'fix/check-web-access': { sources: ['S-WA'], checkedOn: secondAudit, coverage: ['M54'] },
};
