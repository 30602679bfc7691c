import { protectsFrom, risks, type Fix, type Risk } from '@naosu/content';

/** Place of a risk on the scale of harm, 0 for none. */
export const riskRank = (risk: Risk): number => risks.indexOf(risk);

/** Whether a fix loses something: such a fix needs consent. */
export const isHarmful = (fix: Fix): boolean => riskRank(fix.risk) >= riskRank('settings-loss');

/** Whether a fix can lose data, directly or by signing out. */
export const losesData = (fix: Fix): boolean => fix.risk === 'sign-out' || fix.risk === 'data-loss';

/** Whether the outage-and-scope check comes first. `proven`: one of its causes is. */
export function needsGate(fix: Fix, proven: boolean): boolean {
  if (fix.risk === 'sign-out' || fix.action === 'reset' || fix.action === 'account-removal') return true;
  return isHarmful(fix) && !proven;
}

/** Whether `copy` is offered first: it holds something of what would be lost, or the phone as a whole is at risk. */
export function needsSecondCopy(fix: Fix, copy: Fix): boolean {
  const wholePhone = fix.risk === 'sign-out' || fix.action === 'reset' || fix.action === 'backup-off' || fix.action === 'os-update';
  return wholePhone || (losesData(fix) && protectsFrom(copy, fix));
}
