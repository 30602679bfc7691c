import type { AskedCheck } from '@naosu/content';
import { checklist, choice } from './check-input.js';
import { number } from './quantity-field.js';
import type { Input } from './question.js';

/** A kind that is asked in another way is one more line. */
const inputs: { readonly [C in AskedCheck as C['kind']]: Input<C> } = { choice, number, checklist };

/** How a check is answered on a screen. */
export const inputOf = (check: AskedCheck): Input<AskedCheck> => inputs[check.kind] as Input<AskedCheck>;
