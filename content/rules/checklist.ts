import type { Fix } from '../types.js';
import { rule, type Report } from './rule.js';

function mistakes(entry: string, fix: Fix, report: Report): void {
  const hint = 'A checklist holds short looks on one screen: move this into a fix of its own.';
  if (fix.steps.length < 2) report(entry, 'steps', 'lists less than two things', 'Add steps, or let it be an ordinary fix.');
  if (fix.options) report(entry, 'options', 'is a checklist and a screen of choices', hint);
  if (fix.effects?.length) report(entry, 'effects', 'leaves the page and is a checklist', hint, fix.effects);
  if (fix.action) report(entry, 'action', `"${fix.action}" is no short look`, hint, fix.action);
  if (fix.risk !== 'none' && fix.risk !== 'inconvenience') report(entry, 'risk', 'is a checklist and does harm', hint, fix.risk);
  for (const step of fix.steps) {
    if (step.waitSeconds) report(entry, `steps.${step.id}.waitSeconds`, 'waits', hint, step.waitSeconds);
  }
}

/** A checklist can be ticked off in any order without harm, and without a wait. */
export const checklist = rule('checklist', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) if (fix.checklist) mistakes(`fix/${id}`, fix, report);
  }
});
