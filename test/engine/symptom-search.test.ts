import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SymptomEntry, SymptomIndex } from '@naosu/content';
import fc from 'fast-check';
import { isWithin, messagePattern } from '../../src/engine/symptom-search/message-pattern.js';
import { normalise } from '../../src/engine/symptom-search/normalise.js';
import { prepareSearch, searchSteps } from '../../src/engine/symptom-search/search.js';

const entry = (id: string, title: string, messages: SymptomEntry['messages'], phrasings: readonly string[]): SymptomEntry =>
  ({ id, topic: 'backup', guide: 'Backup', kind: 'general', title, messages, phrasings });

const index: SymptomIndex = {
  locale: 'ja',
  entries: [
    entry('full', 'iCloudの容量がいっぱい', [
      'iCloudストレージがいっぱいです', 'iCloud Storage Is Full', '空き領域があと%@必要です。', 'An additional %@ is required to back up',
    ], ['容量が足りない', 'クラウドの空きがない']),
    entry('cannot', 'バックアップを作成できない', ['バックアップを作成できませんでした', 'This iPhone could not be backed up'], ['バックアップが取れない']),
    entry('connect', 'iCloudに接続できない', ['iCloudに接続できません', 'Cannot connect to iCloud'], ['サーバーにつながらない']),
    entry('fetch', 'メールを取得できない', ['メールを取得できません', 'Cannot Get Mail'], ['新着メールが来ない']),
    entry('first', '初めての設定', [], ['はじめて設定する']),
    entry('twin-one', '青い画面が出る', [], ['画面がおかしい']),
    entry('twin-two', '赤い画面が出る', [], ['画面がおかしい']),
  ],
  concepts: [['iPhone', 'スマホ', '携帯'], ['容量', 'ストレージ', '空き'], ['取れない', '作成できない']],
  names: [['青い', 'ブルー']],
  elsewhere: [['登記簿']],
  faults: [['電源が入らない', 'phone won\'t turn on']],
};
const search = prepareSearch(index);
const ids = (query: string) => search.find(query).hits.map((hit) => hit.entry.id);

describe('normalise', () => {
  const same: readonly (readonly [string, string])[] = [
    ['ｉＣｌｏｕｄ', 'icloud'], ['ﾊﾞｯｸｱｯﾌﾟ', 'バックアップ'], ['ばっくあっぷ', 'バックアップ'], ['サーバー', 'サーバ'], ['ユーザー', 'ユーザ'],
    ['Wi-Fi', 'wifi'], ['Wi‑Fi', 'Wi–Fi'], ['App', 'アプリ'], ['Appを開く', 'アプリを開く'], ['Apple ID', 'Apple Account'],
    ['Appleアカウント', 'apple id'], ['モバイル通信', 'モバイルデータ通信'], ['「設定」', '設定'], ['“設定”', '設定'], ['容量　不足', '容量不足'],
    ['メールが取得できません', 'メールを取得できません'], ['メールは取得できません', 'メール取得できません'], ['（失敗）。', '失敗'],
    ['作成できませんでした', '作成できない'], ['作成できなかった', '作成できない'],
    ['容量はやはり足りない', '容量やはり足りない'], ['画面はずっと黒い', '画面ずっと黒い'], ['電池はじきに切れる', '電池じきに切れる'],
    ['容量がない', '容量ない'], ['「設定」は開く', '設定開く'], ['アプリが開く', 'アプリ開く'], ['iCloudが一杯', 'icloud一杯'], ['appsを開く', 'アプリを開く'],
    ['アップル id', 'apple id'], ['apple  account', 'appleid'], ['can’t', "can't"],
  ];
  for (const [one, other] of same) {
    it(`takes ${one} for ${other}`, () => assert.equal(normalise(one), normalise(other)));
  }

  const kept: readonly (readonly [string, string])[] = [
    ['はじめて', 'はじめて'], ['今回はじめて', '今回はじめて'], ['上がる', '上がる'], ['繋がらない', '繋がらない'], ['ながい', 'ながい'],
    ['Apple', 'apple'], ['はやい', 'はやい'], ['電池はやい', '電池はやい'], ['電池はやく', '電池はやく'], ['今回はじまる', '今回はじまる'],
    ['返信はやめ', '返信はやめ'], ['今回はっきり', '今回はっきり'], ['画面はずれる', '画面はずれる'], ['電池はずす', '電池はずす'], ['電池はずさない', '電池はずさない'],
    ['電池はずせ', '電池はずせ'], ['電池はずして', '電池はずして'], ['立上がり', '立上がり'], ['下がれ', '下がれ'], ['上がろう', '上がろう'],
    ['上がった', '上がった'], ['happy', 'happy'], ['一', '一'],
  ];
  for (const [text, expected] of kept) {
    it(`leaves ${text} whole`, () => assert.equal(normalise(text), expected));
  }

  it('leaves nothing but letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.match(normalise(text), /^[\p{L}\p{N}]*$/u)));
  });
});

describe('the pieces of a message', () => {
  const rows: readonly (readonly [message: string, pieces: readonly string[]])[] = [
    ['%@容量%@', ['容量']], ['あと%@必要', ['あと', '必要']], ['%@', []], ['。', []],
  ];
  for (const [message, pieces] of rows) {
    it(`${message} are ${pieces.join(' and ') || 'none'}`, () => {
      const pattern = messagePattern(message);
      assert.deepEqual(pattern, { pieces, letters: pieces.join('') });
      assert.deepEqual(['必要', [...pieces].reverse().join(''), `x${pieces.join('x')}x`].map((text) => isWithin(pattern, text)),
        [false, pieces.length === 1, pieces.length > 0]);
    });
  }
});

describe('search', () => {
  const table: readonly (readonly [query: string, id: string, kind: string])[] = [
    ['iCloudストレージがいっぱいです', 'full', 'exact-message'],
    ['昨日から ｉＣｌｏｕｄ ストレージが「いっぱい」です と出て困っています！', 'full', 'exact-message'],
    ['空き領域があと2.4GB必要です', 'full', 'exact-message'],
    ['An additional 2.4 GB is required to back up', 'full', 'exact-message'],
    ['icloud storage is full', 'full', 'exact-message'],
    ['メールが取得できません', 'fetch', 'exact-message'],
    ['CANNOT GET MAIL', 'fetch', 'exact-message'],
    ['バックアプが作成できない', 'cannot', 'message'],
    ['バックアップ 取れない', 'cannot', 'phrasing'],
    ['サーバにつながらない', 'connect', 'phrasing'],
    ['ストレージが足りない', 'full', 'phrasing'],
    ['はじめて', 'first', 'phrasing'],
    ['could not be backed', 'cannot', 'message'],
  ];
  for (const [query, id, kind] of table) {
    it(`finds ${query}`, () => {
      const { hits, likeness } = search.find(query);
      assert.deepEqual([hits[0]?.entry.id, hits[0]?.reason.kind, likeness !== 'far'], [id, kind, true]);
    });
  }

  it('has the symptom first whose whole message stands in a text about several', () => {
    const { hits } = search.find('iCloudストレージがいっぱいです。新着メールが来ない');
    assert.deepEqual([hits[0]?.entry.id, hits[0]?.reason.kind], ['full', 'exact-message']);
  });

  it('lets a name in the query decide where the symptoms share their words', () => assert.equal(ids('ブルーになった画面が出る')[0], 'twin-one'));
  it('counts a name in a title alone', () => {
    const named = [entry('told', '画面が出る', [], ['青い画面']), entry('titled', '青い画面が出る', [], [])];
    const { hits: [first, second] } = prepareSearch({ ...index, entries: named }).find('ブルー');
    assert.ok(first!.entry.id === 'titled' && first!.score - second!.score > 0.5);
  });
  it('says how near a query comes', () => {
    const likeness = (query: string) => search.find(query).likeness;
    assert.deepEqual(['iCloudストレージがいっぱいです', '容量が足りない', '容量が足りないと言われて困っています'].map(likeness), ['same', 'same', 'close']);
  });
  it('says that a query is about something else where it names it', () => assert.equal(search.find('登記簿の容量が足りない').likeness, 'far'));
  it('takes words of one concept for one another', () => assert.equal(ids('携帯の空きがない')[0], 'full'));
  it('reads a mistyped English word as the one that was meant', () => assert.equal(ids('cannot get mial')[0], 'fetch'));

  it('takes no message of four letters for one that is seen, but one of five', () => {
    const short = [entry('five', 'みっつ', ['あいうえお'], []), entry('four', 'よっつ', ['かきくけ'], [])];
    const { find } = prepareSearch({ ...index, entries: short });
    const kinds = ['画面にあいうえおと出る', '画面にかきくけと出る'].map((query) => find(query).hits.map(({ entry: { id }, reason }) => [id, reason.kind])[0]);
    assert.deepEqual(kinds.map((kind) => kind?.join()), ['five,exact-message', 'four,similar']);
  });

  it('names the longest of the messages that are seen', () => {
    const messages = ['あいうえお', 'あいうえおかき', 'あいうえおか'];
    for (const list of [messages, [...messages].reverse()]) {
      const { hits } = prepareSearch({ ...index, entries: [entry('one', 'みっつ', list, [])] }).find('画面にあいうえおかきと出る');
      assert.equal(hits[0]?.reason.matched, 'あいうえおかき');
    }
  });

  it('names of messages of one length the first', () => {
    const { find } = prepareSearch({ ...index, entries: [entry('one', 'みっつ', ['あいうえお', 'かきくけこ'], [])] });
    assert.equal(find('かきくけこ、あいうえお').hits[0]?.reason.matched, 'あいうえお');
  });

  it('looks at the beginning of a text that is as long as a book', () => {
    const message = '空き領域があと5GB必要です';
    const long = [`${message}${'あ'.repeat(5000)}`, `${'あ'.repeat(2000)}${message}`];
    const kinds = long.map((query) => search.find(query).hits[0]?.reason.kind);
    assert.deepEqual(kinds.map((kind) => kind === 'exact-message'), [true, false]);
  });

  it('says that a device may be broken where the query speaks of it', () => {
    const faults = ['電源が入らない', 'My phone won’t turn on', '容量が足りない', 'turn on my phone'].map((query) => search.find(query).fault);
    assert.deepEqual(faults, [true, true, undefined, undefined]);
  });

  it('names the text that fits', () => {
    assert.equal(search.find('iCloudストレージがいっぱいです').hits[0]?.reason.matched, 'iCloudストレージがいっぱいです');
  });

  it('offers the nearest few where nothing fits', () => {
    const { hits, likeness } = search.find('取得した土地の登記簿について市役所へ相談に行きたいのですが');
    assert.ok(likeness === 'far' && hits.length > 0 && hits.length <= 3);
    assert.ok(hits.every(({ reason }) => reason.kind === 'similar'));
  });

  it('knows from the first letter what most readers mean', () => assert.deepEqual(ids('メ'), ['fetch']));

  it('knows of two that begin alike what most readers come with, while one letter is typed', () => {
    const two = [entry('rare', 'メモが消えた', [], []), { ...entry('usual', 'メール箱', [], []), common: true as const }];
    const { find } = prepareSearch({ ...index, entries: two });
    assert.deepEqual(['メ', 'メモが消えた'].map((query) => find(query).hits[0]?.entry.id), ['usual', 'rare']);
  });

  it('is made ready in more steps, not longer ones, the more it holds', () => {
    const stepsOf = (times: number) => {
      const entries = Array.from({ length: times }, () => index.entries).flat();
      return [...searchSteps({ ...index, entries })].length;
    };
    assert.ok(stepsOf(100) >= 9 * stepsOf(10), `${stepsOf(10)} and ${stepsOf(100)}`);
  });

  it('lists no more than a reader looks through', () => {
    const crowd = Array.from({ length: 12 }, (_, place) => entry(`crowd-${place}`, `画面が${'赤青白黒緑紫金銀茶灰桃紺'[place]!}になる`, [], []));
    const { find } = prepareSearch({ ...index, entries: crowd });
    const counts = ['画面', '画面を見ながら市役所の登記簿について相談に行きたい'].map((query) => [find(query).likeness, find(query).hits.length]);
    assert.deepEqual(counts, [['close', 8], ['far', 3]]);
  });

  it('finds nothing in nothing', () => {
    for (const query of ['', '　', '。', '一', 'ёж']) assert.deepEqual(search.find(query), { hits: [], likeness: 'far' });
  });

  it('says when the first ones fit equally well', () => assert.deepEqual(search.find('画面がおかしい').tie, ['twin-one', 'twin-two']));
  it('counts to a tie none that fits less well', () => {
    const entries = [entry('one', '青い画面', [], ['画面がおかしい']), entry('two', '赤い画面', [], ['画面がおかしい']),
      entry('three', '白い画面', [], ['画面がおかしくなる'])];
    const { hits, tie } = prepareSearch({ ...index, entries }).find('画面がおかし');
    assert.deepEqual([hits.map((hit) => hit.entry.id), tie], [['one', 'two', 'three'], ['one', 'two']]);
  });
  it('says nothing of a tie where one is best', () => assert.equal(search.find('バックアップが取れない').tie, undefined));
  it('lists each symptom once', () => assert.equal(new Set(ids('iCloudに接続できません')).size, ids('iCloudに接続できません').length));
  it('gives the same answer twice', () => assert.deepEqual(search.find('容量'), search.find('容量')));
  it('bears an empty index', () => {
    assert.deepEqual(prepareSearch({ ...index, entries: [] }).find('容量'), { hits: [], likeness: 'far' });
  });

  it('finds every message in the middle of any other words', () => {
    const messages = index.entries.flatMap(({ id, messages: list }) => list.map((message) => [id, message] as const));
    const noise = fc.string({ unit: fc.constantFrom(...'あいう漢字 abc。\n') });
    fc.assert(fc.property(fc.constantFrom(...messages), noise, noise, noise, (message, before, between, after) => {
      const [id, text] = message;
      // A kanji before the message may turn its first letter into a particle.
      const { hits } = search.find(`${before}。${text.replace('%@', `3${between}`)}。${after}`);
      assert.deepEqual([hits[0]?.entry.id, hits[0]?.reason.kind], [id, 'exact-message']);
    }));
  });

  it('is total, and sorted best first', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const scores = search.find(query).hits.map(({ score }) => score);
      assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
    }));
  });
});
