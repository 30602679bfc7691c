import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** The tables of the mail guide. Evidence. */
export const tableReviews: Record<string, Review> = {
  'table/mail-messages': { sources: ['S-ST', 'S-M6'], checkedOn, coverage: ['M5', 'M6', 'M10'] },
  'table/push-and-fetch': {
    sources: ['S-M6', 'S-L1'], checkedOn, coverage: ['M13', 'M14'],
    unverified: 'How push and fetch compare in battery use and on weak lines.',
  },
  'table/fetch-ways': { sources: ['S-L1', 'S-ST'], checkedOn, coverage: ['M22'], unverified: 'Whom each way suits.' },
  'table/app-password-by-app': { sources: ['S-M2', 'S-M3'], checkedOn, coverage: ['M28', 'M29'] },
  'table/not-received-items': {
    sources: ['S-M7', 'S-B1', 'S-M6'], checkedOn, coverage: ['M36'],
    unverified: 'That a VPN keeps mail from arriving.',
  },
  'table/sending-figures': {
    sources: ['S-G1', 'S-M5'], checkedOn, coverage: ['M42', 'M43'],
    unverified: 'Hard bounces below 2% and the advice on spikes and block lists are habits of the trade.',
  },
  'table/icloud-and-docomo': {
    sources: ['S-M6', 'S-D1', 'S-D3'], checkedOn, coverage: ['M50'],
    unverified: 'Which account suits as the usual sender.',
  },
  'table/meanwhile-ways': { sources: ['S-M6', 'S-M7'], checkedOn, coverage: ['M54', 'M55'] },
  'table/mail-servers': { sources: ['S-M1', 'S-M2'], checkedOn, coverage: ['M64'] },
  'table/docomo-servers': { sources: ['S-D2', 'S-D1'], checkedOn, coverage: ['M46'] },
  'table/sending-limits': { sources: ['S-M4', 'S-ST'], checkedOn, coverage: ['M44', 'M45'] },
};
