import { evaluate, type Guide, type Region } from '@naosu/content';
import { caseOf } from '../case.js';
import { emptyProgress, type Progress } from '../progress.js';

/** Ids of the contacts of a guide that answer in a country, and for this case. */
export function contactsFor({ topic, contacts }: Guide, region: Region, progress: Progress = emptyProgress): readonly string[] {
  const { facts } = caseOf(topic, progress);
  return topic.contacts.filter((id) => {
    const { region: where, offeredWhen } = contacts[id]!;
    return (where === 'all' || where === region) && (!offeredWhen || evaluate(offeredWhen, facts) === true);
  });
}
