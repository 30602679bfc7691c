import type { Fix } from '../types.js';

/** The Apple Account. */
export const accountFixes = {
  'answer-account-request': {
    causes: ['account'], minutes: 5, risk: 'none', asks: ['account-request'], skippedWhen: { fact: 'account-request', is: 'nothing' },
    needs: ['apple-account-password'],
    steps: [
      { id: 'find', path: ['settings'] }, { id: 'answer' }, { id: 'email', path: ['settings', 'your-name', 'sign-in-security'] },
      { id: 'retry' },
    ],
  },
  'unlock-account': {
    causes: ['account'], minutes: 20, risk: 'settings-loss', offeredWhen: { fact: 'account-request', is: 'locked' },
    needs: ['trusted-device', 'recovery-method'],
    ledger: { lost: { 'app-passwords': 'replaceable', 'time': 'replaceable' }, kept: ['data', 'account'] },
    steps: [{ id: 'open', link: 'iforgot' }, { id: 'identify' }, { id: 'follow' }, { id: 'sign-in' }],
  },
  'sign-in-again': {
    causes: ['phone-account'], minutes: 30, risk: 'sign-out', action: 'account-removal',
    skippedWhen: { fact: 'managed-device', is: 'yes' },
    needs: ['apple-account-password', 'trusted-device', 'recovery-method', 'passcode', 'time'],
    ledger: {
      lost: {
        'wallet': 'replaceable', 'car-keys': 'wallet-keys', 'drive-files': 'replaceable', 'photos': 'replaceable',
        'not-uploaded': 'not-uploaded',
        'services': 'replaceable',
      },
      kept: ['icloud-data', 'apps'],
    },
    steps: [
      { id: 'uploads' }, { id: 'suica' }, { id: 'open', path: ['settings', 'your-name', 'sign-out'] },
      { id: 'without-erasing', alone: true }, { id: 'password' }, { id: 'copy' }, { id: 'sign-out', alone: true },
      { id: 'sign-in', path: ['settings', 'sign-in'] }, { id: 'code' }, { id: 'wallet' },
      { id: 'switches', path: ['settings', 'your-name', 'icloud'] }, { id: 'retry' },
    ],
  },
} as const satisfies Record<string, Fix>;
