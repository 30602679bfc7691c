import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** docomo Mail. Evidence. */
export const docomoReviews: Record<string, Review> = {
  'fix/docomo-basics': second(['S-D1', 'S-DO'], ['M46', 'M48'], {
      inDocument: [
        'The terms of ahamo and irumo: from pages of others and a mirror, of 2021 to 2024.',
        'The addresses of docomo’s web mail and status page: from public repositories.',
      ],
    }),
  'fix/docomo-password': first(['S-D1'], ['M23', 'M46', 'M47', 'M48'],
    { onDevice: ['That the account of the profile lets one edit its password.'], inDocument: ['That wrong PINs lock it.'] }),
  'fix/docomo-push': first(['S-D3'], ['M47', 'M50']),
  'fix/docomo-profile': third(['S-D1', 'S-D2', 'S-D3', 'S-PR', 'S-PF', 'S-PD'], ['M46', 'M47', 'M48'],
    { onDevice: ['What else the old profile holds.'], inDocument: ['That the download needs Wi-Fi off, and its address.'] }),
  'fix/wait-for-docomo': second([], ['M46', 'M65'],
    { inDocument: ['The address of the status page: from public repositories.'], judged: ['Two hours, and the next morning.'] }),
  'fix/docomo-meanwhile': first([], ['M54', 'M65'],
    { inDocument: ['The addresses of the web mail and the status page: from public repositories.'] }),
  'fix/set-default-account': first(['S-L1'], ['M49', 'M50']),
  'fix/mis-send-check': first(['S-D1', 'S-D2'], ['M51'], { judged: ['That these checks prevent mis-sent mail.'] }),
};
