import { listed } from '../../../listed.js';
import { structure } from '../list.js';

/** Names of the symptoms. */
export const list = listed(structure, 'ja', { name: '写真', title: '写真がアップロードされないとき' }, { 'photos-not-uploaded': '写真がアップロードされない' });
