import { actions } from './actions.js';
import { cards } from './cards.js';
import { checks } from './checks/check-kinds.js';
import { checklist } from './checklist.js';
import { conditions } from './conditions.js';
import { copies } from './copies.js';
import { coverage } from './coverage.js';
import { estimates } from './estimates.js';
import { fixCauses } from './fix-causes.js';
import { forbiddenWords } from './forbidden-words.js';
import { gate } from './gate.js';
import { ids } from './ids.js';
import { indexEntries, phrasings, sameIndexes } from './index-entries.js';
import { labels } from './labels.js';
import { ledger } from './ledger.js';
import { options } from './options.js';
import { placeholders, samePlaceholders } from './placeholders.js';
import { plainText } from './plain-text.js';
import { paid, prices, priceSources } from './prices.js';
import { reach } from './reach.js';
import { redirects } from './redirects.js';
import { references } from './references.js';
import { checkedOn, reviews } from './reviews.js';
import type { Rule } from './rule.js';
import { sameEntries } from './same-entries.js';
import { everyLocale, sameTexts, textIds } from './same-structure.js';
import { says } from './says.js';
import { kanjiRuns, sentenceLength } from './sentences.js';
import { sourceReferences } from './source-references.js';
import { steps } from './steps.js';
import { tables } from './tables.js';
import { tasks } from './tasks.js';
import { urls } from './urls.js';

/** What a page must be able to rely on, in one guide as in all. */
export const guideRules: Readonly<Record<string, Rule>> = {
  'ids': ids,
  'references': references,
  'text-ids': textIds,
  'reach': reach,
  'gate': gate,
  'checks': checks,
  'conditions': conditions,
  'steps': steps,
  'checklist': checklist,
  'tables': tables,
  'tasks': tasks,
  'options': options,
  'ledger': ledger,
  'copies': copies,
  'actions': actions,
  'labels': labels,
  'prices': prices,
  'paid': paid,
  'placeholders': placeholders,
  'plain-text': plainText,
  'urls': urls,
  'redirects': redirects,
  'says': says,
  'estimates': estimates,
};

/** All rules, by name. */
export const rules: Readonly<Record<string, Rule>> = {
  ...guideRules,
  'fix-causes': fixCauses,
  'cards': cards,
  'same-entries': sameEntries,
  'index-entries': indexEntries,
  'same-indexes': sameIndexes,
  'phrasings': phrasings,
  'every-locale': everyLocale,
  'same-texts': sameTexts,
  'same-placeholders': samePlaceholders,
  'sentence-length': sentenceLength,
  'kanji-runs': kanjiRuns,
  'forbidden-words': forbiddenWords,
  'source-references': sourceReferences,
  'price-sources': priceSources,
  'reviews': reviews,
  'checked-on': checkedOn,
  'coverage': coverage,
};
