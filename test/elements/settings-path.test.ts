import { load, type Locale, type SettingsPath } from '@naosu/content';
import { expect, fixture, html } from '@open-wc/testing';
import { settingsPath } from '../../src/elements/question/settings-path.js';
import { stepperAt } from './stepper.js';
import { examples } from '../../stories/examples.js';
import { marks } from './marks.js';

const sentences: readonly (readonly [SettingsPath, string, string])[] = [
  [['settings'], '「設定」を開きます。', 'Open Settings.'],
  [['settings', 'wifi'], '「設定」を開き、「Wi-Fi」を探します。', 'Open Settings, then look for Wi-Fi.'],
  [['settings', 'your-name', 'icloud', 'icloud-backup'],
    '「設定」を開き、いちばん上の名前を押し、「iCloud」を押し、「iCloudバックアップ」を探します。',
    'Open Settings, tap your name at the top, tap iCloud, then look for iCloud Backup.'],
  [['system-settings', 'your-name', 'icloud', 'icloud-mail-switch'],
    '「システム設定」を開き、いちばん上の名前をクリックし、「iCloud」をクリックし、「メール」を探します。',
    'Open System Settings, click your name at the top, click iCloud, then look for Mail.'],
  [['mail-app', 'outbox'], '「メール」を開き、「送信ボックス」を探します。', 'Open Mail, then look for Outbox.'],
];

describe('a path through the settings', () => {
  for (const locale of ['ja', 'en'] as const satisfies Locale[]) {
    it(`reads as a sentence at a press, in ${locale}`, async () => {
      // The language of our own words is that of what was drawn last.
      await stepperAt(examples.step, locale);
      const guide = await load('mail', locale);
      for (const [path, ja, en] of sentences) {
        const drawn = await fixture<HTMLElement>(html`<div>${settingsPath(path, guide)}</div>`);
        const details = drawn.querySelector('details')!;
        expect(details.open).to.equal(false);
        details.querySelector('summary')!.click();
        expect(details.open).to.equal(true);
        expect(details.querySelector('p')!.textContent!.replace(marks, '')).to.equal(locale === 'ja' ? ja : en);
      }
    });
  }

  it('stands with every path of a step, also in a list', async () => {
    const stepper = await stepperAt(examples.step);
    const paths = [...stepper.shadowRoot!.querySelectorAll('.path')];
    expect(paths.length).to.be.greaterThan(0);
    expect(paths.every((path) => path.nextElementSibling?.localName === 'details')).to.equal(true);
  });
});
