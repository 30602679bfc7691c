import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const installed = {
  linux: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: programs.flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
};

/** The packaged Chromium starts quickly and draws nothing on a screen; these keep it quiet. */
export const chromeArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** Without fonts all text has zero size, and every measurement of layout would be void. */
function lendFonts(cache) {
  if (existsSync('/etc/fonts/fonts.conf')) return;
  const japanese = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/biz-udgothic/package.json')));
  const config = join(cache, 'fonts.conf');
  writeFileSync(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir>`
    + `<dir>${japanese}</dir><cachedir>${cache}/fontcache</cachedir></fontconfig>`);
  process.env.FONTCONFIG_FILE = config;
}

/** A bare Linux lacks some of the libraries; the package brings them along. */
async function lendLibraries(browser, bin, cache) {
  const { stdout, error } = spawnSync('ldd', [browser], { encoding: 'utf8' });
  if (!error && !/not found/.test(stdout)) return;
  const folder = join(cache, 'libraries');
  if (!existsSync(folder)) {
    const { extract } = createRequire(join(bin, 'chromium.br'))('tar-fs');
    await pipeline(createReadStream(join(bin, 'al2023.tar.br')), createBrotliDecompress(), extract(folder));
  }
  process.env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

async function packagedChrome() {
  let root = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  while (!existsSync(join(root, 'bin', 'chromium.br'))) root = dirname(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cache = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  mkdirSync(cache, { recursive: true });
  // It unpacks into the temporary folder under a name without a version.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const browser = await chromium.executablePath();
    await lendLibraries(browser, join(root, 'bin'), cache);
    lendFonts(cache);
    return browser;
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** `CHROME_PATH`, else an installed browser (not with `PACKAGED_CHROMIUM=1`), else the one among the packages. Throws where there is
 * none. */
export async function chromePath() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const candidates = process.env.PACKAGED_CHROMIUM === '1' ? [] : installed[process.platform] ?? [];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChrome();
  throw new Error(`No Chromium, Chrome or Edge was found on ${process.platform} ${process.arch}, `
    + 'and the packaged one runs on x64 Linux alone. Install one, or set CHROME_PATH to it.');
}
