import type { IsoDate, Locale, PriceList } from '@naosu/content';
import type { StorageInput } from '../../engine/plan/input.js';
import type { Plan } from '../../engine/plan/plans.js';
import type { Room } from '../../engine/plan/room.js';
import type { WayId } from '../../engine/plan/ways.js';
import type { TemplateResult } from 'lit';
import type { Field, Form } from './form.js';

/** What a part of the calculator draws from, and how it says what the reader did. */
export interface View {
  readonly form: Form;
  readonly input: StorageInput;
  readonly room: Room | undefined;
  readonly list: PriceList;
  /** Of the list, on this day, and the one that the reader has. */
  readonly plans: readonly Plan[];
  readonly today: IsoDate;
  readonly locale: Locale;
  /** Level of the outermost heading. */
  readonly level: number;
  readonly printing: boolean;
  /** The name of a way, leading to its fix where there is a guide. */
  way(id: WayId): TemplateResult;
  change(form: Partial<Form>): void;
  setField(id: string, field: Partial<Field>): void;
  leaveField(id: string): void;
}
