import { sharedCauseTexts } from '../../../causes/en/causes.js';
import { contactTexts } from '../../../contacts/en/shared.js';
import { computerFixes } from '../../../fixes/en/computer.js';
import { networkFixes } from '../../../fixes/en/network.js';
import { serviceFixes } from '../../../fixes/en/service.js';
import type { FixesText } from '../../../guide-parts.js';
import { only } from '../../../only.js';
import type { FixTextsOf } from '../../../types.js';
import type { photosFixes } from '../own-fixes.js';
import { sharedCauseIds, sharedFixIds } from '../shared.js';

const own = {
  'resume-photos': {
    title: 'Resume the upload', because: 'It may have been left paused.',
    steps: { open: 'Open the Photos app.', resume: 'Choose to resume.' },
  },
  'photos-meanwhile': { title: 'What you can do meanwhile', because: 'Your photos are still on the device.',
    steps: { keep: 'Wait, and delete no photos.', charge: 'Keep the phone on power.' } },
} satisfies FixTextsOf<typeof photosFixes>;

/** The words of the fixes. */
export const text: FixesText = {
  causes: only(sharedCauseTexts, sharedCauseIds),
  fixes: { ...only({ ...networkFixes, ...serviceFixes, ...computerFixes }, sharedFixIds), ...own },
  contacts: only(contactTexts, ['apple-support']),
  tables: {},
  retry: 'Open the Photos app again.',
  verify: 'It worked if a new photo shows on another device.',
  tomorrow: 'Tomorrow, look at your photos on another device.',
};
