import type { Fix } from '../types.js';

const storage = ['settings', 'general', 'iphone-storage'] as const;

/** Ways to make room on the phone itself. */
export const phoneStorageFixes = {
  'free-phone-space': {
    causes: ['phone-full'], minutes: 15, risk: 'none', asks: ['phone-space-message'], steps: [],
    options: [
      'offload-apps', 'optimise-photos', 'clear-safari', 'delete-attachments', 'delete-phone-files', 'delete-phone-photos', 'delete-apps',
    ],
  },
  'offload-apps': {
    causes: ['phone-full'], minutes: 5, risk: 'inconvenience',
    steps: [{ id: 'open', path: storage }, { id: 'choose' }, { id: 'offload' }],
  },
  'optimise-photos': {
    causes: ['phone-full'], minutes: 60, risk: 'inconvenience', skippedWhen: { fact: 'icloud-room', is: ['short', 'probably-short'] },
    needs: ['charger'],
    steps: [
      { id: 'room', path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
      { id: 'open', path: ['settings', 'your-name', 'icloud', 'photos'] }, { id: 'choose' }, { id: 'leave' },
    ],
  },
  'clear-safari': {
    causes: ['phone-full'], minutes: 3, risk: 'inconvenience', effects: ['closes-page'],
    steps: [{ id: 'keep-link' }, { id: 'open', path: ['settings', 'apps', 'safari'] }, { id: 'clear' }],
  },
  'delete-attachments': {
    causes: ['phone-full', 'icloud-full'], minutes: 15, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'attachments': 'phone-data', 'everywhere': 'icloud-messages' }, kept: ['saved', 'text'] },
    steps: [{ id: 'open', path: storage }, { id: 'large' }, { id: 'save' }, { id: 'delete', alone: true }],
  },
  'delete-phone-files': {
    causes: ['phone-full'], minutes: 15, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'files': 'phone-data', 'everywhere': 'icloud-drive' }, kept: ['copies', 'other-files'] },
    steps: [{ id: 'open' }, { id: 'copy' }, { id: 'delete' }, { id: 'empty', alone: true }],
  },
  'delete-phone-photos': {
    causes: ['phone-full'], minutes: 30, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'photos': 'phone-data', 'everywhere': 'icloud-photos' }, kept: ['copies', 'other-photos'] },
    steps: [
      { id: 'look', path: ['settings', 'your-name', 'icloud', 'photos'] },
      { id: 'copy' }, { id: 'delete' }, { id: 'check' }, { id: 'empty', alone: true },
    ],
  },
  'delete-apps': {
    causes: ['phone-full'], minutes: 10, risk: 'data-loss', needs: ['stored-copy'],
    ledger: { lost: { 'app-data': 'phone-data', 'records': 'phone-data' }, kept: ['server-data', 'other-apps'] },
    steps: [{ id: 'open', path: storage }, { id: 'choose' }, { id: 'save' }, { id: 'delete', alone: true }],
  },
} as const satisfies Record<string, Fix>;
