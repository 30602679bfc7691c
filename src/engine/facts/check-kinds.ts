import type { Check } from '@naosu/content';
import type { AskedKind, WorkedOutKind } from './check-kind.js';
import { checklist, choice, number } from './asked-kinds.js';
import { comparison } from './comparison.js';
import { decision } from './decision.js';
import { triage } from './triage.js';

type KindOf<C extends Check> = AskedKind<C> | WorkedOutKind<C>;

/** All that the engine knows of each kind of check: a new kind is one more line. */
const kinds: { readonly [K in Check['kind']]: KindOf<Extract<Check, { kind: K }>> } = {
  choice, number, checklist, triage, decision, comparison,
};

/** What is known of checks of this kind. */
export const kindOf = (check: Check): KindOf<Check> => kinds[check.kind] as unknown as KindOf<Check>;
