/** The value of an own key; `undefined` for keys that every object inherits: `constructor` is a valid id. */
export function own<T extends object, K extends keyof T>(table: T, key: K): T[K] | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
