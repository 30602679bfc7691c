import { sizeUnits } from '../../engine/facts/quantity-fields.js';
import { emptyForm, gbIn, isSize, leftField, mostDevices, type DeviceRow, type Field, type Form } from './form.js';

const version = 1;
/** More than there are fields beside those of the devices. */
const mostFields = mostDevices + 20;

/** What is kept of a form: choices and sizes, not what is half typed. */
export function writeForm({ planGb, reads, fields, backups, devices, people }: Form): string {
  const gone = (id: string) => id.startsWith('backup-') && !backups.some(({ key }) => id === `backup-${key}`);
  const sizes = Object.entries(fields).filter(([id, field]) => !gone(id) && gbIn(field) !== undefined)
    .map(([id, { text, unit }]) => [id, text, unit]);
  return JSON.stringify({ version, planGb, reads, sizes, backups: backups.map(({ key, unused }) => [key, unused]), devices, people });
}

/** Reads what was kept: numbers and known choices only. Whatever else it holds is left behind. */
export const readForm = (kept: Readonly<Record<string, unknown>> | undefined): Form =>
  (kept?.['version'] === version ? formOf(kept) : emptyForm);

function formOf({ planGb, reads, sizes, backups, devices, people }: Readonly<Record<string, unknown>>): Form {
  const rows = listOf(backups, mostDevices).flatMap(rowOf);
  return {
    planGb: typeof planGb === 'number' && planGb > 0 && isSize(planGb) ? planGb : undefined,
    reads: reads === 'free' ? 'free' : 'used',
    fields: Object.fromEntries(listOf(sizes, mostFields).flatMap(fieldOf)),
    backups: rows.length > 0 ? rows : emptyForm.backups,
    devices: countOf(devices),
    people: countOf(people),
  };
}

const listOf = (value: unknown, most: number): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const countOf = (value: unknown): number => ([1, 2, 3, 4, 5, 6].includes(value as number) ? (value as number) : 1);

function fieldOf(value: unknown): readonly (readonly [string, Field])[] {
  if (!Array.isArray(value)) return [];
  const [id, text, unitName] = value as unknown[];
  const unit = sizeUnits.find((name) => name === unitName);
  if (typeof id !== 'string' || !/^[a-z]+(-\d+)?$/.test(id) || typeof text !== 'string' || !unit) return [];
  // The reader may not have left the field: a typed unit still has to move.
  const field = leftField({ text, unit });
  return gbIn(field) === undefined ? [] : [[id, field]];
}

function rowOf(value: unknown): readonly DeviceRow[] {
  if (!Array.isArray(value)) return [];
  const [key, unused] = value as unknown[];
  return typeof key === 'number' && Number.isInteger(key) && key > 0 ? [{ key, unused: unused === true }] : [];
}
