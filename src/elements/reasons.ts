import { msg, str } from '@lit/localize';
import type { CauseId, Guide } from '@naosu/content';
import type { Access } from '../engine/ladder/access.js';
import type { Because, SkippedFix } from '../engine/ladder/fix-ladder.js';
import type { Result } from '../engine/progress.js';

const causeName = (guide: Guide, cause: CauseId | undefined) => (cause && guide.text.causes[cause]?.name) || '';

/** Why this fix is next, one sentence. */
export function becauseText(because: Because, guide: Guide): string {
  const cause = causeName(guide, because.cause);
  switch (because.kind) {
    case 'cause-proven': return msg(str`確認の結果、原因は「${cause}」とわかりました。`, { id: 'reason.cause-proven' });
    case 'likeliest': return msg(str`よくある原因「${cause}」に、失うものの少ない方法から対処します。`, { id: 'reason.likeliest' });
    case 'also-likely': return msg(str`「${cause}」の可能性が残っているためです。`, { id: 'reason.also-likely' });
    case 'gentlest-first': return msg('失うものがなく、すぐにできる方法から試します。', { id: 'reason.gentlest-first' });
    case 'passing': return msg('一時的な不具合なら、これだけで直ることがあります。', { id: 'reason.passing' });
    case 'second-copy': return msg('この先の対処に備えて、データのコピーを先に作ります。', { id: 'reason.second-copy' });
    case 'last-resort': return msg('ほかの方法で直らないときに試します。', { id: 'reason.last-resort' });
    case 'chosen': return '';
  }
}

/** Why a fix is left out. */
export function skippedText(skipped: SkippedFix, guide: Guide): string {
  const cause = causeName(guide, skipped.cause);
  switch (skipped.why) {
    case 'cause-ruled-out': return msg('この原因ではないと確かめたため', { id: 'reason.cause-ruled-out' });
    case 'other-cause-proven': return msg(str`原因が「${cause}」とわかったため`, { id: 'reason.other-cause-proven' });
    case 'not-offered': return msg('お使いの状況には合わないため', { id: 'reason.not-offered' });
    case 'lacking': {
      const need = (skipped.need && guide.text.needs[skipped.need]) || '';
      return msg(str`必要なもの（${need}）が手元にないため`, { id: 'reason.lacking' });
    }
    case 'riskier-than-lacking': return msg('必要なものがそろわない間は、負担の大きい対処に進まないため', { id: 'reason.riskier' });
  }
}

/** How a fix ended, or why it may not start yet; empty when it is simply still to come. */
export function statusText(result: Result | undefined, access: Access): string {
  switch (result) {
    case 'worked': return msg('直った', { id: 'status.worked' });
    case 'not-worked': return msg('試した・まだ直らない', { id: 'status.not-worked' });
    case 'different-screen': return msg('画面が違った', { id: 'status.different-screen' });
    case 'impossible': return msg('できなかった', { id: 'status.impossible' });
    case 'lacking': return msg('必要なものがなかった', { id: 'status.lacking' });
    case 'skipped': return msg('飛ばした', { id: 'status.skipped' });
    case undefined: break;
  }
  if (access.state !== 'locked') return '';
  switch (access.because) {
    case 'service-side': return msg('サービス側の障害が疑われる間は行いません', { id: 'status.service-side' });
    case 'gate-declined': return msg('障害かどうか確認できないため行いません', { id: 'status.gate-declined' });
    case 'losses-declined': return msg('コピーがないため行いません', { id: 'status.losses-declined' });
    case 'lacking': return msg('必要なものがないため行いません', { id: 'status.lacking-locked' });
  }
}
