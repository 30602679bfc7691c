import { risks, type Risk } from '../types.js';
import { rule, own } from './rule.js';
import { meanwhileFixes } from '../meanwhile.js';
import { reachedChecks, reachedFixes } from './reached.js';

const isHarmful = (risk: Risk | undefined): boolean => risk !== undefined && risks.indexOf(risk) >= risks.indexOf('settings-loss');

/** A symptom leads to fixes that can cure its causes, and nothing stands where no reader comes. */
export const reach = rule('reach', (catalog, report) => {
  for (const topic of catalog.topics) {
    const fixes = reachedFixes(topic);
    const checks = reachedChecks(topic);
    const outside = [topic.secondCopy, ...meanwhileFixes(topic)];
    const causes = new Set(Object.values(topic.symptoms).flatMap((symptom) => symptom.causes));
    for (const [id, symptom] of Object.entries(topic.symptoms)) {
      if (symptom.fixes.length === 0) report(`symptom/${id}`, 'fixes', 'leads to no fix', 'Name at least one fix.');
      if (symptom.fixes.every((fix) => isHarmful(own(topic.fixes, fix)?.risk))) {
        report(`symptom/${id}`, 'fixes', 'every fix costs something', 'Name at least one fix that can be tried without consent.');
      }
      for (const fix of symptom.fixes) {
        const cures = own(topic.fixes, fix)?.causes ?? [];
        if (outside.includes(fix) || cures.some((cause) => symptom.causes.includes(cause))) continue;
        report(`symptom/${id}`, 'fixes', `"${fix}" cures none of its causes and would never be offered`,
          'Add the cause to the symptom or to the fix, or remove the fix here.', fix);
      }
      for (const cause of symptom.causes) {
        if (symptom.fixes.some((fix) => own(topic.fixes, fix)?.causes.includes(cause))) continue;
        report(`symptom/${id}`, 'causes', `no fix here cures "${cause}"`, 'Add such a fix, or remove the cause here.', cause);
      }
    }
    for (const id of Object.keys(topic.fixes)) {
      if (!fixes.has(id)) report(`fix/${id}`, '', 'no symptom leads to it', 'Name it in a symptom or as an option.');
    }
    for (const id of Object.keys(topic.checks)) {
      if (!checks.has(id)) report(`check/${id}`, '', 'nothing asks or uses it', 'Name it in a symptom or a condition.');
    }
    for (const id of Object.keys(topic.causes)) {
      if (!causes.has(id)) report(`cause/${id}`, '', 'no symptom has it', 'Name it in a symptom, or remove it.');
    }
  }
});
