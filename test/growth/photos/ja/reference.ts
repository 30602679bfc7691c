import type { ReferenceText } from '../../../types.js';

/** The words of the question and the task. */
export const text: ReferenceText = {
  faq: { 'photos-wait': { question: '写真はいつ上がりますか？', answer: ['Wi-Fiにつないだときです。'] } },
  tasks: { 'look-at-photos': { title: '写真を見る', text: '別の端末に出ているか見ます。' } },
};
