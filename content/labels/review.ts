import { reviewed } from '../reviewed.js';
import type { Review } from '../types.js';

const third = reviewed('2026-11-29');

/** Evidence for the label table as a whole; single names without proof are marked in the table. */
export const labelReviews: Record<string, Review> = {
  'labels/screens': third(['S-ST', 'S-U26', 'S-B1', 'S-B3', 'S-B5', 'S-B6', 'S-L1', 'S-L2', 'S-RN', 'S-RS', 'S-WA', 'S-EB', 'S-OA', 'S-DT', 'S-TH', 'S-LD2', 'S-SO', 'S-IC', 'S-IM', 'S-LP', 'S-TI', 'S-PF', 'S-PD', 'S-PW', 'S-LA', 'S-OP'], ['B9', 'B21', 'B35', 'B64/names'], {
      onDevice: [
        'All names and ways on iOS 27: no document read describes it.',
        'The English words of 消去せずにサインアウト, このiPhoneを消去, 新しいiPhoneの準備, 開始 and すべてを表示: the Japanese were read.',
      ],
    }),
};
