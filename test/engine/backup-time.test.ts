import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backupTime, taskOf, type BackupTask } from '../../src/engine/plan/backup-time.js';

describe('taskOf', () => {
  const checks = { size: 'gb', speed: 'mbps', run: 'which' };
  const rows: readonly (readonly [name: string, answers: Parameters<typeof taskOf>[0], task: BackupTask | undefined])[] = [
    ['all that is answered', { gb: 4, mbps: 20, which: 'first' }, { sizeGb: 4, uploadMbps: 20, run: 'first' }],
    ['a later run', { gb: 4, which: 'later' }, { sizeGb: 4, uploadMbps: undefined, run: 'later' }],
    ['a size of nothing', { gb: 0 }, { sizeGb: 0, uploadMbps: undefined, run: undefined }],
    ['the size alone where nobody knows more', { gb: 4, mbps: 'unknown', which: 'unknown' },
      { sizeGb: 4, uploadMbps: undefined, run: undefined }],
    ['nothing without a size', { mbps: 20, which: 'first' }, undefined],
    ['nothing for a size that nobody knows', { gb: 'unknown', mbps: 20 }, undefined],
  ];
  for (const [name, answers, task] of rows) {
    it(`takes ${name}`, () => assert.deepEqual(taskOf(answers, checks), task));
  }
});

describe('backupTime by size alone', () => {
  const rows: readonly (readonly [sizeGb: number, from: number, to: number, orLonger: boolean])[] = [
    [0, 10, 30, false],
    [NaN, 10, 30, false],
    [0.5, 10, 30, false],
    [9.999, 10, 30, false],
    [10, 30, 120, false],
    [29.999, 30, 120, false],
    [30, 120, 300, true],
    [49.999, 120, 300, true],
    [50, 120, 300, true],
    [5000, 120, 300, true],
  ];
  for (const [sizeGb, fromMinutes, toMinutes, orLonger] of rows) {
    it(`takes ${fromMinutes} to ${toMinutes} minutes${orLonger ? ' or longer' : ''} for ${sizeGb} GB`, () => {
      assert.deepEqual(backupTime({ sizeGb }), { fromMinutes, toMinutes, orLonger, by: 'size' });
    });
  }

  it('may take longer the first time', () => assert.equal(backupTime({ sizeGb: 1, run: 'first' }).orLonger, true));
  it('promises nothing shorter for a later run',
    () => assert.deepEqual(backupTime({ sizeGb: 1, run: 'later' }), backupTime({ sizeGb: 1 })));
  it('does not count with a line that sends nothing', () => assert.equal(backupTime({ sizeGb: 1, uploadMbps: 0 }).by, 'size'));
});

describe('backupTime by the speed of the line', () => {
  const rows: readonly (readonly [sizeGb: number, uploadMbps: number, from: number, to: number])[] = [
    [0, 20, 5, 10],
    [0.5, 100, 5, 10],
    [4.5, 10, 60, 120],
    [10, 20, 60, 150],
    [50, 20, 330, 690],
    [500, 10, 5760, 14_400],
  ];
  for (const [sizeGb, uploadMbps, fromMinutes, toMinutes] of rows) {
    it(`takes ${fromMinutes} to ${toMinutes} minutes for ${sizeGb} GB at ${uploadMbps} Mbps`, () => {
      assert.deepEqual(backupTime({ sizeGb, uploadMbps }), { fromMinutes, toMinutes, orLonger: false, by: 'speed' });
    });
  }
});

describe('the time of any backup', () => {
  const size = fc.oneof(fc.constantFrom(0, 0.5, 1, 5, 10, 30, 50), fc.double({ min: 0, max: 1e5, noNaN: true }));
  const speed = fc.option(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { nil: undefined });
  const run = fc.constantFrom<BackupTask['run']>('first', 'later', undefined);

  it('is a range that is never reversed', () => {
    fc.assert(fc.property(size, speed, run, (sizeGb, uploadMbps, which) => {
      const { fromMinutes, toMinutes } = backupTime({ sizeGb, uploadMbps, run: which });
      assert.ok(fromMinutes > 0 && fromMinutes < toMinutes, `${fromMinutes} to ${toMinutes}`);
    }));
  });

  it('is never less for more data', () => {
    fc.assert(fc.property(size, size, speed, run, (one, other, uploadMbps, which) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((sizeGb) => backupTime({ sizeGb, uploadMbps, run: which }));
      assert.ok(less!.fromMinutes <= more!.fromMinutes && less!.toMinutes <= more!.toMinutes);
      assert.ok(!less!.orLonger || more!.orLonger);
    }));
  });

  it('is never less on a slower line', () => {
    const known = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(fc.property(size, known, known, (sizeGb, one, other) => {
      const [slow, fast] = [Math.min(one, other), Math.max(one, other)].map((uploadMbps) => backupTime({ sizeGb, uploadMbps }));
      assert.ok(slow!.fromMinutes >= fast!.fromMinutes && slow!.toMinutes >= fast!.toMinutes);
    }));
  });
});
