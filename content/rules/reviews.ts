import { reachedEntries } from './reached.js';
import { rule, own } from './rule.js';

/** Every entry of a guide is reviewed: with a source, or with a word on what no document proves. */
export const reviews = rule('reviews', (catalog, report) => {
  const known = new Set<string>();
  for (const topic of catalog.topics) {
    for (const key of reachedEntries(topic, catalog.references[topic.id])) known.add(key);
  }
  for (const key of known) {
    if (key.startsWith('need/')) continue;
    const review = own(catalog.reviews, key);
    if (!review) report(key, 'review', 'has no review', `Add "${key}" to its review file.`);
    else if (review.sources.length === 0 && !review.unverified) {
      report(key, 'review.sources', 'names no source', 'Name one, or say in "unverified" what rests on none.');
    }
  }
  const shared = /^(label|labels|price|prices|link|need)\//;
  for (const key of Object.keys(catalog.reviews)) {
    if (!known.has(key) && !shared.test(key))
      report(key, 'review', 'reviews nothing that a reader can reach', 'Correct the key, or remove it.');
  }
});

/** A guide says the day of the oldest check of its entries and those of its reference. */
export const checkedOn = rule('checked-on', (catalog, report) => {
  for (const topic of catalog.topics) {
    const days = [...reachedEntries(topic, catalog.references[topic.id])].flatMap((key) => own(catalog.reviews, key)?.checkedOn ?? [])
      .sort();
    const [oldest] = days;
    if (oldest === undefined || oldest === topic.checkedOn) continue;
    report(`topic/${topic.id}`, 'checkedOn', `the oldest check was on ${oldest}`, `Write ${oldest}.`, topic.checkedOn);
  }
});
