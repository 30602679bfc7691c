import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backup } from '../../content/topics/backup/topic.js';
import { caseOf } from '../../src/engine/case.js';
import { fromDeepLink } from '../../src/engine/act/deep-link.js';
import { screenOf } from '../../src/engine/screen/screen.js';

const screen = (link: string) => {
  const progress = fromDeepLink(link, backup);
  return progress && screenOf(caseOf(backup, progress));
};

describe('fromDeepLink', () => {
  const rows: [string, string | undefined][] = [
    ['symptom/icloud-storage-full', 'check'],
    ['fix/check-connection', 'steps'],
    ['fix/check-connection/page', 'steps'],
    ['fix/reset-network', 'check'],
    ['symptom/fax', undefined],
    ['fix/constructor', undefined],
    ['fix/fax', undefined],
    ['symptom/constructor', undefined],
    ['fix/reset-network/', undefined],
    ['to/fix/reset-network', undefined],
    ['fix/', undefined],
    ['restart', undefined],
  ];
  for (const [link, kind] of rows) it(`leads ${link} to ${kind ?? 'nothing'}`, () => assert.equal(screen(link)?.kind, kind));

  it('opens the step that it names', () => {
    const shown = screen('fix/check-connection/page');
    assert.ok(shown?.kind === 'steps' && shown.list.includes('page'));
  });

  it('has done what stands before the step that it names, and nothing where it names none', () => {
    for (const [id, { steps }] of Object.entries(backup.fixes)) {
      const ids = steps.map((step) => step.id);
      assert.deepEqual(fromDeepLink(`fix/${id}`, backup)?.done, {}, id);
      ids.forEach((step, place) => assert.deepEqual(fromDeepLink(`fix/${id}/${step}`, backup)?.done[id] ?? [], ids.slice(0, place), step));
    }
  });

  it('begins at the first step where the step is unknown', () => {
    const shown = screen('fix/check-connection/fax');
    assert.equal(shown?.kind === 'steps' && shown.list[0], 'look');
  });

  it('never starts a fix that must be confirmed first', () => {
    for (const [id, fix] of Object.entries(backup.fixes)) {
      const last = fix.steps[fix.steps.length - 1]?.id ?? '';
      const shown = screen(`fix/${id}/${last}`);
      if (fix.risk !== 'none' && fix.risk !== 'inconvenience') assert.notEqual(shown?.kind, 'steps', id);
    }
  });

  it('takes any text without an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromDeepLink(text, backup)));
  });
});
