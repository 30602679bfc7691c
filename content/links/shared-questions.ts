import type { Link } from '../types.js';

/** Official pages that the questions of every guide name: they are loaded with the questions. */
export const sharedQuestionLinks = {
  'system-status': {
    url: { ja: 'https://www.apple.com/jp/support/systemstatus/', en: 'https://www.apple.com/support/systemstatus/' },
    name: { ja: 'Appleのシステム状況', en: 'Apple System Status' },
  },
} as const satisfies Record<string, Link>;
