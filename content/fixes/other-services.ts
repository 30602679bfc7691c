import type { Fix } from '../types.js';
import { mailAccounts } from './mail-paths.js';

const of = (service: string) => ({ causes: ['other-account'], minutes: 5, risk: 'none', checklist: true,
  offeredWhen: { fact: 'mail-account', is: service } }) as const;

/** Mail of other companies on the iPhone, up to their official pages. */
export const otherServiceFixes = {
  'au-mail': { ...of('au'), steps: [{ id: 'line' }, { id: 'contract' }, { id: 'page', link: 'au-support' }, { id: 'keep' }] },
  'softbank-mail': { ...of('softbank'),
    steps: [{ id: 'line' }, { id: 'settings', link: 'my-softbank' }, { id: 'page', link: 'softbank-support' }, { id: 'keep' }] },
  'rakuten-mail': { ...of('rakuten'), steps: [{ id: 'which' }, { id: 'line' }, { id: 'page', link: 'rakuten-support' }, { id: 'keep' }] },
  'yahoo-mail': {
    ...of('yahoo'),
    steps: [{ id: 'web', link: 'yahoo-web-mail' }, { id: 'access' }, { id: 'password', path: mailAccounts },
      { id: 'page', link: 'yahoo-support' }, { id: 'keep' }],
  },
  'gmail-mail': {
    ...of('gmail'),
    steps: [{ id: 'web', link: 'gmail-web' }, { id: 'again', path: mailAccounts }, { id: 'room' }, { id: 'page', link: 'gmail-support' },
      { id: 'keep' }],
  },
  'ask-mail-company': {
    causes: ['other-account'], minutes: 10, risk: 'inconvenience',
    steps: [{ id: 'note' }, { id: 'ask' }],
  },
} as const satisfies Record<string, Fix>;
