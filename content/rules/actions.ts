import { risks, type FixAction, type Risk } from '../types.js';
import { rule } from './rule.js';

const least: Readonly<Record<FixAction, Risk>> = {
  'reset': 'settings-loss', 'account-removal': 'sign-out', 'backup-off': 'settings-loss', 'os-update': 'inconvenience',
};

/** What a fix does sets how harmless it may be called. */
export const actions = rule('actions', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      if (!fix.action || risks.indexOf(fix.risk) >= risks.indexOf(least[fix.action])) continue;
      report(`fix/${id}`, 'risk', `"${fix.action}" has risk "${fix.risk}"`, `Call it at least "${least[fix.action]}".`, fix.risk);
    }
  }
});
