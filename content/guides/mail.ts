import { contacts } from '../contacts/contacts.js';
import type { GuideParts } from '../guide-parts.js';
import { labelsCheckedOn } from '../labels/checked-on.js';
import { mailDeliveryLabels } from '../labels/mail-delivery.js';
import { mailLabels } from '../labels/mail.js';
import { sharedLabels } from '../labels/shared.js';
import { mailLinks } from '../links/mail.js';
import { sharedLinks } from '../links/shared.js';
import { prices } from '../prices/prices.js';
import { mail as topic } from '../topics/mail/topic.js';

/** The mail guide without its prose. */
export const parts: GuideParts = {
  topic,
  labels: { checkedOn: labelsCheckedOn, labels: { ...sharedLabels, ...mailLabels, ...mailDeliveryLabels } },
  links: { ...sharedLinks, ...mailLinks },
  contacts, prices,
};
