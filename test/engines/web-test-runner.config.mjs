import common, { counts } from '../web-test-runner.config.mjs';
import { engines } from './engines.mjs';

const { files, reporters: [told], rootDir } = common;
const { launcher, leftOut = {} } = engines[process.env.ENGINE];
const names = Object.keys(leftOut).join('|');

export default {
  ...common,
  files: [files, `${rootDir}test/engines/*.test.ts`],
  reporters: [told, counts(Object.keys(leftOut))],
  browsers: [launcher()],
  concurrency: 1,
  // An engine that starts cold, beside others.
  testFramework: { config: { timeout: 30000, ...(names && { grep: names, invert: true }) } },
};
