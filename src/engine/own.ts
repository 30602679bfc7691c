/** The entry under `key`, or undefined where the record itself has none: `constructor` is a valid id. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
