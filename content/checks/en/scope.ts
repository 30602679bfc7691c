import type { CheckTextsOf } from '../../types.js';
import type { scopeChecks } from '../scope.js';

/** Where trouble with iCloud comes from, in English. */
export const scopeTexts = {
  'other-devices': {
    question: 'Does another device with the same account have trouble with iCloud too?',
    why: 'Trouble on several devices points away from this iPhone.',
    how: 'Open iCloud photos or notes on an iPad or a computer.',
    options: { 'same-trouble': 'Yes, the same trouble', fine: 'No, it works there', 'no-other': 'I have no other device' },
  },
  'other-network': {
    question: 'Does iCloud have trouble on another network too?',
    why: 'If it works there, the cause seems to be the connection you use now.',
    how: 'Switch to another Wi-Fi network or cellular data, then open iCloud photos or notes.',
    options: { 'same-trouble': 'Yes, the same trouble', fine: 'No, it works there' },
  },
  'service-scope': {
    question: 'Where is the problem?',
    why: 'This helps tell whether Apple’s service is down.',
    options: {
      'device-side': 'This iPhone or its connection seems to be the cause.',
      unclear: 'It is not clear yet where the cause lies.',
      'service-side': 'Apple’s side seems to be the cause.',
    },
  },
} satisfies CheckTextsOf<typeof scopeChecks>;
