/** Names each failure in full and ends with the counts. A skipped or unfinished test counts as failed. */
export default async function* report(source) {
  let passed = 0;
  let failed = 0;
  const names = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names[data.nesting] = data.name;
    }
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite';
    if (type === 'test:pass' && !data.skip && !data.todo) {
      if (!isSuite) passed++;
      continue;
    }
    const { error } = data.details;
    // A suite fails along with its tests; it is news only when it fails by itself.
    if (error?.failureType === 'subtestsFailed') continue;
    failed++;
    const cause = error?.cause ?? error;
    const path = [...names.slice(0, data.nesting), data.name].join(' › ');
    yield `✖ ${data.file ?? ''} ${path}\n${cause?.stack ?? cause ?? 'skipped'}\n\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
