import { checkTexts } from '../../../checks/en.js';
import type { contacts } from '../../../contacts/contacts.js';
import { contactTexts } from '../../../contacts/en.js';
import { accountFixes } from '../../../fixes/en/account.js';
import { backupFixes } from '../../../fixes/en/backup.js';
import { computerFixes } from '../../../fixes/en/computer.js';
import { deviceFixes } from '../../../fixes/en/device.js';
import { networkFixes } from '../../../fixes/en/network.js';
import { phoneStorageFixes } from '../../../fixes/en/phone-storage.js';
import { resetFixes } from '../../../fixes/en/resets.js';
import { storageFixes } from '../../../fixes/en/storage.js';
import { needTexts } from '../../../needs/en.js';
import type { CauseText, ContactText, TextsOf, TopicText } from '../../../types.js';
import type { causes } from '../causes.js';

/** The guide to backups in English. */
export const text: TopicText = {
  title: 'When iCloud Backup fails',
  causes: {
    'icloud-full': { name: 'too little space in iCloud' },
    network: { name: 'the Wi-Fi or internet connection' },
    'phone-full': { name: 'too little space on the iPhone' },
    'old-ios': { name: 'a fault in an older iOS version' },
    'apple-service': { name: 'an outage at Apple' },
    account: { name: 'the state of your account' },
    'backup-setting': { name: 'the iCloud Backup setting' },
    'restore-running': { name: 'a restore in progress' },
    restriction: { name: 'a restriction by a school or company' },
    interrupted: { name: 'an interruption midway' },
    'damaged-settings': { name: 'damaged settings' },
  } satisfies TextsOf<typeof causes, CauseText>,
  checks: checkTexts,
  fixes: {
    ...storageFixes, ...phoneStorageFixes, ...networkFixes, ...deviceFixes, ...accountFixes, ...backupFixes, ...resetFixes,
    ...computerFixes,
  },
  needs: needTexts,
  contacts: contactTexts satisfies TextsOf<typeof contacts, ContactText>,
  workaround: [
    'Don’t sign out, reset or delete anything.',
    'If it is urgent, back up to a computer.',
    'Look at {link:system-status} again in two hours (a rule of thumb).',
    'If the problem is still shown, look again the next morning.',
    'Once it has cleared, tap {label:back-up-now}.',
  ],
  tomorrow: 'Tomorrow, see whether {label:last-backup} shows a new date.',
};
