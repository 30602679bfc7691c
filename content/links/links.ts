import type { Link } from '../types.js';
import { backupLinks } from './backup.js';
import { mailLinks } from './mail.js';
import { sharedLinks } from './shared.js';

/** Official pages of all guides. */
export const links = { ...sharedLinks, ...backupLinks, ...mailLinks } as const satisfies Record<string, Link>;
