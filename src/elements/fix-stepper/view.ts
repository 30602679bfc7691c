import type { CheckId, FixId, Guide, IsoDate, PriceList, Region, SymptomListEntry } from '@naosu/content';
import type { TemplateResult } from 'lit';
import type { Viewer } from '../../controllers/note-store.js';
import type { Texts } from '../../engine/facts/quantity-fields.js';
import type { Action } from '../../engine/act/action.js';
import type { Screen } from '../../engine/screen/screen.js';
import type { Situation } from '../../engine/screen/situation.js';
import type { StorageFacts } from '../../events/facts-change-event.js';

/** What is shown. */
export interface Shown<S extends Screen = Screen> extends Situation {
  readonly screen: S;
  readonly guide: Guide;
  /** The chosen symptom as the picker shows it; undefined while a single fix runs. */
  readonly symptom: SymptomListEntry | undefined;
  readonly theme: string;
  /** What ways to make room can gain at most, in GB, as far as the reader's numbers tell; by fix. */
  readonly gains: Readonly<Record<FixId, number>>;
  /** The case is kept in storage. */
  readonly kept: boolean;
  readonly region: Region;
  /** The page's own price list, as it was given. */
  readonly prices: PriceList | undefined;
  /** The same where nothing is wrong with it; null while it is being checked. */
  readonly ownPrices: PriceList | null | undefined;
  /** On which screen the guide is read. */
  readonly viewer: Viewer;
  /** Name under which the case is kept. */
  readonly key: string;
  /** Level of the screen's heading. */
  readonly level: number;
  /** Unique in the page: radio groups and ids build on it. */
  readonly uid: string;
  readonly today: IsoDate;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Who can help, asked for instead of the screen. */
  readonly human: boolean;
  /** Saved progress was taken up, or a part of it is no longer in the guide. */
  readonly resumed: 'no' | 'yes' | 'changed';
  /** What opens harm came by a link or from another page, and is asked again. */
  readonly asksAgain: boolean;
  /** Another tab went on: with this case, or with one about something else. */
  readonly otherTab: 'no' | 'same' | 'other';
  /** The address that brings this case back; undefined where it is not kept in one. */
  readonly address: string | undefined;
  /** This is not the first screen. */
  readonly canGoBack: boolean;
  /** The reader has just begun anew. */
  readonly canTakeUp: boolean;
}

/** What the reader typed or ticked and has not sent yet; gone when the screen changes. */
export interface Draft {
  /** By field; that of a question bears its name. */
  readonly values: Texts;
  readonly ticked: readonly string[];
  readonly error?: string;
  /** The question whose answer it is about. */
  readonly errorAt?: CheckId;
  /** Numbers of the calculator that are not answers yet. */
  readonly facts?: StorageFacts;
}

/** What the reader can say. */
export interface Say {
  act(action: Action): void;
  /** One screen back. */
  back(): void;
  startOver(): void;
  /** Not to have begun anew. */
  takeUp(): void;
  /** The reader goes on with an earlier case. */
  welcomed(): void;
  /** Ticks or clears one item of the draft. */
  tick(id: string, on: boolean): void;
  /** Notes what stands in a field. */
  write(field: string, value: string): void;
  setDraft(draft: Partial<Draft>): void;
  loadCalculator(): void;
  /** Takes what the calculator reckons of each way. */
  setGains(gains: Shown['gains']): void;
  /** Shows who can help, or the screen again. */
  showHuman(human: boolean): void;
  setViewer(viewer: Viewer): void;
  setCode(code: View['code']): void;
}

/** What a screen is drawn from. */
export interface View<S extends Screen = Screen> extends Shown<S> {
  readonly draft: Draft;
  /** The code that opens the case on another device, while it is shown. */
  readonly code: TemplateResult | 'loading' | undefined;
  readonly say: Say;
}

export type ScreenOf<K extends Screen['kind']> = Extract<Screen, { kind: K }>;
