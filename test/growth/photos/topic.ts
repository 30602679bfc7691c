import { sharedCauses } from '../../causes/causes.js';
import { checks } from '../../checks/checks.js';
import { scopeChecks } from '../../checks/scope.js';
import { computerFixes } from '../../fixes/computer.js';
import { networkFixes } from '../../fixes/network.js';
import { serviceFixes } from '../../fixes/service.js';
import { only } from '../../only.js';
import { withIds } from '../with-ids.js';
import { photosFixes } from './own-fixes.js';
import { sharedCauseIds, sharedCheckIds, sharedFixIds, sharedNeedIds } from './shared.js';

/** An invented guide: photos that are not uploaded. */
export const topic = withIds({
  id: 'photos',
  checkedOn: '2026-11-21',
  gate: 'service-scope', serviceSide: 'service-side', secondCopy: 'computer-backup', meanwhile: 'photos-meanwhile',
  retry: [],
  symptoms: {
    'photos-not-uploaded': {
      causes: ['network', 'apple-service'], checks: ['wifi-state'], fixes: ['check-connection', 'resume-photos', 'wait-for-service'],
    },
  },
  causes: only(sharedCauses, sharedCauseIds),
  checks: { ...only(checks, sharedCheckIds), ...scopeChecks },
  fixes: { ...only({ ...networkFixes, ...serviceFixes, ...computerFixes }, sharedFixIds), ...photosFixes },
  needs: sharedNeedIds,
  contacts: ['apple-support'],
  tables: {},
  redirects: {},
});
