import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');

/** The tables of the mail guide. Evidence. */
export const tableReviews: Record<string, Review> = {
  'table/mail-messages': first(['S-ST', 'S-M6'], ['M5', 'M6', 'M10']),
  'table/push-and-fetch': first(['S-M6', 'S-L1'], ['M13', 'M14'],
    { judged: ['How push and fetch compare in battery use and on weak lines.'] }),
  'table/fetch-ways': first(['S-L1', 'S-ST'], ['M22'], { judged: ['Whom each way suits.'] }),
  'table/app-password-by-app': first(['S-M2', 'S-M3'], ['M28', 'M29']),
  'table/not-received-items': first(['S-M7', 'S-B1', 'S-M6'], ['M36'], { judged: ['That a VPN keeps mail from arriving.'] }),
  'table/sending-figures': first(['S-G1', 'S-M5'], ['M42', 'M43'],
    { judged: ['Hard bounces below 2%, and the advice on spikes and block lists: habits of the trade.'] }),
  'table/icloud-and-docomo': first(['S-M6', 'S-D1', 'S-D3'], ['M50'], { judged: ['Which account suits as the usual sender.'] }),
  'table/meanwhile-ways': first(['S-M6', 'S-M7'], ['M54', 'M55']),
  'table/mail-servers': first(['S-M1', 'S-M2'], ['M64']),
  'table/docomo-servers': first(['S-D2', 'S-D1'], ['M46']),
  'table/sending-limits': first(['S-M4', 'S-ST'], ['M44', 'M45']),
};
