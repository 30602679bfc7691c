import { JourneyEvent, type JourneyName, type JourneyRecord } from '../events/journey-event.js';

let last: number | undefined;

/** Tells the page what the reader did, for whoever measures; nothing is sent anywhere. */
export function tellJourney(target: EventTarget, name: JourneyName, facts: Omit<JourneyRecord, 'version' | 'name' | 'seconds'>) {
  const now = Date.now();
  const seconds = Math.max(0, Math.round((now - (last ?? now)) / 1000));
  last = now;
  target.dispatchEvent(new JourneyEvent({ version: 1, name, ...facts, seconds }));
}
