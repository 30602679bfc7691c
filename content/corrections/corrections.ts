import type { Correction } from '../types.js';
import { backupCorrections } from './backup.js';
import { mailCorrections } from './mail.js';

/** Where the articles were wrong, dated or dangerous. */
export const corrections = { ...backupCorrections, ...mailCorrections } satisfies Record<string, Correction>;
