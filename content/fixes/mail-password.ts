import type { Condition, Fix } from '../types.js';
import { mailAccounts } from './mail-paths.js';

const inOtherApp = {
  fact: 'mail-device', is: ['outlook-new', 'outlook-classic', 'android', 'other-app'],
} as const satisfies Condition;

/** Passwords and permissions with which mail apps sign in. */
export const mailPasswordFixes = {
  'reenter-mail-password': {
    // Other apps take an app-specific password alone, which is shown once and cannot be entered again.
    causes: ['mail-password', 'other-account'], minutes: 3, risk: 'none', variant: 'mail-device',
    offeredWhen: { fact: 'mail-device', is: ['iphone', 'mac', 'web'] }, needs: ['apple-account-password'],
    steps: [
      { id: 'request', path: ['settings'], for: ['iphone'] }, { id: 'request-mac', path: ['system-settings'], for: ['mac'] },
      { id: 'web', link: 'icloud-mail', for: ['web'] }, { id: 'password', for: ['iphone', 'mac'] }, { id: 'code' },
      { id: 'other-account', path: mailAccounts, for: ['iphone'] }, { id: 'retry' },
    ],
  },
  'authorise-app': {
    causes: ['app-password'], minutes: 10, risk: 'none',
    offeredWhen: { all: [inOtherApp, { not: { fact: 'mail-device', is: 'outlook-classic' } }, { fact: 'mail-app', is: 'direct' }] },
    needs: ['apple-account-password', 'trusted-device'],
    steps: [
      { id: 'update' }, { id: 'sign-in', link: 'other-apps-page' }, { id: 'allow' }, { id: 'retry' },
      { id: 'open', link: 'account-page' }, { id: 'revoke' },
    ],
  },
  'new-app-password': {
    causes: ['app-password'], minutes: 10, risk: 'none', variant: 'mail-device',
    offeredWhen: { any: [inOtherApp, { fact: 'added-as', is: 'imap' }] },
    skippedWhen: { fact: 'app-password-needed', is: ['not-needed', 'sign-in-directly'] },
    needs: ['apple-account-password', 'trusted-device', 'two-factor'],
    steps: [
      { id: 'which', table: 'app-password-by-app' },
      { id: 'two-factor', path: ['settings', 'your-name', 'sign-in-security', 'two-factor'] },
      { id: 'open', link: 'account-page' }, { id: 'section' }, { id: 'generate' }, { id: 'keep' },
      { id: 'enter-apple', for: ['iphone', 'mac'] }, { id: 'enter-classic', for: ['outlook-classic'] },
      { id: 'enter-app', for: ['outlook-new', 'android', 'other-app'] },
      { id: 'retry' }, { id: 'revoke' },
    ],
  },
  'change-apple-password': {
    causes: ['account', 'account-password'], minutes: 20, risk: 'settings-loss', asks: ['account-request'],
      offeredWhen: { not: { fact: 'account-request', is: ['terms', 'email', 'locked'] } },
    // A new password ends those of other apps.
    skippedWhen: { any: [{ fact: 'managed-device', is: 'yes' },
      { fact: 'mail-device', is: ['outlook-new', 'outlook-classic', 'android', 'other-app'] }] },
    needs: ['trusted-device', 'recovery-method', 'passcode', 'time'],
    ledger: { lost: { 'app-passwords': 'replaceable', 'other-devices': 'replaceable' }, kept: ['mail', 'data'] },
    steps: [
      { id: 'sure' }, { id: 'open', path: ['settings', 'your-name', 'sign-in-security', 'change-password'] },
      { id: 'passcode' }, { id: 'new', alone: true }, { id: 'others' }, { id: 'apps', link: 'app-passwords-page' }, { id: 'retry' },
    ],
  },
} as const satisfies Record<string, Fix>;
