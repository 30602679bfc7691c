import { fetchNewData, icloudMail, mailAccounts } from '../../fixes/mail-paths.js';
import type { Check } from '../../types.js';
import { docomoChecks } from './docomo-checks.js';
import { otherServices } from './services.js';

/** Checks of the guide to mail, apart from those that it shares. */
export const mailChecks = {
  'mail-error-body': { kind: 'choice', perSymptom: true, table: 'mail-messages',
    options: ['server', 'credentials', 'other-account', 'nothing'] },
  'send-error-body': { kind: 'choice', perSymptom: true, options: ['server', 'limit', 'too-large', 'recipient', 'sender', 'nothing'] },
  'mail-account': { kind: 'choice', perSymptom: true, options: ['icloud', 'docomo', ...otherServices] },
  'mail-device': { kind: 'choice', options: ['iphone', 'mac', 'outlook-new', 'outlook-classic', 'android', 'other-app', 'web'] },
  'mail-web': { kind: 'choice', minutes: 2, link: 'icloud-mail', options: ['works', 'same-trouble', 'cannot-sign-in'] },
  'mail-other-devices': { kind: 'choice', minutes: 2, options: ['same-trouble', 'fine', 'no-other'] },
  'mail-other-network': { kind: 'choice', minutes: 3, options: ['same-trouble', 'fine'] },
  'mail-sending': { kind: 'choice', options: ['fails-too', 'works'] },
  'mail-password-asked': { kind: 'choice', options: ['yes', 'no'] },
  'mail-after-restart': { kind: 'choice', options: ['no-change', 'not-tried'] },
  'mail-scope': {
    kind: 'triage',
    parts: ['system-status', 'mail-other-devices', 'mail-other-network', 'mail-sending', 'mail-password-asked', 'mail-after-restart'],
    scores: {
      'system-status': { problem: 12, normal: -1 },
      'mail-other-devices': { 'same-trouble': 2, fine: -3, 'no-other': 0 },
      'mail-other-network': { 'same-trouble': 1, fine: -3 },
      'mail-sending': { 'fails-too': 1, works: -1 },
      'mail-password-asked': { yes: -2, no: 0 },
      'mail-after-restart': { 'no-change': 1, 'not-tried': 0 },
    },
    // The first two stop mail on all devices and lines, as an outage does; where the web works, mail is there; the last is not Apple's
    // mail.
    evidence: [
      { when: { fact: 'icloud-free', is: 'full' }, score: -6 },
      { when: { fact: 'account-request', is: ['password', 'terms', 'email', 'locked'] }, score: -3 },
      { when: { fact: 'mail-web', is: 'works' }, score: -5 },
      { when: { fact: 'mail-account', is: ['docomo', ...otherServices] }, score: -20 },
    ],
    bands: [
      { id: 'device-side', from: -44, below: 1 },
      { id: 'unclear', from: 1, below: 3 },
      { id: 'service-side', from: 3 },
    ],
  },
  'mail-password-changed': { kind: 'choice', options: ['recently', 'no'] },
  'mail-switch': { kind: 'choice', path: icloudMail, options: ['on', 'off'] },
  'mail-fetch': { kind: 'choice', path: fetchNewData, table: 'fetch-ways', options: ['push', 'fetch', 'manual'] },
  'low-power': { kind: 'choice', path: ['settings', 'battery', 'low-power-mode'], options: ['on', 'off'] },
  'missing-from': { kind: 'choice', perSymptom: true, options: ['one-sender', 'several'] },
  'mail-notice': { kind: 'choice', options: ['at-once', 'later', 'battery'] },
  'push-or-fetch': {
    kind: 'decision',
    parts: ['wifi-state', 'mail-notice'],
    outcomes: [
      { id: 'manual', when: { fact: 'mail-notice', is: 'battery' } },
      { id: 'fetch-for-now', when: { all: [{ fact: 'wifi-state', is: 'unsteady' }, { fact: 'mail-notice', is: 'later' }] } },
      { id: 'push' },
    ],
  },
  'added-as': { kind: 'choice', path: mailAccounts, options: ['icloud', 'imap'] },
  'two-factor': { kind: 'choice', path: ['settings', 'your-name', 'sign-in-security'], options: ['on', 'off'] },
  'mail-app': { kind: 'choice', link: 'other-apps-page', options: ['direct', 'other-app'] },
  'app-password-needed': {
    kind: 'decision',
    parts: ['mail-device', 'added-as', 'mail-app', 'two-factor'],
    outcomes: [
      {
        id: 'not-needed',
        when: {
          any: [
            { fact: 'mail-device', is: 'web' },
            { all: [{ fact: 'mail-device', is: ['iphone', 'mac'] }, { fact: 'added-as', is: 'icloud' }] },
          ],
        },
      },
      {
        id: 'sign-in-directly',
        when: {
          any: [
            { fact: 'mail-device', is: 'outlook-new' },
            { all: [{ not: { fact: 'mail-device', is: ['iphone', 'mac', 'outlook-classic'] } }, { fact: 'mail-app', is: 'direct' }] },
          ],
        },
      },
      { id: 'needs-two-factor', when: { fact: 'two-factor', is: 'off' } },
      { id: 'needed' },
    ],
  },
  'sender-role': { kind: 'choice', options: ['domain-owner', 'mail-user'] },
  'domain-records': { kind: 'checklist', items: ['spf', 'dkim', 'dmarc', 'reverse-dns', 'unsubscribe'] },
  ...docomoChecks,
} as const satisfies Record<string, Check>;
