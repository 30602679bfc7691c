import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const third = reviewed('2026-11-29');

/** The sender’s side. Evidence. */
export const mailDomainReviews: Record<string, Review> = {
  'fix/publish-spf': third(['S-M5', 'S-RF1'], ['M37', 'M38', 'M39']),
  'fix/publish-dkim': third(['S-M5', 'S-RF2'], ['M37', 'M38', 'M39']),
  'fix/publish-dmarc': first(['S-M5', 'S-R1'], ['M37', 'M38', 'M39'], { judged: ['Two to four weeks of reports.'] }),
  'fix/set-reverse-dns': first(['S-M5'], ['M37'], { judged: ['That the greeting should carry the same name.'] }),
  'fix/lower-complaints': third(['S-M5', 'S-G1', 'S-M4', 'S-RF4'], ['M40', 'M41', 'M42', 'M43', 'M44', 'M45'],
    { judged: ['That complaints and bounces delay mail, and that kinds of mail are kept apart.'] }),
  'fix/warm-up': third(['S-M5', 'S-G1'], ['M40', 'M41']),
  'fix/write-to-icloud': first(['S-M5'], ['M40', 'M42']),
  'fix/ask-own-administrator': first(['S-M5', 'S-M4'], ['M37', 'M44']),
};
