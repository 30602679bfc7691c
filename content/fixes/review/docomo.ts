import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** docomo Mail. Evidence. */
export const docomoReviews: Record<string, Review> = {
  'fix/docomo-basics': {
    sources: ['S-D1', 'S-DO'], checkedOn: secondAudit, coverage: ['M46', 'M48'],
    unverified: 'The terms of ahamo and irumo: from pages of others and a mirror, of 2021 to 2024. The addresses of docomo’s web mail and status page come from public repositories, not from docomo.',
  },
  'fix/docomo-password': {
    sources: ['S-D1'], checkedOn, coverage: ['M23', 'M46', 'M47', 'M48'],
    unverified: 'That the profile’s account lets one edit its password, and that wrong PINs lock it.',
  },
  'fix/docomo-push': { sources: ['S-D3'], checkedOn, coverage: ['M47', 'M50'] },
  'fix/docomo-profile': {
    sources: ['S-D1', 'S-D2', 'S-D3', 'S-PR'], checkedOn: secondAudit, coverage: ['M46', 'M47', 'M48'],
    unverified: 'Where profiles stand, that the download needs Wi-Fi off, what else the old one holds, and the address of the download page.',
  },
  'fix/wait-for-docomo': {
    sources: [], checkedOn: secondAudit, coverage: ['M46', 'M65'],
    unverified: 'The address of the status page comes from public repositories; two hours are a rule of thumb.',
  },
  'fix/docomo-meanwhile': { sources: [], checkedOn, coverage: ['M54', 'M65'],
    unverified: 'The addresses of the web mail and the status page.' },
  'fix/set-default-account': { sources: ['S-L1'], checkedOn, coverage: ['M49', 'M50'], unverified: 'The path on iOS 18 and later.' },
  'fix/mis-send-check': { sources: ['S-D1', 'S-D2'], checkedOn, coverage: ['M51'], unverified: 'That these checks prevent mis-sent mail.' },
};
