import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Topic } from '@naosu/content';
import { catalog } from '../../content/catalog.js';
import { caseOf } from '../../src/engine/case.js';
import { accessTo } from '../../src/engine/ladder/access.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';

/* What Apple’s list of a computer backup leaves out, in the guides themselves: no such copy opens a fix that destroys it. */

/** Answers that speak most for the reader’s own side, in all gates. */
const ownSide = ({ checks }: Topic): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(checks).flatMap((check) => check.kind !== 'triage' ? []
  : check.parts.map((part) => [part,
    Object.entries(check.scores[part]!).reduce((least, option) => option[1] < least[1] ? option : least)[0]])));

describe('a computer backup', () => {
  /** Whether it is asked for, and the lines that stay to be confirmed once it is made. */
  const table: readonly (readonly [fix: string, asked: boolean, left: readonly string[]])[] = [
    ['empty-mail', false, ['messages', 'everywhere']],
    ['delete-drive-files', false, ['files', 'everywhere']],
    ['delete-old-backups', false, ['backup']],
    ['delete-photos', false, ['photos', 'everywhere']],
    ['set-up-mail-app', false, ['outbox', 'drafts', 'local-mail']],
    ['docomo-profile', false, ['drafts']],
    ['delete-phone-photos', true, ['everywhere']],
    ['delete-phone-files', true, ['everywhere']],
    ['delete-attachments', true, ['everywhere']],
    ['sign-in-again', true, ['car-keys', 'not-uploaded']],
    ['delete-apps', true, []],
    ['trim-backup', true, []],
    ['turn-backup-off-on', true, []],
    ['reset-all-settings', true, []],
    ['update-ios', true, []],
    ['change-apple-password', false, []],
    ['unlock-account', false, []],
  ];
  for (const [fix, asked, left] of table) {
    for (const topic of catalog.topics.filter(({ fixes }) => fix in fixes)) {
      const accessAfter = (outcomes: Progress['outcomes']) =>
        accessTo(fix, caseOf(topic, { ...emptyProgress, fix, answers: ownSide(topic), outcomes }));
      it(`${asked ? 'is asked for before' : 'is not asked for before'} ${fix}, in ${topic.id}`, () => {
        assert.equal(accessAfter([]).state === 'copy-first', asked);
      });
      it(`leaves ${left.length} lines of ${fix} to confirm, in ${topic.id}`, () => {
        const access = accessAfter([{ fix: 'computer-backup', result: 'worked', at: 1 }]);
        assert.deepEqual(access.state === 'consent' ? access.confirm : [], left);
      });
    }
  }
});
