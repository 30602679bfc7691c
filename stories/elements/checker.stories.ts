import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../../src/define/checker.js';
import { checkerIds, topicOf, type CheckerId } from '../../src/engine/checker/checkers.js';
import { emptyProgress, type Answer } from '../../src/engine/progress.js';
import { dark, english, hostText, large, loadFailed, loading, narrow, saved } from './states.js';

interface Args {
  check?: CheckerId;
  help?: string;
  headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/checker',
  component: 'naosu-checker',
  argTypes: { check: { options: checkerIds, control: 'select' } },
  render: (args, { globals }) =>
    html`<naosu-checker check=${args.check ?? nothing} help=${args.help ?? nothing} heading-level=${args.headingLevel ?? nothing}
    theme=${String(globals['theme'])}>${hostText}</naosu-checker>`,
};

export default meta;

/** A card beside a guide that was told these answers. */
const told = (story: string, check: CheckerId, answers: Readonly<Record<string, Answer>>): StoryObj<Args> => ({
  args: { check, help: story },
  ...saved(`naosu-${story}`, { ...emptyProgress, symptom: topicOf(check) === 'mail' ? 'mail-late' : 'icloud-storage-full', answers },
    topicOf(check)),
});

export const Room: StoryObj<Args> = { args: { check: 'icloud-room' } };
export const RoomShort = told('room-short', 'icloud-room', { 'icloud-free': 0.5, 'next-backup-size': 12.5 });
export const RoomEnough = told('room-enough', 'icloud-room', { 'icloud-free': 12.5, 'next-backup-size': 12.5 });
export const RoomByRuleOfThumb = told('room-thumb', 'icloud-room', { 'icloud-free': 0.5 });

export const Phone: StoryObj<Args> = { args: { check: 'phone-free' } };
export const PhoneFull = told('phone-full', 'phone-free', { 'phone-space-message': 'seen' });
export const PhoneByRuleOfThumb = told('phone-thumb', 'phone-free', { 'phone-free': 4.9 });
export const PhoneFine = told('phone-fine', 'phone-free', { 'phone-space-message': 'not-seen', 'phone-free': 5 });

export const Time: StoryObj<Args> = { args: { check: 'backup-time' } };
export const TimeBySize = told('time-size', 'backup-time', { 'next-backup-size': 40 });

export const Conditions: StoryObj<Args> = { args: { check: 'auto-conditions' } };
export const ConditionsMissing = told('conditions-missing', 'auto-conditions', { 'auto-conditions': ['wifi', 'room'] });
export const ConditionsMet = told('conditions-met', 'auto-conditions', { 'auto-conditions': ['wifi', 'power', 'locked', 'room'] });

export const Days: StoryObj<Args> = { args: { check: 'last-backup-days' } };
export const DaysFresh = told('days-fresh', 'last-backup-days', { 'last-backup-days': 1 });
export const DaysOverdue = told('days-overdue', 'last-backup-days', { 'last-backup-days': 20 });
export const DaysLapsed = told('days-lapsed', 'last-backup-days', { 'last-backup-days': 180 });

export const Push: StoryObj<Args> = { args: { check: 'push-or-fetch' } };
export const FetchForNow = told('fetch-for-now', 'push-or-fetch', { 'wifi-state': 'unsteady', 'mail-notice': 'later' });
export const NotDecided = told('not-decided', 'push-or-fetch', { 'wifi-state': 'unknown', 'mail-notice': 'unknown' });
export const AppPassword: StoryObj<Args> = { args: { check: 'app-password' } };
export const AppPasswordNeeded = told('app-password-needed', 'app-password',
  { 'mail-device': 'outlook-classic', 'mail-app': 'other-app', 'two-factor': 'on' });
export const AppPasswordNotNeeded = told('app-password-not-needed', 'app-password', { 'mail-device': 'iphone', 'added-as': 'icloud' });
export const AppSignsIn = told('app-signs-in', 'app-password', { 'mail-device': 'outlook-new', 'mail-app': 'direct' });

export const English: StoryObj<Args> = { ...told('room-english', 'icloud-room', { 'icloud-free': 0.5, 'next-backup-size': 12.5 }),
  ...english };
export const Dark: StoryObj<Args> = { ...told('days-dark', 'last-backup-days', { 'last-backup-days': 180 }), ...dark };
export const Narrow: StoryObj<Args> = { ...told('conditions-narrow', 'auto-conditions', { 'auto-conditions': ['wifi'] }), ...narrow };
export const LargeText: StoryObj<Args> = { ...told('room-large', 'icloud-room', { 'icloud-free': 0.5, 'next-backup-size': 12.5 }),
  ...large };
export const LoadFailed: StoryObj<Args> = { ...loadFailed, args: { check: 'icloud-room' } };
export const Loading: StoryObj<Args> = { ...loading, args: { check: 'icloud-room' } };
