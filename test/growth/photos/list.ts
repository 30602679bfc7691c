import type { ListStructure } from '../../symptom-list.js';

/** The list of the symptoms. */
export const structure: ListStructure<'photos-not-uploaded'> = {
  topic: 'photos', kinds: { 'photos-not-uploaded': 'connection' }, common: ['photos-not-uploaded'], catchAll: 'photos-not-uploaded',
};
