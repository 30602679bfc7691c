import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { Reader, assertQuiet } from './steps.js';

/** A CommonJS module, whose types say otherwise. */
const decode = (jsQR as unknown as { readonly default?: typeof jsQR }).default ?? jsQR;

/** What a camera reads off the screen. */
async function scan(page: Page, name: string): Promise<string | undefined> {
  const png = (await page.getByRole('img', { name }).screenshot()).toString('base64');
  const camera = await page.context().newPage();
  await camera.goto('about:blank');
  const { pixels, width, height } = await camera.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { pixels: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, png);
  await camera.close();
  return decode(Uint8ClampedArray.from(pixels), width, height)?.data;
}

describe('A case carried over to another screen', () => {
  const open = useBrowser();

  it('opens from the QR code at the same place on a device that knows nothing of it', () => open('index.html', {}, async (opened) => {
    const { page } = opened;
    const reader = new Reader(page);
    await reader.choose('iCloudストレージがいっぱいです');
    const before = (await reader.headings())[0]!;
    await reader.openFurther();
    await reader.guide.getByText('ほかの端末で続ける').click();
    const link = await scan(page, '続きを開くQRコード');
    assert.equal(link, await reader.guide.getByRole('textbox', { name: '続きのリンク' }).inputValue());
    const profile = await page.context().browser()!.newContext({ locale: 'ja-JP' });
    try {
      const other = new Reader(await profile.newPage());
      await other.page.goto(link!);
      await other.heading(before).waitFor();
      await other.guide.getByText('このガイドを見ている端末: 別の端末').waitFor({ state: 'attached' });
    } finally {
      await profile.close();
    }
    await assertQuiet(opened);
  }));

  it('opens amid a risky fix, and asks once more for all that keeps the reader safe', () => open('index.html', {}, async (opened) => {
    const { page } = opened;
    const reader = new Reader(page);
    await reader.choose('iCloudストレージに十分な空き領域がありません');
    await reader.type('icloud-free', '0.4');
    await reader.type('next-backup-size', '12.5');
    await reader.press(`${reader.words.open} ${reader.title('trim-backup')}`);
    await reader.arrives(reader.question('computer'));
    await reader.press(reader.words.noComputer);
    for (const line of await reader.guide.getByRole('checkbox').all()) await line.check();
    await reader.press('すべて確かめたので進む');
    await reader.guide.getByRole('heading', { name: /^手順/ }).waitFor();
    await reader.openFurther();
    await reader.guide.getByText('ほかの端末で続ける').click();
    const link = await scan(page, '続きを開くQRコード');
    const profile = await page.context().browser()!.newContext({ locale: 'ja-JP' });
    try {
      const other = new Reader(await profile.newPage());
      await other.page.goto(link!);
      await other.guide.getByText('安全のための確認は、もう一度伺います').waitFor();
      assert.equal(await other.button(other.words.worked).count(), 0);
      assert.equal(await other.guide.getByRole('heading', { name: /^手順/ }).count(), 0);
      await other.heading(other.question('computer')).waitFor();
    } finally {
      await profile.close();
    }
    await assertQuiet(opened);
  }));
});
