import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** Elements, and a journey of each guide through what is built, in one engine. */
const run = (name) => new Promise((resolve) => {
  const config = ['--config', 'test/engines/web-test-runner.config.mjs'];
  const runner = ['node_modules/@web/test-runner/dist/bin.js', ...config, ...process.argv.slice(2)];
  const env = { ...process.env, ENGINE: name };
  spawn(process.execPath, runner, { stdio: 'inherit', env }).on('close', resolve);
});

for (const [name, { hint, launcher, leftOut = {} }] of Object.entries(engines)) {
  for (const [test, why] of Object.entries(leftOut)) console.log(`${name}: without “${test}”: ${why}.`);
  if (launcher) process.exitCode = (await run(name)) || process.exitCode;
  else console.log(`${name}: skipped, it is not installed (on Debian: apt install ${hint}).`);
}
