import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/define/handoff.js';
import { keepNote, type Note } from '../../src/controllers/note-store.js';
import type { HostContact } from '../../src/index.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { dark, drawn, english, hostText, large, loadFailed, loading, longMessage, narrow, saved } from './states.js';

interface Args {
  topic?: string;
  help?: string;
  region?: string;
  reason?: string;
  contacts?: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/handoff',
  component: 'naosu-handoff',
  argTypes: {
    topic: { options: ['', 'backup', 'mail'], control: 'select' },
    region: { options: ['jp', 'us', 'eu', 'gb'], control: 'select' },
    reason: { options: ['asked', 'exhausted', 'locked', 'message', 'account', 'hardware'], control: 'select' },
  },
  render: (args, { globals }) => html`<naosu-handoff topic=${args.topic ?? nothing} help=${args.help ?? nothing}
    region=${args.region ?? nothing} reason=${args.reason ?? nothing}
    .contacts=${args.contacts} theme=${String(globals['theme'])}>${hostText}</naosu-handoff>`,
};

export default meta;

const help = 'handoff-story';
const key = `naosu-${help}`;
const at = Date.UTC(2026, 10, 27, 0, 15);
const threeFailed: Progress = {
  ...emptyProgress, symptom: 'cannot-back-up', answers: { 'icloud-free': 3.5, 'account-request': 'nothing', 'other-devices': 'unknown' },
  outcomes: [
    { fix: 'restart', result: 'not-worked', at }, { fix: 'run-backup', result: 'different-screen', at: at + 240_000 },
    { fix: 'check-connection', result: 'not-worked', at: at + 600_000 }, { fix: 'other-wifi', result: 'skipped', at: at + 660_000 },
  ],
};
const written: Note = { model: 'iPhone 13', version: '18.5', message: 'このiPhoneのバックアップを作成できませんでした。' };

/** A case that a guide of the site keeps, with what the reader wrote beside it. */
const kept = (progress: Progress, note: Note = {}, topic: 'backup' | 'mail' = 'backup'): StoryObj<Args> => ({
  args: { help },
  beforeEach: () => {
    saved(key, progress, topic).beforeEach();
    keepNote(key, note);
    return () => [key, `${key}-note`].forEach((name) => localStorage.removeItem(name));
  },
});
const failed = kept(threeFailed, written);

/** The reader takes the note in the other language. */
const inTheOtherLanguage: Pick<StoryObj<Args>, 'play'> = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('naosu-handoff')!;
    const choice = await drawn(() => element.shadowRoot?.querySelector<HTMLInputElement>('[lang=en] > [name=locale]'));
    choice.click();
  },
};

const desk: HostContact = {
  name: 'サポートデスク', phone: '0120-000-000', url: 'https://shop.example/support', note: '契約番号をご用意ください。',
  hours: { opens: '10:00', closes: '19:00', timeZone: 'Asia/Tokyo', days: [1, 2, 3, 4, 5] },
};
const always: HostContact = {
  name: 'Night desk', phone: '+44 20 7946 0000', hours: { opens: '00:00', closes: '24:00', timeZone: 'Europe/London' },
};

export const NothingAround: StoryObj<Args> = {};
export const AfterThreeFailedFixes: StoryObj<Args> = { ...failed };
export const NoteInTheOtherLanguage: StoryObj<Args> = { ...failed, ...inTheOtherLanguage };
export const ForSomebodyElse: StoryObj<Args> = kept(threeFailed, { ...written, helped: '母', viewer: 'helper' });
export const RewrittenBeforeTheCaseWentOn: StoryObj<Args> = kept(threeFailed, {
  ...written, text: '昨日からバックアップができません。', base: '症状：バックアップを作成できない',
});
export const LongMessage: StoryObj<Args> = kept(threeFailed, { ...written, message: longMessage });
export const MessageNotUnderstood: StoryObj<Args> = kept(emptyProgress, { reason: 'message', message: 'エラー 5102' });
export const AccountLocked: StoryObj<Args> = kept({ ...emptyProgress, symptom: 'account-locked' });
export const HardwareSuspected: StoryObj<Args> = { args: { topic: 'backup', reason: 'hardware' } };
export const DocomoCase: StoryObj<Args> = kept(
  { ...emptyProgress, symptom: 'cannot-get-mail', answers: { 'mail-account': 'docomo' } }, {}, 'mail');
export const AnotherCountry: StoryObj<Args> = { args: { region: 'us' } };
export const ContactsOfThePage: StoryObj<Args> = {
  ...failed, args: { help, contacts: [desk, { name: 'お問い合わせ', ticket: true }, always] },
};
export const ContactsRefused: StoryObj<Args> = { args: { contacts: [{ name: '相談室', url: 'javascript:alert(1)' }] } };
export const English: StoryObj<Args> = { ...failed, ...english };
export const Dark: StoryObj<Args> = { ...failed, ...dark };
export const Narrow: StoryObj<Args> = { ...failed, ...narrow };
export const LargeText: StoryObj<Args> = { ...failed, ...large };
export const LoadFailed: StoryObj<Args> = { ...loadFailed };
export const Loading: StoryObj<Args> = { ...loading };
