import type { Check, Fix, Id, Symptom, Topic } from '../types.js';

declare const ids: unique symbol;

/** Ids that only the compiler knows. */
export interface WithIds<S extends Id, C extends Id, F extends Id> {
  readonly [ids]?: { readonly symptoms: S; readonly checks: C; readonly fixes: F };
}

/** The ids of a structure that went through `withIds`. */
export type IdsOf<T> = T extends WithIds<infer S, infer C,
  infer F> ? { readonly symptoms: S; readonly checks: C; readonly fixes: F } : never;

interface Entries<S extends Id, C extends Id, F extends Id> {
  readonly symptoms: Readonly<Record<S, Symptom>>;
  readonly checks: Readonly<Record<C, Check>>;
  readonly fixes: Readonly<Record<F, Fix>>;
}

/** A structure as it is, of which the compiler remembers the ids but not each entry: whoever embeds the guide gets them as unions. */
export const withIds = <S extends Id, C extends Id, F extends Id>(topic: Topic & Entries<S, C, F>): Topic & WithIds<S, C, F> => topic;
