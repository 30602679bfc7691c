import type { CheckId } from '@naosu/content';
import { own } from '../own.js';
import type { Grounds } from './check-kind.js';

/** Parts of a check that can be asked; one that the guide does not have is left out. */
export const choicesOf = ({ parts }: { readonly parts: readonly CheckId[] }, { checks }: Grounds): readonly CheckId[] =>
  parts.filter((part) => own(checks, part)?.kind === 'choice');
