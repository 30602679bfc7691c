import { existsSync } from 'node:fs';
import { WebKitLauncher } from './webkit-launcher.mjs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

const firstOf = (paths) => paths.find((path) => path && existsSync(path));

const firefox = firstOf([
  process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]);
const inFirefox = { browser: 'firefox', executablePath: firefox, headless: true };

/** Keys reach the page in front alone. */
async function pageInFront({ context }) {
  const page = await context.newPage();
  await page.bringToFront();
  return page;
}

const miniBrowser = existsSync('/usr/bin/WebKitWebDriver') && firstOf(
  ['x86_64', 'aarch64'].flatMap((machine) => ['4.1', '4.0', '6.0']
    .map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)),
);

/** Each engine with how it is started, undefined where it is not installed, and what installs it on Debian. */
export const engines = {
  firefox: { hint: 'firefox-esr', launcher: firefox && (() => chromeLauncher({
    puppeteer, concurrency: 1, launchOptions: inFirefox, createPage: pageInFront,
  })) },
  webkit: { hint: 'webkit2gtk-driver xvfb', launcher: miniBrowser && (() => new WebKitLauncher(miniBrowser)) },
};
