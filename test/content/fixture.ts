import type { Catalog, FixText, Locale, ReferenceStructure, ReferenceText, Topic, TopicText } from '@naosu/content';

const topic: Topic = {
  id: 'backup',
  checkedOn: '2026-11-01',
  gate: 'scope',
  serviceSide: 'service-side',
  secondCopy: 'copy',
  meanwhile: 'meanwhile',
  retry: ['settings', 'icloud'],
  symptoms: {
    'storage-full': { causes: ['full'], checks: ['room'], fixes: ['make-room'] },
    'offline': { causes: ['network', 'full'], checks: ['wifi', 'room'], fixes: ['restart', 'reset-network', 'make-room'] },
    'late': { causes: ['network'], checks: ['way'], fixes: ['look'], service: { gate: 'carrier', meanwhile: 'call' } },
  },
  causes: {
    full: { provenBy: { fact: 'room', is: 'short' }, ruledOutBy: { fact: 'room', is: ['enough'] } },
    network: { ruledOutBy: { all: [{ fact: 'wifi', has: 'joined' }, { not: { fact: 'wifi', lacks: 'quick' } }] } },
  },
  checks: {
    'status': { kind: 'choice', options: ['problem', 'normal'], link: 'status' },
    'others': { kind: 'choice', options: ['same', 'fine'] },
    'scope': {
      kind: 'triage',
      parts: ['status', 'others'],
      scores: { status: { problem: 3, normal: -1 }, others: { same: 2, fine: -2 } },
      bands: [{ id: 'device-side', from: -5, below: 2 }, { id: 'service-side', from: 2 }],
      evidence: [{ when: { fact: 'free', is: 'little' }, score: -2 }],
    },
    'carrier': { kind: 'triage', parts: ['others'], scores: { others: { same: 2, fine: -2 } },
      bands: [{ id: 'device-side', from: -2, below: 2 }, { id: 'service-side', from: 2 }] },
    'way': {
      kind: 'decision', parts: ['others', 'device'],
      outcomes: [{ id: 'ask', when: { fact: 'others', is: 'same' } }, { id: 'renew', when: { all: [{ fact: 'device', is: 'old' }] } },
        { id: 'look' }],
    },
    'free': { kind: 'number', unit: 'GB', path: ['settings'], bands: [{ id: 'little', from: 0, below: 1 }, { id: 'much', from: 1 }] },
    'next': { kind: 'number', unit: 'GB', bands: [{ id: 'any', from: 0 }] },
    'room': {
      kind: 'comparison', value: 'free', against: 'next', below: 'short', atLeast: 'enough',
      fallback: { little: 'probably-short', much: 'probably-enough' },
    },
    'wifi': { kind: 'checklist', items: ['joined', 'quick'] },
    'device': { kind: 'choice', options: ['new', 'old'], table: 'models' },
  },
  fixes: {
    'restart': {
      causes: ['network'], minutes: 3, risk: 'inconvenience', effects: ['closes-page'], variant: 'device',
      steps: [{ id: 'hold-new', for: ['new'] }, { id: 'hold-old', for: ['old'] }, { id: 'wait', waitSeconds: 30 }],
    },
    'make-room': { causes: ['full'], minutes: 10, risk: 'none', options: ['delete-backups', 'upgrade'], steps: [] },
    'delete-backups': {
      causes: ['full'], minutes: 5, risk: 'data-loss', needs: ['stored-copy'],
      ledger: { lost: { backup: 'other-backup' }, kept: ['phone'] }, steps: [{ id: 'delete', path: ['settings', 'icloud'] }],
    },
    'upgrade': { causes: ['full'], minutes: 5, risk: 'none', paid: true, prices: true, steps: [{ id: 'open', link: 'status' }] },
    'reset-network': {
      causes: ['network'], minutes: 10, risk: 'settings-loss', action: 'reset',
      ledger: { lost: { passwords: 'replaceable' }, kept: ['data'] }, steps: [{ id: 'reset' }],
      skippedWhen: { fact: 'scope', is: 'service-side' },
    },
    'look': { causes: ['network'], minutes: 3, risk: 'none', checklist: true,
      steps: [{ id: 'plane' }, { id: 'ways', table: 'ways' }, { id: 'retry' }] },
    'meanwhile': { causes: [], minutes: 5, risk: 'inconvenience', checklist: true, steps: [{ id: 'web', link: 'status' }, { id: 'ask' }] },
    'call': { causes: [], minutes: 5, risk: 'none', checklist: true, steps: [{ id: 'call' }, { id: 'write' }] },
    'copy': { causes: [], minutes: 40, risk: 'none', needs: ['stored-copy'], protects: ['phone-data'], steps: [{ id: 'make' }] },
  },
  needs: ['stored-copy'],
  contacts: ['support'],
  tables: {
    models: { columns: ['model', 'button'], rows: ['new', 'old'] },
    ways: { columns: ['way', 'speed', 'cost'], rows: ['web', 'phone'] },
  },
  redirects: { 'reboot': 'restart', 'again': 'retry' },
};

const reference: ReferenceStructure = {
  faq: { 'how-long': { fixes: ['restart'], links: ['status'] } },
  tasks: { 'look': { everyDays: 30, prevents: ['network'], path: ['settings'] } },
};

type Say = (ja: string, en: string) => string;

const sayIn = (locale: Locale): Say => (ja, en) => (locale === 'ja' ? ja : en);

const opened = (say: Say): string => say('{label:settings}を開きます。', 'Open {label:settings}.');

const fix = (say: Say, title: string, rest: Partial<FixText> & Pick<FixText, 'steps'>): FixText => ({
  title, because: say('効くことがあります。', 'It can help.'), ...rest,
});

function textIn(locale: Locale): TopicText {
  const say = sayIn(locale);
  const check = (...options: readonly string[]): TopicText['checks'][string] => ({
    question: say('どうですか？', 'How is it?'), why: say('原因を分けるためです。', 'It tells causes apart.'),
    options: Object.fromEntries(options.map((option) => [option, say(`答え ${option}`, `Answer ${option}`)])),
  });
  const open = opened(say);
  return {
    title: say('バックアップ', 'Backup'),
    causes: { full: { name: say('空き不足', 'No room') }, network: { name: say('通信', 'Network') } },
    checks: {
      carrier: check('device-side', 'service-side'), way: check('ask', 'renew', 'look'),
      status: check('problem', 'normal'), others: check('same', 'fine'), scope: check('device-side', 'service-side'),
      free: check('little', 'much'), next: check('any'), room: check('short', 'enough', 'probably-short', 'probably-enough'),
      wifi: check('joined', 'quick'), device: check('new', 'old'),
    },
    fixes: {
      'restart': fix(say, say('再起動する', 'Restart'), { steps: { 'hold-new': open, 'hold-old': { text: open, note: open }, 'wait': open } }),
      'make-room': fix(say, say('空きを作る', 'Make room'), { steps: {} }),
      'delete-backups': fix(say, say('古いバックアップを消す', 'Delete old backups'), {
        steps: { delete: open }, lost: { backup: say('バックアップ', 'The backup') }, kept: { phone: say('本体のデータ', 'What is on the phone') },
        warning: say('元に戻せません。', 'It cannot be undone.'),
        option: { gains: say('空き', 'Room'), loses: say('控え', 'A copy'), costs: say('無料', 'Nothing') },
      }),
      'upgrade': fix(say, say('容量を増やす', 'Get more storage'), {
        steps: { open: say('{link:status}を見てから{fix:restart}に進みます。', 'See {link:status}, then {fix:restart}.') },
        option: { gains: say('空き', 'Room'), loses: say('なし', 'Nothing'), costs: say('月額', 'A monthly fee') },
      }),
      'reset-network': fix(say, say('設定を戻す', 'Reset the network'), {
        steps: { reset: open }, lost: { passwords: say('Wi-Fiのパスワード', 'Wi-Fi passwords') }, kept: { data: say('写真', 'Photos') },
        warning: say('入れ直しが要ります。', 'You have to join again.'),
      }),
      'look': fix(say, say('見直す', 'Look at it'), { steps: { plane: open, ways: open } }),
      'meanwhile': fix(say, say('しのぐ', 'Get by'),
        { steps: { web: { text: open, undo: open },
        ask: { text: open, copy: say('件名：不達\n届きません。', 'Subject: not delivered\nIt does not arrive.') } } }),
      'call': fix(say, say('電話する', 'Call'), { steps: { call: open, write: open } }),
      'copy': fix(say, say('控えを作る', 'Make a copy'),
        { steps: { make: open }, excludes: { 'other-backup': say('別の端末のバックアップ', 'Backups of other devices') } }),
    },
    needs: { 'stored-copy': say('別の控え', 'Another copy') },
    contacts: { support: { name: say('窓口', 'Support') } },
    tables: {
      models: { caption: say('機種', 'Models'), columns: { model: say('機種', 'Model'), button: say('ボタン', 'Button') },
        rows: { new: [say('新', 'New'), say('横', 'Side')], old: [say('旧', 'Old'), say('上', 'Top')] } },
      ways: {
        caption: say('方法', 'Ways'), columns: { way: say('方法', 'Way'), speed: say('速さ', 'Speed'), cost: say('費用', 'Cost') },
        rows: { web: ['{code:icloud.com}', say('速い', 'Fast'), '0'], phone: [say('電話', 'Phone'), say('遅い', 'Slow'), '1'] },
      },
    },
    retry: { text: open, note: say('待ちます。', 'Wait.') },
    verify: say('もう一度試します。', 'Try again.'),
    tomorrow: say('明日も見ます。', 'Look again tomorrow.'),
  };
}

function referenceIn(locale: Locale): ReferenceText {
  const say = sayIn(locale);
  return {
    faq: { 'how-long': { question: say('何分？', 'How long?'), answer: [say('{code:%@}と出ます。', 'It says {code:%@}.')] } },
    tasks: { look: { title: say('見る', 'Look'), text: opened(say) } },
  };
}

/** What readers type: as many as a symptom must have. */
const phrasings = [...'abcdefghijkl'];

const indexIn = (locale: Locale): Catalog['indexes'][Locale] => ({
  locale,
  entries: Object.keys(topic.symptoms).map((id) => ({
    id, topic: 'backup', guide: 'Backup', kind: 'storage', title: id, messages: [locale === 'ja' ? 'いっぱい' : 'Full'],
    phrasings: [...phrasings],
  })),
  concepts: [['a', 'b']], names: [], elsewhere: [], faults: [],
});

const reviewed = [
  ...Object.keys(topic.symptoms).map((id) => `symptom/${id}`), ...Object.keys(topic.causes).map((id) => `cause/${id}`),
  ...Object.keys(topic.checks).map((id) => `check/${id}`), ...Object.keys(topic.fixes).map((id) => `fix/${id}`),
  'table/models', 'table/ways', 'contact/support', 'faq/how-long', 'task/look',
];

/** A small catalog without a mistake, for tests that put one in. */
export const fixture: Catalog = {
  topics: [topic],
  texts: { ja: { backup: textIn('ja') }, en: { backup: textIn('en') } } as Catalog['texts'],
  references: { backup: reference },
  referenceTexts: { ja: { backup: referenceIn('ja') }, en: { backup: referenceIn('en') } } as Catalog['referenceTexts'],
  indexes: { ja: indexIn('ja'), en: indexIn('en') } as Catalog['indexes'],
  labels: {
    checkedOn: '2026-11-01',
    labels: { settings: [{ ja: '設定', en: 'Settings' }],
      icloud: [{ ja: 'iCloud', en: 'iCloud', from: 15 }, { ja: 'アイクラウド', en: 'The Cloud' }] },
  },
  links: { status: { url: { ja: 'https://example.com/ja', en: 'https://example.com/en' }, name: { ja: '状況', en: 'Status' } } },
  contacts: { support: { phone: '0120-000-000', url: { ja: 'https://example.com/ja', en: 'https://example.com/en' }, region: 'jp',
    checkedOn: '2026-11-01' } },
  prices: [{
    region: 'jp', currency: 'JPY', freeGb: 5, checkedOn: '2026-11-01',
    rows: [
      { sizeGb: 50, amount: 130, from: '2022-01-01', until: '2024-11-18', source: 'S-1', checkedOn: '2024-11-19' },
      { sizeGb: 50, amount: 150, from: '2024-11-19', source: 'S-1' },
    ],
  }],
  cards: {},
  sources: { 'S-1': { title: 'A document', url: 'https://example.com/doc', published: '2026', readOn: '2026-11-01',
    checkedOn: '2026-11-01' } },
  reviews: Object.fromEntries(reviewed.map((key) => [key, {
    sources: ['S-1'], checkedOn: '2026-11-01' as const,
    coverage: key === 'fix/restart' ? [...Array(63).keys()].map((index) => `B${index + 1}`) : [],
  }])),
  corrections: { 'CB-1': { coverage: ['B1'], said: 'x', says: 'y', why: 'z', verdict: 'wrong', sources: ['S-1'] } },
  refusals: [{ coverage: 'B64', reason: 'Out of scope.' }],
  coverage: { backup: { prefix: 'B', items: 64 } },
  translations: { en: {} } as Catalog['translations'],
};

/** What may be changed in a copy. */
export type Mutable<T> = T extends string | number | boolean | undefined ? T : { -readonly [K in keyof T]: Mutable<T[K]> };

/** A copy of the fixture with one change. */
export function changed(change: (catalog: Mutable<Catalog>) => void): Catalog {
  const copy = structuredClone(fixture) as unknown as Mutable<Catalog>;
  change(copy);
  return copy as unknown as Catalog;
}
