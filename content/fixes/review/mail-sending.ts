import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const third = reviewed('2026-11-29');

/** Mail that does not leave. Evidence. */
export const mailSendingReviews: Record<string, Review> = {
  'fix/check-outbox': first(['S-M4', 'S-ST'], [], { judged: ['That a message which stays there can hold up later ones.'] }),
  'fix/wait-for-limit': first(['S-M4'], ['M44'], { judged: ['That mail one did not send can mean that someone else has the password.'] }),
  'fix/shrink-message': third(['S-M4', 'S-ST', 'S-RF4'], ['M44', 'M45']),
  'fix/check-recipient': first(['S-ST'], ['M11'], { judged: ['Which slips are common.'] }),
  'fix/check-sender-address': first(['S-ST'], ['M49'],
    { inDocument: ['Where an alias is turned on.'], judged: ['That an alias is the usual reason.'] }),
  'fix/turn-account-on': first(['S-ST', 'S-L1'], [], { onDevice: ['The name of the switch inside an account.'] }),
};
