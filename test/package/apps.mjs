/*
 * The packages as a stranger gets them: packed, installed into empty projects of each kind, with the snippets of the READMEs and of
 * stories/docs as they stand there. Everything happens in a folder of its own that goes away again.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstUse, openBrowser } from './first-use.mjs';
import { lockedDependencies } from './locked.mjs';
import { pack } from './packed.mjs';
import { snippets } from './snippets.mjs';
import { wrongLines } from './wrong-lines.mjs';

const fixtures = fileURLToPath(new URL('./apps', import.meta.url));
const only = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'naosu-apps-'));
const quiet = { CI: '1', NO_COLOR: '1', FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NODE_OPTIONS: '' };
const installing = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

/** Apps whose code is a snippet of another section than that of their name. */
const sections = {
  content: ['use'], attw: [],
  vite: [
    'in-an-app', 'which-guide-helps', 'one-record-for-all', 'what-readers-look-for', 'deciding-instead-of-the-guide', 'prices', 'contacts',
    'another-tag-name', 'frames',
  ],
  esbuild: ['in-an-app'], webpack: ['in-an-app'],
  'script-tag': ['on-a-web-page-one-script-tag', 'modules', 'one-file'], 'import-map': ['no-bundler-an-import-map'],
};
/** Where the page of an app lies, if it has one, unless in `dist`. */
const pages = { attw: undefined, content: undefined, 'script-tag': '.', 'import-map': '.', esbuild: 'public', webpack: 'public' };
const claimed = new Set();

function run(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...quiet } });
    let output = '';
    child.stdout.on('data', (data) => { output += data; });
    child.stderr.on('data', (data) => { output += data; });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What a command said that failed; nothing where it succeeded. Lines with which it warns are put to `warnings`. */
const trouble = async (command, args, cwd, warnings = []) => {
  const { code, output } = await run(command, args, cwd);
  warnings.push(...output.split('\n').filter((line) => /\b[Ww]arning\b|\bWARN|⚠|\(!\)/.test(line)));
  return code === 0 ? [] : [output.trim()];
};

/** What is shared by all, then the app's own. */
function writeSnippets(name, folder) {
  const own = sections[name] ?? [name];
  for (const snippet of snippets.filter(({ file, heading }) => file
    && (own.includes(heading) || (heading === 'frameworks' && !sections[name])))) {
    claimed.add(snippet);
    const path = join(folder, name === 'next' ? snippet.file.replace(/^src/, 'app') : snippet.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, snippet.text);
  }
}

/** Lines for a shell, one after the other, in the folder of an app. */
async function runShell(name, folder) {
  const problems = [];
  for (const snippet of snippets.filter(({ document, language, heading }) => language === 'sh' && document === 'content/README.md'
    && name === 'content' && heading === 'command-line')) {
    claimed.add(snippet);
    problems.push(...await trouble('sh', ['-ec', snippet.text], folder));
  }
  return problems;
}

/** The policy that stands in the documents, for pages without a bundler. */
const strict = snippets.find(({ language }) => language === 'http');
const policy = /content-security-policy: (.+)/.exec(strict.text)[1];
claimed.add(strict);

/** With the hashes of the scripts that a page holds itself: an import map cannot be a file. */
function policyFor(html) {
  const inline = [...html.matchAll(/<script[^>]*>([^]+?)<\/script>/g)].map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return policy.replace("script-src 'self'", ["script-src 'self'", ...inline].join(' '));
}

async function runPages(browser, folder, plain) {
  const problems = [];
  // A framework writes pages of its own beside that of the app.
  const paths = plain ? readdirSync(folder).filter((file) => file.endsWith('.html')) : ['index.html'];
  for (const path of paths) {
    const kept = plain ? policyFor(readFileSync(join(folder, path), 'utf8')) : undefined;
    const found = await firstUse(browser, { folders: [folder], path, plain, policy: kept });
    problems.push(...found.map((problem) => `${path}: ${problem}`));
  }
  return problems;
}

/** Held by a test of their own. */
for (const snippet of snippets) if (snippet.document === 'stories/docs/theming.md') claimed.add(snippet);

/** What each app does by itself: installing from the registry, which has no such version yet; and what `.ci/run` has done before. */
for (const snippet of snippets) if (/^npm (install naosu|ci && npm start)\b/.test(snippet.text)) claimed.add(snippet);

async function tryApp(name, packed, browser) {
  const folder = join(home, name);
  cpSync(join(fixtures, name), folder, { recursive: true });
  writeSnippets(name, folder);
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const warnings = [];
  const script = (key) => (scripts[key] ? () => trouble('npm', ['run', '--silent', key], folder, warnings) : undefined);
  const page = name in pages ? pages[name] : 'dist';
  const seeded = { caught: 0, of: 0 };
  const steps = {
    installs: async () => [
      ...await trouble('npm', ['ci', ...installing], folder),
      ...await trouble('npm', ['install', '--no-package-lock', ...installing, packed.naosu.tarball, packed['@naosu/content'].tarball,
        ...lockedDependencies()], folder),
      ...(existsSync(join(folder, 'node_modules/naosu/node_modules')) ? ['an app would have a Lit of its own and another of naosu'] : []),
    ],
    types: script('types'),
    'wrong lines': scripts.wrong && (async () => {
      const { problems, ...counts } = wrongLines(join(folder, 'wrong'), (await run('npm', ['run', '--silent', 'wrong'], folder)).output);
      Object.assign(seeded, counts);
      return problems;
    }),
    builds: script('build'),
    commands: name === 'content' ? () => runShell(name, folder) : undefined,
    runs: page && (() => runPages(browser, join(folder, page), ['script-tag', 'import-map'].includes(name))),
  };
  const results = [];
  const start = performance.now();
  for (const [step, attempt] of Object.entries(steps)) {
    if (!attempt || results.some((result) => result.problems.length > 0 && result.step !== 'wrong lines')) continue;
    results.push({ app: name, step, problems: await attempt() });
    if (step === 'builds') results.push({ app: name, step: 'warns of nothing', problems: warnings });
    if (step === 'installs' && name === 'script-tag')
      cpSync(join(folder, 'node_modules/naosu/dist'), join(folder, 'naosu'), { recursive: true });
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const seconds = Math.round((performance.now() - start) / 1000);
  const mark = (step) => {
    const result = results.find((one) => one.step === step);
    return !result ? '–' : result.problems.length > 0 ? '✖' : step === 'wrong lines' ? `${seeded.caught}/${seeded.of}` : '✔';
  };
  console.log(`${name.padEnd(12)} ${Object.keys(steps).map((step) => `${step} ${mark(step)}`.padEnd(18)).join('')} `
    + `warnings ${warnings.length}   ${seconds} s`);
  return { results, seeded };
}

const state = { failed: 0, passed: 0 };
const count = ({ app, step, problems }) => {
  if (problems.length === 0) state.passed++;
  else {
    state.failed++;
    console.log(`✖ ${app}: ${step}\n${problems.join('\n').slice(-4000).replace(/^/gm, '  ')}`);
  }
};

const browser = await openBrowser();
try {
  const packed = pack(home);
  const names = readdirSync(fixtures).filter((name) => only.length === 0 || only.includes(name));
  const tried = [];
  // Two cores: the long ones first.
  const queue = [...names].sort((a, b) => ['angular', 'next'].indexOf(b) - ['angular', 'next'].indexOf(a));
  await Promise.all([0, 1].map(async () => {
    while (queue.length > 0) tried.push(await tryApp(queue.shift(), packed, browser));
  }));
  tried.flatMap(({ results }) => results).forEach(count);
  const total = (key) => tried.reduce((sum, { seeded }) => sum + seeded[key], 0);
  console.log(`wrong lines caught: ${total('caught')} of ${total('of')}`);
  if (only.length === 0) {
    count({ app: 'all', step: 'nine wrong lines of ten are caught',
      problems: total('caught') < total('of') * 0.9 ? [`${total('caught')} of ${total('of')}`] : [] });
    const idle = snippets.filter((snippet) => !claimed.has(snippet))
      .map(({ document, heading, language }) => `${document}, ${heading}: nobody runs its ${language}`);
    count({ app: 'all', step: 'every snippet is run', problems: idle });
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${state.passed} passed, ${state.failed} failed`);
process.exitCode = state.failed > 0 ? 1 : 0;
