import { sizeOf, tidySize, type SizeUnit } from '../../engine/facts/quantity-fields.js';
import { exactGb, largestGb, type StorageInput } from '../../engine/plan/input.js';
import type { StorageFacts } from '../../events/facts-change-event.js';

/** A size as it stands in its field. */
export interface Field {
  readonly text: string;
  readonly unit: SizeUnit;
  /** The reader left the field with something in it that is no size. */
  readonly wrong?: boolean;
}

export const emptyField: Field = { text: '', unit: 'GB' };

/** One device on the account; its size stands in the field `backup-<key>`. */
export interface DeviceRow {
  readonly key: number;
  readonly unused: boolean;
}

/** All that the reader has put in. */
export interface Form {
  readonly planGb: number | undefined;
  /** Which of the two numbers of the phone the first field takes. */
  readonly reads: 'used' | 'free';
  readonly fields: Readonly<Record<string, Field>>;
  readonly backups: readonly DeviceRow[];
  readonly devices: number;
  readonly people: number;
}

export const emptyForm: Form = { planGb: undefined, reads: 'used', fields: {}, backups: [{ key: 1, unused: false }], devices: 1,
  people: 1 };

/** So many devices are kept and asked for. */
export const mostDevices = 20;

/** Whether it can be the size of a plan or of data. */
export const isSize = (gb: number | undefined): gb is number => typeof gb === 'number' && gb >= 0 && gb <= largestGb;

/** The size in a field; undefined where it holds none. */
export function gbIn({ text, unit }: Field): number | undefined {
  const gb = sizeOf(text, unit);
  return isSize(gb) ? exactGb(gb) : undefined;
}

/** A field after the reader left it: a typed unit moves into the choice of units, and what is no size is marked. */
export function leftField(field: Field): Field {
  const tidy = tidySize(field.text, field.unit);
  return { ...tidy, wrong: tidy.text.trim() !== '' && gbIn(tidy) === undefined };
}

/** The form with the other of the two numbers: what was read as one is reckoned to be the other, and is never taken for it. */
export function readAs(form: Form, reads: Form['reads']): Form {
  if (reads === form.reads) return form;
  const { planGb, fields } = form;
  const gb = gbIn(fields['volume'] ?? emptyField);
  const volume = gb === undefined || planGb === undefined || gb > planGb ? emptyField : fieldOf(planGb - gb);
  return { ...form, reads, fields: { ...fields, volume } };
}

/** The numbers that the form holds. */
export function inputOf({ planGb, reads, fields, backups, devices, people }: Form): StorageInput {
  const gb = (id: string) => gbIn(fields[id] ?? emptyField);
  return {
    planGb, devices,
    [reads === 'used' ? 'usedGb' : 'freeGb']: gb('volume'),
    nextBackupGb: gb('next'),
    otherNextGb: devices > 1 ? gb('others') : undefined,
    kinds: { photos: gb('photos'), messages: gb('messages'), mail: gb('mail'), drive: gb('drive'), other: gb('other') },
    backups: backups.flatMap(({ key, unused }) => {
      const size = gb(`backup-${key}`);
      return size === undefined ? [] : [{ gb: size, unused }];
    }),
    trimGb: gb('trim'),
    familyGb: people > 1 ? gb('family') : undefined,
    growthGb: gb('growth'),
  };
}

const fieldOf = (gb: number): Field => ({ text: String(exactGb(gb)), unit: 'GB' });

/** The form with numbers of a guide that are not `known` yet: neither given before nor in the form, which is left as it was typed. */
export function formWith(form: Form, known: readonly StorageFacts[], { icloudFreeGb, nextBackupGb }: StorageFacts): Form {
  const newFree = isSize(icloudFreeGb) && known.every((facts) => facts.icloudFreeGb !== icloudFreeGb);
  const newNext = isSize(nextBackupGb) && known.every((facts) => facts.nextBackupGb !== nextBackupGb);
  if (!newFree && !newNext) return form;
  const fields = { ...form.fields, ...(newFree ? { volume: fieldOf(icloudFreeGb) } : {}),
    ...(newNext ? { next: fieldOf(nextBackupGb) } : {}) };
  return { ...form, fields, reads: newFree ? 'free' : form.reads };
}
