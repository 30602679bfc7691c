/* Stands for `node:test` where a mutant runs: tests are taken, and run one by one until one fails. */

const suites = [];
let tests = [];

/** The tests taken since the last time. */
export function taken() {
  const all = tests;
  tests = [];
  return all;
}

export function describe(name, ...rest) {
  suites.push(name);
  rest.pop()();
  suites.pop();
}

export function it(name, ...rest) {
  tests.push({ name: [...suites, name].join(' › '), run: rest.pop() });
}
