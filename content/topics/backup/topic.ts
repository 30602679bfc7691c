import { checks } from '../../checks/checks.js';
import { accountFixes } from '../../fixes/account.js';
import { backupFixes } from '../../fixes/backup.js';
import { computerFixes } from '../../fixes/computer.js';
import { deviceFixes } from '../../fixes/device.js';
import { networkFixes } from '../../fixes/network.js';
import { phoneStorageFixes } from '../../fixes/phone-storage.js';
import { resetFixes } from '../../fixes/resets.js';
import { storageFixes } from '../../fixes/storage.js';
import { needs } from '../../needs/needs.js';
import type { Topic } from '../../types.js';
import { causes } from './causes.js';
import { symptoms } from './symptoms.js';

/** iCloud backups that fail, on an iPhone. */
export const backup: Topic = {
  id: 'backup',
  checkedOn: '2026-11-21',
  gate: 'service-scope',
  serviceSide: 'service-side',
  secondCopy: 'computer-backup',
  symptoms,
  causes,
  checks,
  fixes: {
    ...storageFixes,
    ...phoneStorageFixes,
    ...networkFixes,
    ...deviceFixes,
    ...accountFixes,
    ...backupFixes,
    ...resetFixes,
    ...computerFixes,
  },
  needs,
  contacts: ['apple-support-phone', 'apple-support'],
  redirects: {},
};
