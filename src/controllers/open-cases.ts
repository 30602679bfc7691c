import type { Topic } from '@naosu/content';
import type { Action } from '../engine/act/action.js';
import type { Progress } from '../engine/progress.js';

/** A case that an element on this page is running. */
export interface OpenCase {
  /** Its guide; undefined until the case is begun. */
  readonly topic: Topic | undefined;
  readonly state: Progress;
  /** Takes an answer that was given elsewhere on the page: focus stays where it is. */
  learn(action: Action): void;
  act(action: Action): void;
}

type Listener = (key: string, topic: Topic, progress: Progress) => void;

const cases = new Map<string, OpenCase>();
const listeners = new Set<Listener>();

/** The case that is open under `key`. */
export const openCase = (key: string): OpenCase | undefined => cases.get(key);

/** Makes a case known under `key`; what it holds is told. */
export function openUnder(key: string, opened: OpenCase) {
  cases.set(key, opened);
  if (opened.topic) tellCase(key, opened.topic, opened.state);
}

/** Forgets a case that is no longer drawn. */
export function closeCase(closed: OpenCase) {
  for (const [key, known] of cases) if (known === closed) cases.delete(key);
}

/** Tells everyone on the page what the case of a guide under `key` holds now. */
export function tellCase(key: string, topic: Topic, progress: Progress) {
  for (const listener of listeners) listener(key, topic, progress);
}

/** Hears what is told until the returned function is called. */
export function hearCases(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
