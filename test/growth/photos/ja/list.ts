import { symptomList } from '../../../symptom-list.js';
import { structure } from '../list.js';

/** Names of the symptoms. */
export const list = symptomList(structure, 'ja', { name: '写真', title: '写真がアップロードされないとき' }, { 'photos-not-uploaded': '写真がアップロードされない' });
