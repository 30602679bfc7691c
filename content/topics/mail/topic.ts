import { checks } from '../../checks/checks.js';
import { accountFixes } from '../../fixes/account.js';
import { computerFixes } from '../../fixes/computer.js';
import { deviceFixes } from '../../fixes/device.js';
import { docomoFixes } from '../../fixes/docomo.js';
import { mailBasicsFixes } from '../../fixes/mail-basics.js';
import { mailDeliveryFixes } from '../../fixes/mail-delivery.js';
import { mailDeviceFixes } from '../../fixes/mail-device.js';
import { mailDomainFixes } from '../../fixes/mail-domain.js';
import { mailOutageFixes } from '../../fixes/mail-outage.js';
import { mailPasswordFixes } from '../../fixes/mail-password.js';
import { mailSendingFixes } from '../../fixes/mail-sending.js';
import { otherServiceFixes } from '../../fixes/other-services.js';
import { networkFixes } from '../../fixes/network.js';
import { resetFixes } from '../../fixes/resets.js';
import { serviceFixes } from '../../fixes/service.js';
import { storageFixes } from '../../fixes/storage.js';
import { mailNeeds } from '../../needs/mail.js';
import { needs } from '../../needs/needs.js';
import { withIds } from '../with-ids.js';
import { causes } from './causes.js';
import { mailChecks } from './checks.js';
import { symptoms } from './symptoms.js';
import { tables } from './tables.js';

/** iCloud mail that does not come or go. */
export const mail = withIds({
  id: 'mail',
  checkedOn: '2026-11-21',
  gate: 'mail-scope',
  serviceSide: 'service-side',
  secondCopy: 'computer-backup',
  meanwhile: 'mail-meanwhile',
  retry: [],
  symptoms,
  causes,
  checks: { ...checks, ...mailChecks },
  fixes: {
    ...mailBasicsFixes, ...mailPasswordFixes, ...mailDeviceFixes, ...mailOutageFixes, ...mailDeliveryFixes, ...mailSendingFixes,
    ...mailDomainFixes, ...docomoFixes, ...otherServiceFixes, ...storageFixes, ...networkFixes, ...deviceFixes, ...accountFixes,
    ...serviceFixes, ...resetFixes,
    ...computerFixes,
  },
  needs: [...needs, ...mailNeeds],
  contacts: ['apple-support-phone', 'apple-support', 'docomo-support'],
  tables,
  redirects: {},
});
