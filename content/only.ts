/** A part of a table that several guides share. */
export const only = <T extends object, K extends keyof T>(table: T, ids: readonly K[]): Pick<T, K> =>
  Object.fromEntries(ids.map((id) => [id, table[id]])) as Pick<T, K>;
