import { sharedCauses } from '../../causes/causes.js';
import type { Cause, Condition } from '../../types.js';
import { otherServices } from './services.js';

/** Apple's own app on a device where iCloud is signed in needs neither server names nor an app-specific password; nor does the web. */
const setUpByApple: Condition = {
  any: [
    { fact: 'mail-device', is: 'web' },
    { all: [{ fact: 'mail-device', is: ['iphone', 'mac'] }, { fact: 'added-as', is: 'icloud' }] },
  ],
};

/** The fixes of these causes are for the phone: elsewhere they change nothing, and a reset would cost something. */
const elsewhere: Condition = { fact: 'mail-device', is: ['mac', 'outlook-new', 'outlook-classic', 'android', 'other-app', 'web'] };
const inOtherApp: Condition = { fact: 'mail-device', is: ['outlook-new', 'outlook-classic', 'android', 'other-app'] };

/** On a device of Apple, a refused password says so; a server that does not answer has nothing to do with it. */
const noRefusalByApple: Condition = { all: [{ fact: 'mail-device', is: ['iphone', 'mac'] }, { fact: 'mail-error-body', is: 'server' }] };

/** The web uses none of an app's settings: the same trouble there is not theirs. */
const alsoOnTheWeb: Condition = { any: [{ fact: 'mail-web', is: 'same-trouble' }, { fact: 'mail-device', is: 'web' }] };

/** The server answered, so the way to it is open and its name is right. */
const refusedPassword: Condition = { fact: 'mail-error-body', is: 'credentials' };

/** An app of another maker asks for a password of its own: that proves nothing of the account. */
const passwordOfTheApp: Condition = { all: [inOtherApp, { fact: 'account-request', is: 'password' }] };

/** Mail of another service does not hang on iCloud. */
const notIcloud: Condition = { fact: 'mail-account', is: ['docomo', ...otherServices] };

/** Where another device gets its mail, the account lets it in. */
const fineElsewhere: Condition = {
  all: [{ fact: 'mail-device', is: ['mac', 'outlook-new', 'outlook-classic', 'android', 'other-app'] },
    { fact: 'mail-other-devices', is: 'fine' }],
};

const accountRequested: Condition = { fact: 'account-request', is: ['password', 'terms', 'email', 'locked'] };
const notAsked: Condition = { fact: 'mail-password-asked', is: 'no' };
const notChanged: Condition = { fact: 'mail-password-changed', is: 'no' };
const noAnswer: Condition = { fact: 'mail-error-body', is: 'server' };

/** A screen that says what a message was refused for leaves the other reasons out. */
const refusedFor = (reason: 'limit' | 'too-large' | 'recipient' | 'sender') => ({
  provenBy: { fact: 'send-error-body', is: reason },
  ruledOutBy: { fact: 'send-error-body', is: ['server', 'limit', 'too-large', 'recipient', 'sender'].filter((other) => other !== reason) },
}) as const;

/** Why mail fails. Only real proof proves: likelihood is said by the order in the symptoms. */
export const causes = {
  'passing-fault': sharedCauses['passing-fault'],
  'apple-service': {
    // An outage keeps back everybody's mail.
    ruledOutBy: { any: [{ fact: 'mail-scope', is: 'device-side' }, { fact: 'missing-from', is: 'one-sender' }, notIcloud] },
    fit: { 'system-status': { problem: 20, normal: 0.3 } },
  },
  'icloud-full': {
    provenBy: { fact: 'icloud-free', is: 'full' },
    // Mail stops at the limit; a free half gigabyte is far from it, and what is less may be old by now.
    ruledOutBy: { any: [{ fact: 'icloud-free', is: ['half-to-one', 'one-or-more'] }, notIcloud] },
  },
  network: {
    provenBy: { fact: 'mail-other-network', is: 'fine' },
    // Airplane mode and a VPN fail on every line: only a line that works otherwise speaks for the network.
    ruledOutBy: {
      any: [refusedPassword, elsewhere,
        { all: [{ fact: 'mail-other-network', is: 'same-trouble' }, { fact: 'wifi-state', is: 'steady' }] }],
    },
  },
  'other-device': {
    provenBy: { all: [{ fact: 'mail-other-network', is: 'fine' }, elsewhere] },
    ruledOutBy: { any: [{ fact: 'mail-device', is: 'iphone' }, refusedPassword] },
  },
  account: {
    provenBy: accountRequested,
    ruledOutBy: { any: [{ fact: 'account-request', is: 'nothing' }, { all: [{ fact: 'mail-web', is: 'works' }, inOtherApp] },
      passwordOfTheApp, fineElsewhere, notIcloud] },
  },
  // Signing out of the iPhone mends nothing on another device.
  'phone-account': {
    provenBy: { all: [accountRequested, { not: elsewhere }] },
    ruledOutBy: { any: [{ fact: 'account-request', is: 'nothing' }, elsewhere, notIcloud] },
  },
  'account-password': {
    // Other apps use a password of their own, and a new one ends them all.
    ruledOutBy: { any: [inOtherApp, { fact: 'mail-web', is: 'works' }, { fact: 'mail-password-changed', is: 'recently' }] },
  },
  'web-access': { ruledOutBy: { fact: 'mail-web', is: 'works' } },
  'mail-switch': {
    provenBy: { fact: 'mail-switch', is: 'off' },
    // An app of another maker does not go by the switch.
    ruledOutBy: { any: [{ fact: 'mail-switch', is: 'on' }, alsoOnTheWeb, inOtherApp, notIcloud] },
  },
  'fetch-setting': {
    ruledOutBy: { any: [{ all: [{ fact: 'mail-fetch', is: 'push' }, { fact: 'low-power', is: 'off' }] }, alsoOnTheWeb] },
  },
  'mail-password': {
    // None of the three proves it alone.
    ruledOutBy: { any: [{ all: [notAsked, notChanged] }, { all: [notAsked, noAnswer] }, { all: [notChanged, noAnswer] }] },
  },
  'app-password': {
    // A changed Apple Account password ends every app-specific password.
    provenBy: { all: [{ fact: 'app-password-needed', is: 'needed' }, { fact: 'mail-password-changed', is: 'recently' }] },
    ruledOutBy: { any: [setUpByApple, noRefusalByApple, { fact: 'app-password-needed', is: 'not-needed' }, alsoOnTheWeb] },
  },
  'mail-server-settings': { ruledOutBy: { any: [setUpByApple, alsoOnTheWeb, refusedPassword] } },
  misplaced: {},
  'mail-sorting': {},
  'sender-side': { ruledOutBy: { fact: 'missing-from', is: 'several' } },
  'sending-limit': refusedFor('limit'),
  'message-too-large': refusedFor('too-large'),
  'wrong-recipient': refusedFor('recipient'),
  'wrong-sender-address': refusedFor('sender'),
  'wrong-default-account': {},
  'inactive-account': {},
  clock: { ruledOutBy: { any: [refusedPassword, elsewhere] } },
  'old-ios': { ruledOutBy: { any: [{ fact: 'ios-update', is: 'up-to-date' }, elsewhere] } },
  'damaged-settings': { ruledOutBy: { any: [alsoOnTheWeb, elsewhere] } },
  'damaged-app': { ruledOutBy: { any: [alsoOnTheWeb, { fact: 'mail-device', is: 'iphone' }] } },
  restriction: { ruledOutBy: { fact: 'managed-device', is: 'no' } },
  'other-account': {
    provenBy: { fact: 'mail-account', is: otherServices },
    ruledOutBy: { fact: 'mail-account', is: ['icloud', 'docomo'] },
  },
  'docomo-account': {
    provenBy: { fact: 'mail-account', is: 'docomo' },
    ruledOutBy: { fact: 'mail-account', is: ['icloud', ...otherServices] },
  },
  'docomo-service': { ruledOutBy: { fact: 'docomo-scope', is: 'device-side' } },
  'docomo-password': { ruledOutBy: { fact: 'docomo-password-asked', is: 'no' } },
  // A push setting that is missing means that the profile does not stand as it should.
  'docomo-profile': { provenBy: { fact: 'docomo-push', is: 'missing' } },
  'domain-authentication': {
    // Whoever lacks a record may have a bad name as well: nothing is proven.
    ruledOutBy: {
      all: [
        { fact: 'domain-records', has: 'spf' }, { fact: 'domain-records', has: 'dkim' },
        { fact: 'domain-records', has: 'dmarc' }, { fact: 'domain-records', has: 'reverse-dns' },
      ],
    },
  },
  'domain-reputation': {},
} as const satisfies Record<string, Cause>;
