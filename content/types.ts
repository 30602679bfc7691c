/**
 * The domain of Naosu: what is said to a reader, and under which conditions.
 *
 * Structure (ids, order, conditions, risk) is written once; prose is written per locale under the same ids.
 * Everything here is plain data. Text is plain text with placeholders, see `inline.ts`.
 */

import type { locales, sourceLocale, topicIds } from './loaders.js';

/** Languages that reader text is written in. */
export type Locale = (typeof locales)[number];

/** Languages that it is translated to. */
export type TargetLocale = Exclude<Locale, typeof sourceLocale>;

/** The guides. */
export type TopicId = (typeof topicIds)[number];

/** One of something for each language. */
export type PerLocale<T> = Readonly<Record<Locale, T>>;

/** One of something for each guide. */
export type PerTopic<T> = Readonly<Record<TopicId, T>>;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Ids match `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, equal their key, and are never reused. */
export type Id = string;
export type SymptomId = Id;
export type CauseId = Id;
export type CheckId = Id;
export type FixId = Id;
export type StepId = Id;
export type NeedId = Id;
export type LabelId = Id;
export type LinkId = Id;
export type ContactId = Id;
export type TableId = Id;

// ── Conditions over facts ────────────────────────────────────────────────────────────────────────────────────────

/** The answer that every check allows. It proves nothing and rules nothing out. */
export const UNKNOWN = 'unknown';

/**
 * A condition over facts. A fact is the outcome of the check with the same id: an option id, a band id, the outcome of a
 * comparison or triage, or (checklist) the ids of the items that hold. While a fact is unanswered or `unknown`, every
 * test of it is undecided, and `all` / `any` / `not` follow three-valued logic.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: CheckId; readonly is: string | readonly string[] }
  | { readonly fact: CheckId; readonly has: string }
  | { readonly fact: CheckId; readonly lacks: string };

// ── Structure ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where on the device something stands: label ids from the first screen to the thing to tap. */
export type SettingsPath = readonly LabelId[];

interface Asked {
  /** Minutes until it is answered, where they are not those of its kind: see the planner's rule. */
  readonly minutes?: number;
  /** What helps to tell, as a table. */
  readonly table?: TableId;
  /** Where the answer can be read. */
  readonly path?: SettingsPath;
  /** A page that answers the question, such as the system status. */
  readonly link?: LinkId;
  /** The answer is about this symptom alone: with another one it is asked again. */
  readonly perSymptom?: true;
}

/** One answer of several. */
export interface ChoiceCheck extends Asked {
  readonly kind: 'choice';
  readonly options: readonly Id[];
  /** What is seen nearly always where this is not the trouble. */
  readonly usual?: Id;
}

/** Half-open interval: `from` belongs to it, `below` does not; the last band has no `below`. */
export interface Band {
  readonly id: Id;
  readonly from: number;
  readonly below?: number;
}

/** A number that the reader reads off the screen. Its outcome is the band that holds it; bands cover `[0, ∞)` once. */
export interface NumberCheck extends Asked {
  readonly kind: 'number';
  /** GB are decimal, as the phone shows them. */
  readonly unit: 'GB' | 'days' | 'Mbps';
  /** What is free is asked for where the phone shows what is used of all: both are taken, and nobody subtracts. */
  readonly usedOfAll?: true;
  readonly bands: readonly Band[];
}

/** Several statements, each of which holds or not. Its outcome is the list of items that hold. */
export interface ChecklistCheck extends Asked {
  readonly kind: 'checklist';
  readonly items: readonly Id[];
}

/**
 * Several choice checks scored together; never asked itself, only its parts are, one by one. An `unknown` part scores 0.
 * Its outcome is the band of the total; it is decided as soon as no open part can change it, and `unknown` when every
 * part is.
 */
export interface TriageCheck {
  readonly kind: 'triage';
  readonly parts: readonly CheckId[];
  readonly scores: Readonly<Record<CheckId, Readonly<Record<Id, number>>>>;
  readonly bands: readonly { readonly id: Id; readonly from: number; readonly below?: number }[];
  /** Other facts that count once they are known; they are not asked for the sake of the triage. Never a triage, comparison or decision. */
  readonly evidence?: readonly { readonly when: Condition; readonly score: number }[];
}

/**
 * Several choice checks that together lead to one of several outcomes; never asked itself, only its parts are, one by one, as long as they
 * can change it. The first outcome whose condition holds is taken; the last one has none. `unknown` when every part is.
 */
export interface DecisionCheck {
  readonly kind: 'decision';
  readonly parts: readonly CheckId[];
  readonly outcomes: readonly { readonly id: Id; readonly when?: Condition }[];
}

/**
 * Two numbers compared; never asked itself, only `value` and then `against` are. Where `against` cannot be read, the band of `value`
 * gives the outcome through `fallback`, as a rule of thumb that proves nothing: its outcomes differ from `below` and `atLeast`.
 */
export interface ComparisonCheck {
  readonly kind: 'comparison';
  readonly value: CheckId;
  readonly against: CheckId;
  /** Outcome when `value` < `against`. */
  readonly below: Id;
  /** Outcome when `value` ≥ `against`. */
  readonly atLeast: Id;
  /** Band id of `value` → outcome. */
  readonly fallback: Readonly<Record<Id, Id>>;
}

/** A question that the reader answers. */
export type AskedCheck = ChoiceCheck | NumberCheck | ChecklistCheck;

/** What is never asked itself: its outcome follows from others. */
export type WorkedOutCheck = TriageCheck | DecisionCheck | ComparisonCheck;

export type Check = AskedCheck | WorkedOutCheck;

/** What an outcome means for the reader, with what to do next, best first. */
export interface CardVerdict {
  /** `trouble`: something is wrong for sure; `care`: it may be, or will be. */
  readonly tone: 'fine' | 'care' | 'trouble';
  /** It rests on a rule of thumb. */
  readonly ruleOfThumb?: true;
  readonly fixes: readonly FixId[];
}

/** A check that stands alone on a card. */
export interface CheckCard {
  /** The guide that it belongs to. */
  readonly topic: TopicId;
  /** The check whose outcome decides; its words name the outcomes. */
  readonly check: CheckId;
  /** What is asked, in this order; absent where the check is a decision, whose parts are. */
  readonly asks?: readonly CheckId[];
  /** Of a decision between ways: the parts without which nothing is chosen, where one of them cannot be told. */
  readonly keys?: readonly CheckId[];
  /** Compares the ways. */
  readonly table?: TableId;
  /** Outcome of another check that proves a cause, whatever this one comes out as. */
  readonly proof?: { readonly check: CheckId; readonly outcome: Id; readonly cause: CauseId; readonly verdict: CardVerdict };
  /** Of a checklist: the fix that brings a missing item about, in the order in which they are tried. */
  readonly remedies?: Readonly<Record<Id, FixId>>;
  /** By outcome; of a checklist `complete` and `missing`; `unknown` where ways are chosen between. */
  readonly verdicts: Readonly<Record<Id, CardVerdict>>;
}

/** A reason why the symptom shows. Neither condition decided: it is standing. */
export interface Cause {
  readonly provenBy?: Condition;
  readonly ruledOutBy?: Condition;
  /** A fault that passes, of the phone, the line or the service: nothing proves it, and nothing rules it out. */
  readonly passes?: true;
  /** How much more often an outcome of a check is seen with it than the rule says: check → outcome → factor. */
  readonly fit?: Readonly<Record<CheckId, Readonly<Record<Id, number>>>>;
}

/** What leads from a symptom to its ladder. What the reader sees of it is a `SymptomEntry`. */
export interface Symptom {
  /** Likeliest first. */
  readonly causes: readonly CauseId[];
  /** How common each is beside the others; by default 1, 1/2, 1/3… in their order. Estimates, with their reason in the review. */
  readonly weights?: Readonly<Record<CauseId, number>>;
  /** In the order in which they are asked, as long as their answer can change the ladder. */
  readonly checks: readonly CheckId[];
  /** Everything that may help; the engine puts it in order. */
  readonly fixes: readonly FixId[];
  /** Answers that the symptom itself gives, so that nobody is asked: choice check → option. */
  readonly says?: Readonly<Record<CheckId, Id>>;
  /** Answers that tell another symptom, whose ladder goes on then: choice check → option → symptom. */
  readonly leadsTo?: Readonly<Record<CheckId, Readonly<Record<Id, SymptomId>>>>;
  /** Where the service is another one than the topic's: its gate (with the same outcome `serviceSide`) and what to do meanwhile. */
  readonly service?: { readonly gate: CheckId; readonly meanwhile: FixId };
}

/** Harm that a fix can do, least first. */
export const risks = ['none', 'inconvenience', 'settings-loss', 'sign-out', 'data-loss'] as const;
export type Risk = (typeof risks)[number];

/**
 * Kinds of data that a fix can destroy and a copy can hold: what lies on this iPhone alone, its backup in iCloud, the backup of another
 * device, what iCloud keeps the same on all devices, what has not reached iCloud yet, mail inside another app, and keys in Wallet.
 */
export const dataKinds = [
  'phone-data', 'phone-backup', 'other-backup', 'icloud-photos', 'icloud-drive', 'icloud-mail', 'icloud-messages', 'not-uploaded',
  'app-mail',
  'wallet-keys',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** What a ledger line loses: data, or what comes back or is set up again, for which nobody needs a copy. */
export type Loss = DataKind | 'replaceable';

/** What a fix does that safety rules look at, beyond its risk. */
export type FixAction = 'reset' | 'account-removal' | 'backup-off' | 'os-update';

/** What a fix does to the page on which it is read. */
export type PageEffect = 'closes-page' | 'cuts-connection';

/** The step in which the reader tries again what failed: its path and text are those of the topic. */
export const RETRY = 'retry';

/** One action. */
export interface Step {
  /** `retry` stands for the topic's own way to try again. */
  readonly id: StepId;
  readonly path?: SettingsPath;
  /** A timed wait, in seconds. */
  readonly waitSeconds?: number;
  readonly link?: LinkId;
  readonly table?: TableId;
  /** Says how long the backup may take, by the answers to these checks; nothing while the size is not known. */
  readonly backupTime?: { readonly size: CheckId; readonly speed: CheckId; readonly run: CheckId };
  /** Only for these options of the fix's `variant`; `unknown` for readers who cannot tell. */
  readonly for?: readonly Id[];
  /** Cannot be undone, or is where ways part: shown by itself. */
  readonly alone?: true;
}

/** Something that can help, or a screen of choices between such things. */
export interface Fix {
  /** Causes that it can cure; empty only for the second copy. */
  readonly causes: readonly CauseId[];
  /** Typical minutes until it can be judged, waits included. */
  readonly minutes: number;
  /** Those of the minutes in which the reader is busy; by default all, up to 15. */
  readonly attended?: number;
  /** Chance to cure each cause, where it is not the usual one. */
  readonly chance?: Readonly<Record<CauseId, number>>;
  /** Checks whose answer decides whether it makes sense: asked before it is shown. */
  readonly asks?: readonly CheckId[];
  readonly risk: Risk;
  readonly paid?: true;
  readonly action?: FixAction;
  readonly effects?: readonly PageEffect[];
  /** Left out when this is false; undecided counts as offered. */
  readonly offeredWhen?: Condition;
  /** Left out when this is true. */
  readonly skippedWhen?: Condition;
  /** What the reader must have at hand. */
  readonly needs?: readonly NeedId[];
  /** What is lost and kept; required from `settings-loss` on. Text under the same ids. */
  readonly ledger?: { readonly lost: Readonly<Record<Id, Loss>>; readonly kept: readonly Id[] };
  /** As a copy: the kinds of data that it holds. */
  readonly protects?: readonly DataKind[];
  /** A choice check (device, computer) whose answer selects steps; asked once, switchable in place. */
  readonly variant?: CheckId;
  /** Alternatives on one screen, nothing preselected; then `steps` is empty. */
  readonly options?: readonly FixId[];
  /** One of several ways that only few readers can take: listed after the others. */
  readonly forFew?: true;
  /** Shows the dated price list. */
  readonly prices?: true;
  /** All steps on one screen, to be ticked off in order: short looks, none of which depends on another. */
  readonly checklist?: true;
  readonly steps: readonly Step[];
}

/** Rows and columns of a table; the first column names the row. */
export interface Table {
  readonly columns: readonly Id[];
  readonly rows: readonly Id[];
}

/** The structure of one guide; everything that it reaches is in it, shared entries included. */
export interface Topic {
  readonly id: TopicId;
  /** Oldest date on which an entry of this guide or of its reference was checked. */
  readonly checkedOn: IsoDate;
  /** The outage-and-scope triage that comes before harm. */
  readonly gate: CheckId;
  /** Outcome of the gate that says the service side is the likely cause. */
  readonly serviceSide: Id;
  /** The computer backup: the copy that comes before loss. */
  readonly secondCopy: FixId;
  /** What to do while the service side is the likely cause: a checklist, whose steps may have to be undone afterwards. */
  readonly meanwhile: FixId;
  /** Where the reader tries again what failed; empty where it is no screen of the settings. */
  readonly retry: SettingsPath;
  readonly symptoms: Readonly<Record<SymptomId, Symptom>>;
  readonly causes: Readonly<Record<CauseId, Cause>>;
  readonly checks: Readonly<Record<CheckId, Check>>;
  readonly fixes: Readonly<Record<FixId, Fix>>;
  readonly needs: readonly NeedId[];
  readonly contacts: readonly ContactId[];
  readonly tables: Readonly<Record<TableId, Table>>;
  /** Renamed ids, old to new. */
  readonly redirects: Readonly<Record<Id, Id>>;
}

/** A question and its answer. */
export interface FaqEntry {
  readonly fixes?: readonly FixId[];
  readonly links?: readonly LinkId[];
}

/** A task of the prevention routine. */
export interface MaintenanceTask {
  /** Days between two runs; absent where its text says when it is due. */
  readonly everyDays?: number;
  /** Causes that it keeps away, or shows in time. */
  readonly prevents: readonly CauseId[];
  readonly path?: SettingsPath;
}

/** What is read beside the guided journey of one topic: its questions and its prevention routine. */
export interface ReferenceStructure {
  readonly faq: Readonly<Record<Id, FaqEntry>>;
  readonly tasks: Readonly<Record<Id, MaintenanceTask>>;
}

// ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A line of text, or the line with what belongs to it. */
export type StepText =
  | string
  | {
      readonly text: string;
      readonly warning?: string;
      readonly note?: string;
      /** A ready text that the reader copies; `\n` breaks its lines. */
      readonly copy?: string;
      /** What to put back afterwards. */
      readonly undo?: string;
    };

export interface CauseText {
  /** Noun phrase: "iCloudの空き容量不足". */
  readonly name: string;
}

export interface CheckText {
  readonly question: string;
  /** Why it is asked. */
  readonly why: string;
  /** How to find out, one line. */
  readonly how?: string;
  /** Options, checklist items or bands (the verdict shown for a number), by id. */
  readonly options: Readonly<Record<Id, string>>;
}

export interface FixText {
  /** What the reader does: "iPhoneを再起動する". */
  readonly title: string;
  /** Why it can help, one sentence. */
  readonly because: string;
  /** How to see that it worked, one or two sentences; the topic's own by default. */
  readonly verify?: string;
  readonly steps: Readonly<Record<StepId, StepText>>;
  readonly lost?: Readonly<Record<Id, string>>;
  readonly kept?: Readonly<Record<Id, string>>;
  /** Of a copy: the data that fixes of the guide destroy and that it does not hold. */
  readonly excludes?: Readonly<Partial<Record<DataKind, string>>>;
  /** The one sentence to read before a risky fix. */
  readonly warning?: string;
  /** As one of several options: what it gains, loses and costs. */
  readonly option?: { readonly gains: string; readonly loses: string; readonly costs: string };
  /** What to check on the day after it worked. */
  readonly tomorrow?: string;
}

export interface ContactText {
  readonly name: string;
  readonly note?: string;
}

/** A table in words. A cell that is one `{code:…}` and nothing else can be copied. */
export interface TableText {
  readonly caption: string;
  readonly columns: Readonly<Record<Id, string>>;
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: Readonly<Record<Id, readonly string[]>>;
}

/** All prose of one guide in one locale, that of its reference apart. */
export interface TopicText {
  readonly title: string;
  readonly causes: Readonly<Record<CauseId, CauseText>>;
  readonly checks: Readonly<Record<CheckId, CheckText>>;
  readonly fixes: Readonly<Record<FixId, FixText>>;
  readonly needs: Readonly<Record<NeedId, string>>;
  readonly contacts: Readonly<Record<ContactId, ContactText>>;
  readonly tables: Readonly<Record<TableId, TableText>>;
  /** How to try again what failed. */
  readonly retry: StepText;
  /** How to see that a fix worked, where the fix does not say. */
  readonly verify: string;
  /** What to check on the day after, when the fix does not say. */
  readonly tomorrow: string;
}

export interface FaqText {
  readonly question: string;
  /** Paragraphs. */
  readonly answer: readonly string[];
}

export interface MaintenanceTaskText {
  readonly title: string;
  /** When it is due, where it does not recur by days: "パスワードを変えたとき". */
  readonly when?: string;
  readonly text: string;
}

/** All prose of one reference in one locale. */
export interface ReferenceText {
  readonly faq: Readonly<Record<Id, FaqText>>;
  readonly tasks: Readonly<Record<Id, MaintenanceTaskText>>;
}

type OptionIds<C> = C extends { options: readonly (infer O)[] } ? O
  : C extends { items: readonly (infer I)[] } ? I
  : C extends { bands: readonly { id: infer B }[] } ? B
  : C extends { outcomes: readonly { id: infer D }[] } ? D
  : C extends { below: infer L; atLeast: infer G; fallback: Readonly<Record<string, infer F>> } ? L | G | F
  : never;

type TextPerId<Ids, T> = { readonly [K in Ids & string]: T };

/** Texts of checks: exactly one per check, with exactly its options, items, bands or outcomes. */
export type CheckTextsOf<T> = {
  readonly [K in keyof T]: Omit<CheckText, 'options'> & { readonly options: TextPerId<OptionIds<T[K]>, string> };
};

/** Texts of fixes: exactly one per fix, with exactly its steps and ledger lines. */
export type FixTextsOf<T> = {
  readonly [K in keyof T]: Omit<FixText, 'steps' | 'lost' | 'kept'> & {
    readonly steps: T[K] extends { steps: readonly { id: infer S }[] } ? TextPerId<Exclude<S, typeof RETRY>, StepText> : Record<never,
      never>;
  } & (T[K] extends { ledger: { lost: infer L; kept: readonly (infer P)[] } }
      ? { readonly lost: TextPerId<keyof L, string>; readonly kept: TextPerId<P, string> }
      : unknown);
};

/** Texts of tables: exactly one per table, with exactly its columns and rows. */
export type TableTextsOf<T> = {
  readonly [K in keyof T]: T[K] extends { columns: readonly (infer C)[]; rows: readonly (infer R)[] }
    ? { readonly caption: string; readonly columns: TextPerId<C, string>; readonly rows: TextPerId<R, readonly string[]> }
    : never;
};

/** One text per key of the structure. */
export type TextsOf<T, Text> = { readonly [K in keyof T]: Text };

// ── What both locales and all topics share ───────────────────────────────────────────────────────────────────────

/** Languages in whose words every screen and every official page is named: those of the phones that guides are read beside. */
export const phoneLocales = ['ja', 'en'] as const satisfies readonly Locale[];
export type PhoneLocale = (typeof phoneLocales)[number];

/** Words of what stands outside the prose of a guide. A further language brings its own with its prose; until then it reads English. */
export type Words = Readonly<Record<PhoneLocale, string> & Partial<Record<Locale, string>>>;

/** One name of a thing on a screen. */
export interface LabelName extends Words {
  /** First and last major iOS version that shows it; open ends where unknown. */
  readonly from?: number;
  readonly until?: number;
  /** No document proves this wording. */
  readonly unverified?: true;
}

/** The exact words on a vendor's screen: the name shown first, then former and alternative ones. */
export type Label = readonly [LabelName, ...LabelName[]];

/** The label table, checked as a whole. */
export interface LabelTable {
  readonly checkedOn: IsoDate;
  readonly labels: Readonly<Record<LabelId, Label>>;
}

/** An official page, with its name, per locale. Only `https:` and `tel:`. */
export interface Link {
  readonly url: Words;
  readonly name: Words;
}

/** Where a human answers. Hours are said only when verified. */
export interface Contact {
  readonly phone?: string;
  readonly url: Words;
  readonly region: 'jp' | 'all';
  readonly hours?: {
    readonly verified: boolean;
    /** Local wall-clock times, `HH:MM`. */
    readonly opens: string;
    readonly closes: string;
    readonly timeZone: string;
  };
  /** Offered only where this is true of the case. */
  readonly offeredWhen?: Condition;
  readonly checkedOn: IsoDate;
}

export type Region = 'jp' | 'us' | 'eu' | 'gb';

/** Monthly price of one plan during one period. */
export interface PriceRow {
  /** Decimal GB: 50, 200, 2000, 6000, 12000. */
  readonly sizeGb: number;
  /** In units of the currency, tax included where the region shows it so. */
  readonly amount: number;
  /** First day; the day on which a source first showed it where the true one is unknown. */
  readonly from: IsoDate;
  /** Last day; open while in force. */
  readonly until?: IsoDate;
  readonly source: Id;
  /** Last day on which the source bore this price; that of the list by default. */
  readonly checkedOn?: IsoDate;
}

export interface PriceList {
  readonly region: Region;
  /** ISO 4217. */
  readonly currency: 'JPY' | 'USD' | 'EUR' | 'GBP';
  readonly freeGb: number;
  readonly checkedOn: IsoDate;
  /** Where the prices stand. */
  readonly page?: Link;
  /** How to take a smaller plan, or none. */
  readonly changePage?: Link;
  readonly rows: readonly PriceRow[];
}

/** A symptom as the picker lists it. */
export interface SymptomListEntry {
  readonly id: SymptomId;
  readonly topic: TopicId;
  /** Name of its guide, in the locale of the list. */
  readonly guide: string;
  /** Group in the list; its name is a UI string. */
  readonly kind: 'storage' | 'connection' | 'account' | 'general' | 'receiving' | 'sending' | 'sender';
  /** Short name, in the locale of the list. */
  readonly title: string;
  /** One of the few that most readers come with: listed first. */
  readonly common?: boolean;
  /** Where a reader begins who is not sure: its ladder asks for every cause. */
  readonly catchAll?: boolean;
}

/** The first thing that a page loads: the names of the symptoms of one guide. */
export interface SymptomList {
  readonly locale: Locale;
  readonly topic: TopicId;
  /** Name of the guide. */
  readonly title: string;
  readonly entries: readonly SymptomListEntry[];
}

/** A symptom as the search knows it. */
export interface SymptomEntry extends SymptomListEntry {
  /** Exact messages with close variants, in the locale of the index and in the same order in each; `%@` stands for any text. */
  readonly messages: readonly string[];
  /** What a worried person types, in the locale of the index. */
  readonly phrasings: readonly string[];
}

/** What readers mean by their words, in one locale. */
export interface SearchWords {
  /** Groups of words that mean the same in a complaint. */
  readonly concepts: readonly (readonly string[])[];
  /** Groups of names that decide: who hears one means the symptom whose title bears it. */
  readonly names: readonly (readonly string[])[];
  /** Groups of names of what no guide is for: who hears one asks about something else. */
  readonly elsewhere: readonly (readonly string[])[];
  /** Groups of words for a device that may be broken: who is heard to say one may need a human. */
  readonly faults: readonly (readonly string[])[];
}

/** What the symptom search reads, loaded after the list. */
export interface SymptomIndex extends SearchWords {
  readonly locale: Locale;
  readonly entries: readonly SymptomEntry[];
}

/** Everything that a page needs for the guided journey of one topic in one locale. */
export interface Guide {
  readonly locale: Locale;
  readonly topic: Topic;
  readonly text: TopicText;
  readonly labels: LabelTable;
  readonly links: Readonly<Record<LinkId, Link>>;
  readonly contacts: Readonly<Record<ContactId, Contact>>;
  readonly prices: readonly PriceList[];
}

/** The questions and the prevention routine of one topic in one locale; what they name stands in the guide of that topic. */
export interface Reference {
  readonly locale: Locale;
  readonly topic: TopicId;
  readonly structure: ReferenceStructure;
  readonly text: ReferenceText;
}

// ── Review: what reviewers see and pages never load ──────────────────────────────────────────────────────────────

/** A document that a claim comes from. */
export interface Source {
  readonly title: string;
  /** Absent where the document has no public address. */
  readonly url?: string;
  /** What is known of its age. */
  readonly published: string;
  /** Last day of which it bears witness, where it was read again and again. */
  readonly readOn?: IsoDate;
  readonly checkedOn: IsoDate;
}

/** Evidence for one entry. Key: `<entity>/<id>`, for example `fix/restart`. */
export interface Review {
  readonly sources: readonly Id[];
  readonly checkedOn: IsoDate;
  /** Coverage ids (`B1`…`B64`, `M1`…`M65`) that it delivers, or parts of them (`B48/locked`). */
  readonly coverage: readonly string[];
  /** What in it rests on no document. */
  readonly unverified?: Unverified;
}

/** Claims that no document at hand bears, by what would settle them; absent where there are none of the kind. */
export interface Unverified {
  /** A look at a device: names, places, what a button does. */
  readonly onDevice?: readonly string[];
  /** A document that was not read, or the vendor's own word where others were read. */
  readonly inDocument?: readonly string[];
  /** Nothing: rules of thumb, which readers are told as such, inferences, and what readers describe. */
  readonly judged?: readonly string[];
}

/** Where the source article was wrong, dated or dangerous. */
export interface Correction {
  readonly coverage: readonly string[];
  /** What the article said, paraphrased. */
  readonly said: string;
  /** What is said instead. */
  readonly says: string;
  readonly why: string;
  readonly verdict: 'wrong' | 'dated' | 'unsafe' | 'unverified';
  readonly sources: readonly Id[];
}

/** What the source article of a guide holds: its items are `<prefix>1` … `<prefix><items>`. */
export interface Coverage {
  readonly prefix: string;
  readonly items: number;
  /** Of an item that holds several things, each of them: said where an entry names `B48/locked`; the item is whole when all are. */
  readonly parts?: Readonly<Record<string, readonly Id[]>>;
}

/** Evidence for one guide. */
export interface TopicReview {
  readonly coverage: Coverage;
  readonly reviews: Readonly<Record<string, Review>>;
  /** Documents that this guide alone rests on. */
  readonly sources?: Readonly<Record<Id, Source>>;
}

/** A coverage id that is delivered by no entry, and why. */
export interface Refusal {
  readonly coverage: string;
  readonly reason: string;
}

/** Everything there is, for rules, the command line tool and Storybook. */
export interface Catalog {
  readonly topics: readonly Topic[];
  readonly texts: PerLocale<Partial<PerTopic<TopicText>>>;
  readonly references: Partial<PerTopic<ReferenceStructure>>;
  readonly referenceTexts: PerLocale<Partial<PerTopic<ReferenceText>>>;
  readonly indexes: PerLocale<SymptomIndex>;
  readonly cards?: Readonly<Record<Id, CheckCard>>;
  readonly labels: LabelTable;
  readonly links: Readonly<Record<LinkId, Link>>;
  readonly contacts: Readonly<Record<ContactId, Contact>>;
  readonly prices: readonly PriceList[];
  readonly sources: Readonly<Record<Id, Source>>;
  readonly reviews: Readonly<Record<string, Review>>;
  readonly corrections: Readonly<Record<Id, Correction>>;
  readonly refusals: readonly Refusal[];
  readonly coverage: Partial<PerTopic<Coverage>>;
  /** Hash of the source text that each translated entry was made from, by language. Key as in `reviews`. */
  readonly translations: Readonly<Record<TargetLocale, Readonly<Record<string, string>>>>;
}

/** One mistake in content. */
export interface Problem {
  /** Which rule found it. */
  readonly rule: string;
  /** `<entity>/<id>`. */
  readonly entry: string;
  /** Dotted path inside the entry, or empty. */
  readonly path: string;
  readonly message: string;
  readonly value?: unknown;
  readonly hint: string;
}
