import { existsSync } from 'node:fs';
import { WebKitLauncher } from './webkit-launcher.mjs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

const firstOf = (paths) => paths.find((path) => path && existsSync(path));

const firefox = firstOf([
  process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]);
/** Its list of downloads would take the keys from the page. */
const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false };
const launchOptions = { browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox };

/** Long-lived Firefox does not know yet that a screen may be turned, which Puppeteer does with each size. */
async function createPage({ context }) {
  const page = await context.newPage();
  page.mainFrame().browsingContext.setScreenOrientationOverride = async () => {};
  return page;
}

const miniBrowser = existsSync('/usr/bin/WebKitWebDriver') && firstOf(
  ['x86_64', 'aarch64'].flatMap((machine) => ['4.1', '4.0', '6.0']
    .map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)),
);

/** Engines allow only so many changes of the address in a while, of which these need more, faster than any reader. */
const inHaste = 'WebKit refuses history.replaceState() after 100 calls in 10 seconds';

/** Each engine with how it is started, undefined where it is not installed, what installs it on Debian, and
 * tests that it cannot run, by a part of the name, with the reason. */
export const engines = {
  firefox: { hint: 'firefox-esr', launcher: firefox && (() => chromeLauncher({ puppeteer, concurrency: 1, launchOptions, createPage })),
    leftOut: { 'shows long choices whole': 'Firefox writes a select in one line' } },
  webkit: { hint: 'webkit2gtk-driver xvfb', launcher: miniBrowser && (() => new WebKitLauncher(miniBrowser)), leftOut: {
    'the longest ladder goes on': inHaste,
    'and can be used as a selector': inHaste,
    'a case is one for elements of one id': inHaste,
  } },
};
