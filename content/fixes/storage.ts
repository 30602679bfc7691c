import type { Fix } from '../types.js';
import { backupList } from './paths.js';

/** Ways to make room in iCloud. */
export const storageFixes = {
  'make-room': {
    causes: ['icloud-full'], minutes: 15, risk: 'none', asks: ['icloud-room', 'icloud-free'], steps: [],
    options: ['delete-old-backups', 'trim-backup', 'empty-mail', 'delete-drive-files', 'delete-photos', 'upgrade-plan'],
  },
  'delete-old-backups': {
    causes: ['icloud-full'], minutes: 5, risk: 'data-loss', skippedWhen: { fact: 'restoring', is: 'yes' },
    needs: ['stored-copy'], ledger: { lost: { 'backup': 'other-backup', 'auto-backup': 'replaceable' }, kept: ['phone', 'synced'] },
    steps: [{ id: 'open', path: backupList }, { id: 'choose' }, { id: 'compare' }, { id: 'delete' }, { id: 'confirm', alone: true }],
  },
  'trim-backup': {
    causes: ['icloud-full'], minutes: 10, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'app-copy': 'phone-backup', 'records': 'phone-backup' }, kept: ['phone', 'other-apps'] },
    steps: [{ id: 'open', path: backupList }, { id: 'this-iphone' }, { id: 'show-all' }, { id: 'switch-off' },
      { id: 'confirm', alone: true }],
  },
  'empty-mail': {
    causes: ['icloud-full'], minutes: 20, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'messages': 'icloud-mail', 'everywhere': 'icloud-mail' }, kept: ['saved', 'other-messages'] },
    steps: [{ id: 'find' }, { id: 'save' }, { id: 'delete' }, { id: 'open-trash' }, { id: 'empty', alone: true }],
  },
  'delete-drive-files': {
    causes: ['icloud-full'], minutes: 20, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'files': 'icloud-drive', 'everywhere': 'icloud-drive' }, kept: ['copies', 'other-files'] },
    steps: [{ id: 'open' }, { id: 'copy' }, { id: 'delete' }, { id: 'check' }, { id: 'empty', alone: true }],
  },
  'delete-photos': {
    causes: ['icloud-full'], minutes: 30, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'photos': 'icloud-photos', 'everywhere': 'icloud-photos' }, kept: ['copies', 'other-photos'] },
    steps: [
      { id: 'look', path: ['settings', 'your-name', 'icloud', 'photos'] },
      { id: 'copy' }, { id: 'count' }, { id: 'delete' }, { id: 'check' }, { id: 'empty', alone: true },
    ],
  },
  'upgrade-plan': {
    causes: ['icloud-full'], minutes: 5, risk: 'none', paid: true, prices: true,
    steps: [
      { id: 'open', path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
      { id: 'plans' }, { id: 'choose' }, { id: 'pay' },
    ],
  },
} as const satisfies Record<string, Fix>;
