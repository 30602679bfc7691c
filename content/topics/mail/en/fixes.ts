import { sharedCauseTexts } from '../../../causes/en/causes.js';
import { docomoContactTexts } from '../../../contacts/en/docomo.js';
import { contactTexts } from '../../../contacts/en/shared.js';
import { accountFixes } from '../../../fixes/en/account.js';
import { computerFixes } from '../../../fixes/en/computer.js';
import { deviceFixes } from '../../../fixes/en/device.js';
import { docomoFixes } from '../../../fixes/en/docomo.js';
import { mailBasicsFixes } from '../../../fixes/en/mail-basics.js';
import { mailDeliveryFixes } from '../../../fixes/en/mail-delivery.js';
import { mailDeviceFixes } from '../../../fixes/en/mail-device.js';
import { mailDomainFixes } from '../../../fixes/en/mail-domain.js';
import { mailOutageFixes } from '../../../fixes/en/mail-outage.js';
import { mailPasswordFixes } from '../../../fixes/en/mail-password.js';
import { mailSendingFixes } from '../../../fixes/en/mail-sending.js';
import { networkFixes } from '../../../fixes/en/network.js';
import { otherServiceFixes } from '../../../fixes/en/other-services.js';
import { resetFixes } from '../../../fixes/en/resets.js';
import { serviceFixes } from '../../../fixes/en/service.js';
import { storageFixes } from '../../../fixes/en/storage.js';
import type { FixesText } from '../../../guide-parts.js';
import type { CauseText, TextsOf } from '../../../types.js';
import type { causes } from '../causes.js';
import { tableTexts } from './tables.js';

/** The fixes of the guide to mail in English. */
export const text: FixesText = {
  causes: {
    ...sharedCauseTexts,
    'other-device': { name: 'the connection of a computer or another device' },
    'account-password': { name: 'your Apple Account password' },
    'web-access': { name: 'the web access setting' },
    'mail-switch': { name: 'the iCloud Mail switch' },
    'fetch-setting': { name: 'the way mail is fetched' },
    'mail-password': { name: 'an old stored password' },
    'app-password': { name: 'the app-specific password' },
    'mail-server-settings': { name: 'the mail server settings' },
    misplaced: { name: 'mail that went somewhere else' },
    'mail-sorting': { name: 'sorting or the junk filter' },
    'sender-side': { name: 'settings on the sender’s side' },
    'sending-limit': { name: 'the limit on how much you can send' },
    'message-too-large': { name: 'the size of the message' },
    'wrong-recipient': { name: 'the recipient’s address' },
    'wrong-sender-address': { name: 'the sender address' },
    'wrong-default-account': { name: 'the default account setting' },
    'inactive-account': { name: 'an inactive account' },
    clock: { name: 'a wrong date or time' },
    'damaged-app': { name: 'damaged settings in the mail app' },
    'other-account': { name: 'an account other than iCloud' },
    'docomo-account': { name: 'the docomo Mail account' },
    'docomo-service': { name: 'an outage at docomo' },
    'docomo-password': { name: 'docomo’s IMAP password' },
    'docomo-profile': { name: 'the docomo Mail profile' },
    'domain-authentication': { name: 'the domain’s sender authentication' },
    'domain-reputation': { name: 'the reputation of the domain or IP address' },
  } satisfies TextsOf<typeof causes, CauseText>,
  fixes: {
    ...mailBasicsFixes, ...mailPasswordFixes, ...mailDeviceFixes, ...mailOutageFixes, ...mailDeliveryFixes, ...mailSendingFixes,
    ...mailDomainFixes, ...docomoFixes, ...otherServiceFixes, ...storageFixes, ...networkFixes, ...deviceFixes, ...accountFixes, ...serviceFixes, ...resetFixes,
    ...computerFixes,
  },
  contacts: { ...contactTexts, ...docomoContactTexts },
  tables: tableTexts,
  retry: {
    text: 'Send a short message from the address with the problem to that same address. See whether it arrives.',
    note: 'It may take a few minutes to arrive (rule of thumb).',
  },
  verify: 'If there’s no error and a message you sent to yourself arrives, it’s fixed.',
  tomorrow: 'Tomorrow, check whether new mail is arriving as usual.',
};
