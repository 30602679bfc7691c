import { contacts } from '../../contacts/contacts.js';
import type { FixParts } from '../../guide-parts.js';
import { mailDeliveryLabels } from '../../labels/mail-delivery.js';
import { mailLabels } from '../../labels/mail.js';
import { sharedLabels } from '../../labels/shared.js';
import { mailLinks } from '../../links/mail.js';
import { sharedLinks } from '../../links/shared.js';
import { prices } from '../../prices/prices.js';

/** What the fixes of the mail guide need beside their prose. */
export const parts: FixParts = {
  labels: { ...sharedLabels, ...mailLabels, ...mailDeliveryLabels },
  links: { ...sharedLinks, ...mailLinks },
  contacts, prices,
};
