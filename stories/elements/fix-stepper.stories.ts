import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@naosu/content/catalog';
import { html, nothing } from 'lit';
import '../../src/define/fix-stepper.js';
import { emptyProgress } from '../../src/engine/progress.js';
import { examples, mailExamples } from '../examples.js';
import { dark, english, hostText, large, loadFailed, loading, narrow, saved } from './states.js';

interface Args {
  topic?: string;
  symptom?: string;
  fix?: string;
  headingLevel?: number;
  progress?: string;
  storageKey?: string;
  human?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/fix-stepper',
  component: 'naosu-fix-stepper',
  args: { topic: 'backup', progress: 'none' },
  render: (args, { globals }) =>
    html`<naosu-fix-stepper topic=${args.topic ?? nothing} symptom=${args.symptom ?? nothing} fix=${args.fix ?? nothing}
    heading-level=${args.headingLevel ?? nothing} progress=${args.progress ?? nothing} storage-key=${args.storageKey ?? nothing}
      ?human=${args.human}
    theme=${String(globals['theme'])}>${hostText}</naosu-fix-stepper>`,
};

export default meta;

const from = (story: string, progress = emptyProgress): StoryObj<Args> => ({
  args: { progress: 'storage', storageKey: `naosu-${story}` },
  ...saved(`naosu-${story}`, progress),
});

const at = (name: keyof typeof examples) => from(name, examples[name]);

const inMail = (name: keyof typeof mailExamples): StoryObj<Args> => ({
  args: { topic: 'mail', progress: 'storage', storageKey: `naosu-mail-${name}` },
  ...saved(`naosu-mail-${name}`, mailExamples[name], 'mail'),
});

/** The step with the most text, of the fixes that ask nothing before step 1. */
function longestStep() {
  const { topics: [topic], texts: { ja } } = catalog;
  const steps = Object.entries(topic?.fixes ?? {}).filter(([, { risk, variant }]) => risk === 'none' && !variant)
    .flatMap(([fix, { steps }]) =>
      steps.map(({ id }) => ({ fix, id, length: JSON.stringify(ja.backup?.fixes[fix]?.steps[id] ?? '').length })));
  const longest = steps.sort((one, other) => other.length - one.length)[0]!;
  return { ...emptyProgress, fix: longest.fix,
    done: { [longest.fix]: steps.filter(({ fix, id }) => fix === longest.fix && id !== longest.id).map(({ id }) => id) } };
}

export const Default: StoryObj<Args> = { args: { symptom: 'icloud-storage-full' } };
export const SingleFix: StoryObj<Args> = { args: { fix: 'restart' } };

export const Quantity = at('quantity');
export const Choice = at('choice');
export const Checklist = at('checklist');
export const Gate = at('gate');
export const Choices = at('choices');
export const Variant = at('variant');
export const SecondCopy = at('secondCopy');
export const Losses = at('losses');
export const Consent = at('consent');
export const Risky = at('risky');
export const Prices = at('prices');
export const Step = at('step');

export const TimedWait: StoryObj<Args> = {
  args: { progress: 'storage', storageKey: 'naosu-timed-wait' },
  beforeEach: () => saved('naosu-timed-wait', {
    ...emptyProgress, fix: 'restart-router', done: { 'restart-router': ['tell', 'off', 'wait', 'on'] },
    waits: { 'restart-router/settle': Date.now() + 120_000 },
  }).beforeEach(),
};

export const Outcome = at('outcome');
export const Wait = at('wait');
export const Resolved = at('resolved');
export const Handoff = at('handoff');
export const Human: StoryObj<Args> = { args: { symptom: 'icloud-storage-full', human: true } };

export const TableOfCheck = inMail('table');
export const TickList = inMail('checklist');
export const ServerTable = inMail('serverTable');
export const ReadyText = inMail('readyText');
export const MailOutage = inMail('outage');
export const DocomoOutage = inMail('docomoOutage');
export const PutBack = inMail('resolved');
export const NarrowServerTable: StoryObj<Args> = { ...inMail('serverTable'), ...narrow };
export const DarkTickList: StoryObj<Args> = { ...inMail('checklist'), ...dark };
export const EnglishReadyText: StoryObj<Args> = { ...inMail('readyText'), ...english };

/** Saved before the guide was changed. */
export const ContentChanged = from('content-changed', {
  ...examples.step, answers: { ...examples.step.answers, 'no-longer-asked': 'yes' },
});

/** The step with the most text, at twice the text size. */
export const LongText: StoryObj<Args> = { ...from('long-text', longestStep()), ...large };
export const English: StoryObj<Args> = { ...at('step'), ...english };
export const EnglishChoices: StoryObj<Args> = { ...at('choices'), ...english };
export const EnglishConsent: StoryObj<Args> = { ...at('consent'), ...english };
export const Narrow: StoryObj<Args> = { ...at('step'), ...narrow };
export const NarrowChoices: StoryObj<Args> = { ...at('choices'), ...narrow };
export const NarrowConsent: StoryObj<Args> = { ...at('consent'), ...narrow };
export const Dark: StoryObj<Args> = { ...at('step'), ...dark };
export const DarkQuantity: StoryObj<Args> = { ...at('quantity'), ...dark };
export const DarkChoices: StoryObj<Args> = { ...at('choices'), ...dark };
export const DarkConsent: StoryObj<Args> = { ...at('consent'), ...dark };
export const LoadFailed: StoryObj<Args> = { ...loadFailed, args: { symptom: 'icloud-storage-full' } };
export const Loading: StoryObj<Args> = { ...loading, args: { symptom: 'icloud-storage-full' } };
