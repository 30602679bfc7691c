import type { SymptomEntry } from '../../../types.js';
import { list } from './list.js';

/** The symptoms as the search knows them. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: ['Uploading is paused'],
  phrasings: [
    'my photos do not upload', 'photos will not sync', 'photos missing in the cloud', 'photos not uploading', 'new photos do not show up', 'no photos on my computer', 'my album is empty', 'photo sync stopped',
    'says uploading is paused', 'no new photos since yesterday', 'how to get all photos back', 'only videos do not upload',
  ],
}));
