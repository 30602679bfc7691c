import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '@naosu/content/catalog';
import { expectedCoverage, missingOf, partsOfItem, reachedReviews } from '../../content/rules/coverage.js';

/** What the articles hold, by guide: how their items begin, and how many there are. */
const articles = { backup: { prefix: 'B', items: 64 }, mail: { prefix: 'M', items: 65 } } as const;

const reviews = reachedReviews(catalog);
const delivered = new Set(reviews.flatMap((key) => catalog.reviews[key]!.coverage));
const refused = catalog.refusals.map(({ coverage }) => coverage);

for (const [topic, { prefix, items }] of Object.entries(articles)) {
  describe(`what the article about ${topic} holds`, () => {
    // Questions are on `<naosu-faq-accordion>`, tasks on `<naosu-checklist>`, whose tests hold that all of them are drawn.
    it('reaches a reader, or is refused', () => {
      const all = expectedCoverage(catalog).filter((id) => id.startsWith(prefix));
      assert.equal(all.length, items);
      assert.deepEqual(all.filter((id) => !refused.includes(id)).flatMap((id) => missingOf(catalog, id, delivered)), []);
    });
  });
}

/** Items that were once delivered in part only: each of their parts is named by an entry that a reader comes to. */
const oncePartial = ['B1', 'B2', 'B48', 'B55', 'B64', 'M1', 'M59', 'M60', 'M62'];

/** Every name on a screen that the article about backups uses, as a reader finds it in the label table. */
const articleNames = ['設定', 'iCloud', 'ストレージを管理', 'ストレージプランを変更', 'ストレージプランをアップグレード', 'ダウングレードオプション',
  '無料の5GB', 'バックアップ', 'iCloudバックアップ', 'このiPhoneをバックアップ', '今すぐバックアップを作成', '前回のバックアップ', 'オフにして削除',
  '最近削除した項目', '一般', 'iPhoneストレージ', 'Appを削除', '履歴とWebサイトデータを消去', '最近使った項目', 'Wi-Fi', 'このネットワーク設定を削除',
  'コントロールセンター', 'Finder', '今すぐバックアップ', 'このコンピュータ', 'サインアウト', 'スライドで電源オフ', 'ソフトウェアアップデート',
  'ダウンロードしてインストール', '転送またはiPhoneをリセット', 'リセット', 'ネットワーク設定をリセット', 'すべての設定をリセット', 'システム状況'];

describe('what the articles hold', () => {
  it('is whole where it was once partial', () => {
    for (const id of oncePartial) assert.ok(partsOfItem(catalog, id).length > 1, id);
    assert.deepEqual(oncePartial.flatMap((id) => missingOf(catalog, id, delivered)), []);
  });

  it('has each name of a screen in the label table', () => {
    const names = new Set(Object.values(catalog.labels.labels).flatMap((rows) => rows.map(({ ja }) => ja)));
    assert.deepEqual(articleNames.filter((name) => !names.has(name)), []);
  });

  it('counts prices as shown only where a fix on the way shows them', () => {
    const showing = catalog.topics.flatMap(({ fixes }) => Object.keys(fixes).filter((id) => fixes[id]!.prices));
    assert.ok(showing.some((id) => reviews.includes(`fix/${id}`)));
  });

  it('is refused with a reason that says more than a word', () => {
    for (const { coverage, reason } of catalog.refusals) assert.ok(reason.length > 40, coverage);
  });
});
