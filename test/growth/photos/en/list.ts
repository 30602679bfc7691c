import { symptomList } from '../../../symptom-list.js';
import { structure } from '../list.js';

/** Names of the symptoms. */
export const list = symptomList(structure, 'en', { name: 'Photos', title: 'When photos are not uploaded' },
  { 'photos-not-uploaded': 'Photos are not uploaded' });
