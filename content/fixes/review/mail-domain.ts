import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const thirdAudit = '2026-11-29';

/** The sender’s side. Evidence. */
export const mailDomainReviews: Record<string, Review> = {
  'fix/publish-spf': {
    sources: ['S-M5', 'S-RF1'], checkedOn: thirdAudit, coverage: ['M37', 'M38', 'M39'],
  },
  'fix/publish-dkim': {
    sources: ['S-M5', 'S-RF2'], checkedOn: thirdAudit, coverage: ['M37', 'M38', 'M39'],
  },
  'fix/publish-dmarc': {
    sources: ['S-M5', 'S-R1'], checkedOn, coverage: ['M37', 'M38', 'M39'],
    unverified: 'Two to four weeks of reports are a habit of the trade.',
  },
  'fix/set-reverse-dns': { sources: ['S-M5'], checkedOn, coverage: ['M37'], unverified: 'That the greeting should carry the same name.' },
  'fix/lower-complaints': {
    sources: ['S-M5', 'S-G1', 'S-M4', 'S-RF4'], checkedOn: thirdAudit, coverage: ['M40', 'M41', 'M42', 'M43', 'M44', 'M45'],
    unverified: 'That complaints and bounces delay mail; to keep kinds of mail apart is a habit of the trade.',
  },
  'fix/warm-up': { sources: ['S-M5', 'S-G1'], checkedOn: thirdAudit, coverage: ['M40', 'M41'] },
  'fix/write-to-icloud': { sources: ['S-M5'], checkedOn, coverage: ['M40', 'M42'] },
  'fix/ask-own-administrator': { sources: ['S-M5', 'S-M4'], checkedOn, coverage: ['M37', 'M44'] },
};
