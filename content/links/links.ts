import type { Link } from '../types.js';
import { backupLinks } from './backup.js';
import { mailQuestionLinks } from './mail-questions.js';
import { mailLinks } from './mail.js';
import { sharedQuestionLinks } from './shared-questions.js';
import { sharedLinks } from './shared.js';

/** Official pages of all guides. */
export const links = { ...sharedQuestionLinks, ...mailQuestionLinks, ...sharedLinks, ...backupLinks,
  ...mailLinks } as const satisfies Record<string, Link>;
