import { checks } from '../../checks/checks.js';
import { scopeChecks } from '../../checks/scope.js';
import { accountFixes } from '../../fixes/account.js';
import { backupFixes } from '../../fixes/backup.js';
import { computerFixes } from '../../fixes/computer.js';
import { deviceFixes } from '../../fixes/device.js';
import { networkFixes } from '../../fixes/network.js';
import { backupScreen } from '../../fixes/paths.js';
import { phoneStorageFixes } from '../../fixes/phone-storage.js';
import { resetFixes } from '../../fixes/resets.js';
import { serviceFixes } from '../../fixes/service.js';
import { storageFixes } from '../../fixes/storage.js';
import { needs } from '../../needs/needs.js';
import type { Fix } from '../../types.js';
import { withIds } from '../with-ids.js';
import { causes } from './causes.js';
import { backupChecks } from './checks.js';
import { symptoms } from './symptoms.js';

// The room that a move to a new iPhone gets for a while holds a backup and nothing else.
const makeRoom: Fix = {
  ...storageFixes['make-room'],
  options: [
    'delete-old-backups', 'trim-backup', 'empty-mail', 'delete-drive-files', 'delete-photos', 'delete-attachments',
    'prepare-new-iphone', 'upgrade-plan',
  ],
};

/** iCloud backups that fail, on an iPhone. */
export const backup = withIds({
  id: 'backup',
  checkedOn: '2026-11-21',
  gate: 'service-scope',
  serviceSide: 'service-side',
  secondCopy: 'computer-backup',
  meanwhile: 'backup-meanwhile',
  retry: backupScreen,
  symptoms,
  causes,
  checks: { ...checks, ...scopeChecks, ...backupChecks },
  fixes: {
    ...storageFixes,
    ...phoneStorageFixes,
    ...networkFixes,
    ...deviceFixes,
    ...accountFixes,
    ...serviceFixes,
    ...backupFixes,
    ...resetFixes,
    ...computerFixes,
    'make-room': makeRoom,
  },
  needs,
  contacts: ['apple-support-phone', 'apple-support'],
  tables: {},
  redirects: { 'back-up': 'retry' },
});
