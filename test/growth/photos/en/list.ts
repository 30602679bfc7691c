import { listed } from '../../../listed.js';
import { structure } from '../list.js';

/** Names of the symptoms. */
export const list = listed(structure, 'en', { name: 'Photos', title: 'When photos are not uploaded' },
  { 'photos-not-uploaded': 'Photos are not uploaded' });
