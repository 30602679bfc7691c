import { sharedCauseTexts } from '../../../causes/en/causes.js';
import { contactTexts } from '../../../contacts/en/shared.js';
import { accountFixes } from '../../../fixes/en/account.js';
import { backupFixes } from '../../../fixes/en/backup.js';
import { computerFixes } from '../../../fixes/en/computer.js';
import { deviceFixes } from '../../../fixes/en/device.js';
import { networkFixes } from '../../../fixes/en/network.js';
import { phoneStorageFixes } from '../../../fixes/en/phone-storage.js';
import { resetFixes } from '../../../fixes/en/resets.js';
import { serviceFixes } from '../../../fixes/en/service.js';
import { storageFixes } from '../../../fixes/en/storage.js';
import type { FixesText } from '../../../guide-parts.js';
import type { CauseText, TextsOf } from '../../../types.js';
import type { causes } from '../causes.js';

/** The fixes of the guide to backups in English. */
export const text: FixesText = {
  causes: {
    ...sharedCauseTexts,
    'phone-full': { name: 'too little space on the iPhone' },
    'backup-setting': { name: 'the iCloud Backup setting' },
    'restore-running': { name: 'a restore in progress' },
    interrupted: { name: 'an interruption midway' },
    'low-data-mode': { name: 'Low Data Mode' },
    'screen-time': { name: 'limits in Screen Time' },
    'code-delivery': { name: 'how the verification code is sent' },
  } satisfies TextsOf<typeof causes, CauseText>,
  fixes: {
    ...storageFixes, ...phoneStorageFixes, ...networkFixes, ...deviceFixes, ...accountFixes, ...serviceFixes, ...backupFixes,
    ...resetFixes, ...computerFixes,
  },
  contacts: contactTexts,
  tables: {},
  retry: {
    text: 'Tap {label:back-up-now} again.',
    note: 'If you can’t tap it, check that {label:back-up-this-iphone} is on.',
  },
  verify: 'Try {label:back-up-now} in {label:icloud-backup}. If it finishes without stopping, it worked.',
  tomorrow: 'Tomorrow, see whether {label:last-backup} shows a new date.',
};
