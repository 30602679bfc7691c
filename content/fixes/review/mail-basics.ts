import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** Short looks, the Mail switch, and how mail is fetched. Evidence. */
export const mailBasicsReviews: Record<string, Review> = {
  'fix/mail-quick-check': third(['S-M6', 'S-ST', 'S-L1', 'S-LP', 'S-IC', 'S-PF', 'S-RF3'],
    ['M1/basics', 'M4', 'M11', 'M12', 'M18', 'M20', 'M21', 'M30', 'M63'],
    { judged: ['The three minutes, and that a warning about a server must not be passed.'] }),
  'fix/reopen-mail': third(['S-M6', 'S-AS'], ['M11'], { judged: ['That opening Mail again helps.'] }),
  'fix/turn-mail-on': third(['S-M6', 'S-U26', 'S-IC', 'S-IM'], ['M16', 'M31'],
    { onDevice: ['The name of the switch on iOS 18 and later, 「このiPhoneで使用」.'] }),
  'fix/toggle-mail': first(['S-M6', 'S-ST'], ['M8', 'M16', 'M18', 'M19', 'M35'],
    { judged: ['That turning Mail off and on helps, and the half minute in between.'] }),
  'fix/turn-push-on': first(['S-M6', 'S-L1', 'S-ST'], ['M8', 'M13', 'M14', 'M15', 'M17', 'M21', 'M22']),
  'fix/try-fetch': first(['S-L1', 'S-M6', 'S-ST'], ['M4', 'M8', 'M13', 'M14', 'M15', 'M22', 'M26', 'M62/fetch', 'M62/push', 'M64'],
    { judged: ['That mail which comes by fetch and not by push points to the connection.'] }),
  'fix/low-power-off': third(['S-ST', 'S-LP'], ['M13', 'M21', 'M63']),
  'fix/check-web-access': second(['S-WA'], ['M54']),
};
