import { load, loadIndex, type Guide, type SymptomIndex } from '@naosu/content';

/** The Japanese backup guide, as pages load it. */
export const guide = (): Promise<Guide> => load('backup', 'ja');

/** The Japanese symptom index. */
export const index = (): Promise<SymptomIndex> => loadIndex('ja');
