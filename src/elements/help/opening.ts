import { topicIds, type Guide, type SymptomList, type TopicId } from '@naosu/content';
import { readFragment } from '../../controllers/fragment.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { savedTopic } from '../../controllers/saved-case.js';
import type { Left } from '../fix-stepper/left-case.js';
import type { Help } from './help.js';

/** What is opened in a guide. */
export interface Opening {
  /** The guide; undefined while it is not known yet, and where nothing is opened. */
  readonly topic?: TopicId | undefined;
  /** Symptom to start with, where nothing is saved. */
  readonly symptom?: string | undefined;
  /** Single fix to start with, where nothing is saved and no symptom is given. */
  readonly fix?: string | undefined;
  /** The reader asked for a human. */
  readonly human?: boolean;
  /** Of several guides it is the one that has the symptom, which their lists tell. */
  readonly seeks?: boolean;
  /** The guide is none of those that are listed. */
  readonly elsewhere?: boolean;
  /** The case that the reader began anew instead of. */
  readonly left?: Left | undefined;
}

/** What is opened at first: the saved case, where one is taken up, else what the page names. */
export function firstOpening(help: Help, key: string, restores: boolean): Opening {
  const { symptom, fix, fresh } = help;
  const listed = listedTopics(help);
  const saved = restores ? savedTopic(key, fresh ? [] : listed) : undefined;
  if (saved || !(symptom || fix)) return { topic: saved };
  const seeks = symptom !== '' && listed.length > 1;
  return { topic: seeks ? undefined : listed[0], symptom, fix: symptom ? '' : fix, seeks };
}

/** Of several guides, the lists tell which one has a symptom; which one has a fix, only the guides themselves. */
export function foundOpening(help: Help, opening: Opening, lists: readonly SymptomList[] | undefined, guide: Guide | undefined): Opening {
  const { topic, symptom, fix, seeks } = opening;
  const listed = listedTopics(help);
  if (seeks && lists) return { symptom, topic: lists.find(({ entries }) => entries.some(({ id }) => id === symptom))?.topic ?? listed[0] };
  const lacking = fix && guide?.topic.id === topic && !(fix in guide!.topic.fixes);
  return lacking ? { fix, topic: listed[listed.indexOf(topic!) + 1] ?? topic } : opening;
}

/** What a link of this page opens; undefined where it leads elsewhere. */
export function linkedOpening(key: string): Opening | undefined {
  const [topic, kind, id] = readFragment(key)?.split('/') ?? [];
  const known = topicIds.find((guide) => guide === topic);
  return known && (kind === 'symptom' || kind === 'fix') ? { topic: known, [kind]: id } : undefined;
}
