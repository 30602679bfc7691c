import type { CheckText, FixText, Guide, Id } from '@naosu/content';
import { fixPartLoaders, fixTextLoaders, questionPartLoaders, questionTextLoaders } from '../../content/guide-loaders.js';
import { listLoaders } from '../../content/loaders.js';

const check = (question: string, options: Readonly<Record<Id, string>>): CheckText => ({ question, why: '原因を分けるためです。', options });

const fix = (title: string, steps: FixText['steps']): FixText => ({ title, because: '効くことがあります。', steps });

const devices = { iphone: 'iPhone', mac: 'Mac', outlook: 'Outlook', android: 'Android', other: 'ほかのアプリ', web: 'ウェブ' };

const letter = 'ご担当者様\n\n{name}のメールが届きません。\nご確認をお願いします。';

/** A guide with one of each thing that a screen can hold. */
export const smallGuide: Guide = {
  locale: 'ja',
  topic: {
    id: 'mail', checkedOn: '2026-11-21', gate: 'scope', serviceSide: 'service-side', secondCopy: 'copy', meanwhile: 'get-by',
    retry: ['mail', 'inbox'],
    symptoms: {
      late: { causes: ['network'], checks: ['scope', 'message'], fixes: ['look', 'ask'] },
      carrier: { causes: ['network'], checks: [], fixes: ['look', 'ask'], service: { gate: 'carrier-scope', meanwhile: 'call' } },
      limit: { causes: ['network'], checks: [], fixes: ['look', 'rest'] },
    },
    causes: { network: { ruledOutBy: { fact: 'message', is: 'none' } } },
    checks: {
      status: { kind: 'choice', options: ['problem', 'normal'] },
      scope: { kind: 'triage', parts: ['status'], scores: { status: { problem: 3, normal: -3 } },
        bands: [{ id: 'device-side', from: -3, below: 2 }, { id: 'service-side', from: 2 }] },
      'carrier-status': { kind: 'choice', options: ['problem', 'normal'] },
      'carrier-scope': { kind: 'triage', parts: ['carrier-status'], scores: { 'carrier-status': { problem: 3, normal: -3 } },
        bands: [{ id: 'device-side', from: -3, below: 2 }, { id: 'service-side', from: 2 }] },
      message: { kind: 'choice', options: ['server', 'none'], table: 'habits' },
      device: { kind: 'choice', options: Object.keys(devices) },
      few: { kind: 'choice', options: ['iphone', 'mac'], table: 'servers' },
    },
    fixes: {
      look: { causes: ['network'], minutes: 3, risk: 'none', checklist: true,
        steps: [{ id: 'open', path: ['mail'] }, { id: 'compare', table: 'servers' }, { id: 'retry' }] },
      ask: { causes: ['network'], minutes: 5, risk: 'none', steps: [{ id: 'write' }, { id: 'change' }, { id: 'retry' }] },
      devices: { causes: ['network'], minutes: 5, risk: 'none', variant: 'device',
        steps: ['iphone', 'mac', 'outlook', 'android', 'other'].map((id) => ({ id, for: [id] })) },
      either: { causes: ['network'], minutes: 5, risk: 'none', variant: 'device',
        steps: [{ id: 'iphone', for: ['iphone'] }, { id: 'mac', for: ['mac'] }, { id: 'retry' }] },
      choice: { causes: ['network'], minutes: 5, risk: 'none', variant: 'few', steps: [{ id: 'do' }] },
      'get-by': { causes: [], minutes: 5, risk: 'none', checklist: true,
        steps: [{ id: 'browse', link: 'web' }, { id: 'reply', table: 'servers' }] },
      call: { causes: [], minutes: 5, risk: 'none', checklist: true, steps: [{ id: 'ring' }, { id: 'divert' }] },
      rest: { causes: ['network'], minutes: 1440, risk: 'none', steps: [{ id: 'do' }] },
      copy: { causes: [], minutes: 40, risk: 'none', steps: [{ id: 'make' }] },
    },
    needs: [], contacts: [], redirects: {},
    tables: {
      servers: { columns: ['item', 'value', 'note'], rows: ['incoming', 'port'] },
      habits: { columns: ['habit', 'often'], rows: ['one', 'two', 'three', 'four'] },
    },
  },
  text: {
    title: '小さなガイド',
    causes: { network: { name: '回線の問題' } },
    checks: {
      status: check('障害は出ていますか？', { problem: '出ている', normal: '出ていない' }),
      scope: check('どこで起きていますか？', { 'device-side': '端末に原因がありそうです。', 'service-side': 'メールのサービスに原因がありそうです。' }),
      'carrier-status': check('携帯会社の障害は出ていますか？', { problem: '出ている', normal: '出ていない' }),
      'carrier-scope': check('どこで起きていますか？', { 'device-side': '端末に原因がありそうです。', 'service-side': '携帯会社に原因がありそうです。' }),
      message: check('どの文が出ましたか？', { server: '接続できません', none: '出ていない' }),
      device: check('どの端末ですか？', devices),
      few: check('どちらですか？', { iphone: 'iPhone', mac: 'Mac' }),
    },
    fixes: {
      look: fix('順に見る', {
        open: { text: '{label:mail}を開きます。', warning: '消さないでください。', note: '少し待ちます。' },
        compare: '表と見比べます。',
      }),
      ask: fix('管理者に頼む', {
        write: { text: '次の文面を送ります。', copy: letter },
        change: { text: '設定を変えます。', undo: '設定を{label:mail}で戻します。' },
      }),
      devices: fix('端末ごとに見る', { iphone: 'iPhoneで見ます。', mac: 'Macで見ます。', outlook: 'Outlookで見ます。', android: 'Androidで見ます。',
        other: 'アプリで見ます。' }),
      either: fix('どちらかで見る', { iphone: 'iPhoneで見ます。', mac: 'Macで見ます。' }),
      choice: fix('選んで行う', { do: '行います。' }),
      'get-by': fix('待つ間にできること', {
        browse: 'ブラウザで開きます。', reply: { text: '自動返信を入れます。', undo: '自動返信を切ります。' },
      }),
      call: fix('電話でしのぐ', { ring: '電話します。', divert: { text: '転送を入れます。', undo: '転送を切ります。' } }),
      rest: fix('一日待つ', { do: '待ちます。' }),
      copy: fix('控えを作る', { make: '作ります。' }),
    },
    needs: {}, contacts: {},
    tables: {
      servers: {
        caption: 'サーバーの設定', columns: { item: '項目', value: '値', note: '補足' },
        rows: { incoming: ['受信', '{code:imap.example.com}', '暗号化あり'], port: ['ポート', '{code:993}', '{code:143}は使いません'] },
      },
      habits: {
        caption: '予防の習慣', columns: { habit: '習慣', often: '頻度' },
        rows: { one: ['容量を見る', '毎月'], two: ['二つ目', '半年'], three: ['三つ目', '半年'], four: ['四つ目', '毎年'] },
      },
    },
    retry: { text: '受信トレイを下に引きます。', note: '1分待ちます。' },
    verify: '新しいメールが届けば、直っています。',
    tomorrow: '明日も見てください。',
  },
  labels: { checkedOn: '2026-11-21',
    labels: { mail: [{ ja: 'メール', en: 'Mail' }, { ja: '郵便', en: 'Post', until: 15 }], inbox: [{ ja: '受信', en: 'Inbox' }] } },
  links: { web: { url: { ja: 'https://example.com/', en: 'https://example.com/' }, name: { ja: 'ブラウザ版', en: 'On the web' } } },
  contacts: {}, prices: [],
};

/** Puts the small guide in the place of the one to mail, until the function that it gives back is called. */
export function showSmallGuide(): () => void {
  const { text, labels: { labels }, ...parts } = smallGuide;
  const places = [
    [listLoaders.ja, { list: { locale: 'ja', topic: 'mail', title: text.title, entries: [] } }],
    [questionPartLoaders, { parts: smallGuide }], [questionTextLoaders.ja, { text }],
    [fixPartLoaders, { parts: { ...parts, labels } }], [fixTextLoaders.ja, { text }],
  ] as const;
  const kept = places.map(([table]) => table.mail);
  for (const [table, module] of places) Object.assign(table, { mail: () => Promise.resolve(module) });
  return () => places.forEach(([table], place) => Object.assign(table, { mail: kept[place] }));
}
