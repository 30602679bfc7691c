import type { Locale, Region, Risk } from '../types.js';

interface Strings {
  readonly notApple: string;
  readonly checkedOn: (day: string) => string;
  readonly symptoms: string;
  readonly fixes: string;
  readonly questions: string;
  readonly tasks: string;
  readonly contacts: string;
  readonly messages: string;
  readonly causes: string;
  readonly inOrder: string;
  readonly minutes: (minutes: number) => string;
  readonly paid: string;
  readonly risks: Readonly<Record<Risk, string>>;
  readonly before: string;
  readonly needs: string;
  readonly lost: string;
  readonly kept: string;
  readonly excludes: string;
  readonly gains: string;
  readonly loses: string;
  readonly costs: string;
  readonly verify: string;
  readonly readyText: string;
  readonly undo: string;
  readonly tables: string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly prices: (region: string, day: string) => string;
  readonly pricesChange: string;
  readonly wait: (seconds: number) => string;
  readonly every: (days: number) => string;
  readonly orOthers: (names: string) => string;
  readonly quote: (name: string) => string;
}

/** Words around the content on a static page. */
export const strings: Readonly<Record<Locale, Strings>> = {
  ja: {
    notApple: 'このページはApple Inc.とは関係のない、独立した案内です。',
    checkedOn: (day) => `内容を確認した日: ${day}`,
    symptoms: '表示されたメッセージや症状',
    fixes: '対処の手順',
    questions: 'よくある質問',
    tasks: '定期的に確認すること',
    contacts: '相談先',
    messages: '画面の表示',
    causes: '考えられる原因',
    inOrder: '上から順に試してください。',
    minutes: (minutes) => `約${minutes}分`,
    paid: '有料',
    risks: {
      'none': '', 'inconvenience': '一時的な不便あり', 'settings-loss': '設定が消えます', 'sign-out': 'サインアウトします', 'data-loss': 'データが消えます',
    },
    before: '始める前に',
    needs: '手元に必要なもの',
    lost: '失われるもの',
    kept: '残るもの',
    excludes: 'このコピーに入らないもの',
    gains: '利点',
    loses: '失うもの',
    costs: '費用',
    verify: '確認',
    readyText: 'そのまま送れる文面',
    undo: 'あとで戻すこと',
    tables: '一覧',
    regions: { jp: '日本', us: '米国', eu: 'ユーロ圏', gb: '英国' },
    prices: (region, day) => `${region}の月額料金（${day}に確認）`,
    pricesChange: '料金は変わることがあります。',
    wait: (seconds) => (seconds < 120 ? `目安: ${seconds}秒待つ` : `目安: ${Math.round(seconds / 60)}分待つ`),
    every: (days) => `${days}日ごと`,
    orOthers: (names) => `（または${names}）`,
    quote: (name) => `「${name}」`,
  },
  en: {
    notApple: 'This page is independent and not affiliated with Apple Inc.',
    checkedOn: (day) => `Content checked on ${day}`,
    symptoms: 'Messages and symptoms',
    fixes: 'What to do',
    questions: 'Questions and answers',
    tasks: 'Check now and then',
    contacts: 'Talk to a person',
    messages: 'On the screen',
    causes: 'Possible causes',
    inOrder: 'Try them from top to bottom.',
    minutes: (minutes) => `About ${minutes} min`,
    paid: 'Costs money',
    risks: {
      'none': '', 'inconvenience': 'A short inconvenience', 'settings-loss': 'Settings are lost', 'sign-out': 'Signs you out', 'data-loss': 'Data is lost',
    },
    before: 'Before you start',
    needs: 'Have at hand',
    lost: 'What is lost',
    kept: 'What is kept',
    excludes: 'What this copy doesn’t hold',
    gains: 'Gains',
    loses: 'Loses',
    costs: 'Costs',
    verify: 'How to see that it worked',
    readyText: 'Text ready to send',
    undo: 'To put back later',
    tables: 'At a glance',
    regions: { jp: 'Japan', us: 'United States', eu: 'Euro zone', gb: 'United Kingdom' },
    prices: (region, day) => `Monthly prices, ${region} (checked on ${day})`,
    pricesChange: 'Prices change.',
    wait: (seconds) => (seconds < 120 ? `Rule of thumb: wait ${seconds} seconds` : `Rule of thumb: wait ${Math.round(seconds / 60)} minutes`),
    every: (days) => `Every ${days} days`,
    orOthers: (names) => ` (or ${names})`,
    quote: (name) => `“${name}”`,
  },
};
