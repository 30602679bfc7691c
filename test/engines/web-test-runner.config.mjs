import common from '../web-test-runner.config.mjs';
import { engines } from './engines.mjs';

const { files, rootDir } = common;

export default {
  ...common,
  files: [files, `${rootDir}test/engines/*.test.ts`],
  browsers: [engines[process.env.ENGINE].launcher()],
  concurrency: 1,
  // An engine that starts cold, beside others.
  testFramework: { config: { timeout: 20000 } },
};
