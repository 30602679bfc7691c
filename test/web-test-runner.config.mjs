import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArguments, chromePath } from './chrome-path.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The last line, for test/run.mjs to add up. What did not run has failed, but for what an engine leaves out, by a part of the name. */
export const counts = (leftOut = []) => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const add = (suite, path) => {
      for (const { name, passed: hasPassed, skipped } of suite.tests) {
        if (leftOut.some((part) => `${path} ${name}`.includes(part))) continue;
        hasPassed && !skipped ? passed++ : failed++;
      }
      for (const inner of suite.suites) add(inner, `${path} ${inner.name}`);
    };
    for (const { testResults, errors } of sessions) {
      if (testResults) add(testResults, '');
      failed += errors?.length ?? 0;
      if (!testResults && !errors?.length) failed++;
    }
    console.log(`\n${passed} passed, ${failed} failed`);
  },
});

export default {
  rootDir: root,
  files: `${root}test/elements/**/*.test.ts`,
  nodeResolve: { exportConditions: ['source', 'development', 'browser'], extensions: ['.ts', '.mjs', '.js'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counts()],
  browsers: [chromeLauncher({
    launchOptions: { executablePath: await chromePath(), headless: true, args: chromeArguments },
    // A context for each file: they share no storage, whose events and clearing would reach the file beside it, and no window, in which
    // all pages but one are hidden and draw no frames.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage({ type: 'window' }),
  })],
  // Two cores that do other things as well, and a first page that has to transform all sources: what hangs is told, not what is slow.
  testFramework: { config: { timeout: 30000 } },
  concurrency: 2,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 300000,
};
