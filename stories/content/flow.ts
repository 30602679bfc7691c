import type { CauseId, CheckId, FixId, SymptomId, Topic } from '@naosu/content';
import { factsIn } from '../../content/condition.js';
import { caseOf } from '../../src/engine/case.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { emptyProgress } from '../../src/engine/progress.js';

/** What a line of the graph says. */
export type EdgeKind = 'leads' | 'proves' | 'rules-out';

/** A line from one node to another; a node is `<entity>/<id>`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** The way of one symptom from what is asked over the causes to what is tried. */
export interface Flow {
  readonly causes: readonly CauseId[];
  /** Those that the symptom asks first, then those that are merely looked at. */
  readonly checks: readonly CheckId[];
  /** In the order of the ladder while nothing is known. */
  readonly fixes: readonly FixId[];
  readonly edges: readonly Edge[];
}

/** The flow of one symptom. */
export function flowOf(topic: Topic, symptom: SymptomId): Flow {
  const { causes, checks } = topic.symptoms[symptom]!;
  const { rungs, skipped } = fixLadder(caseOf(topic, { ...emptyProgress, symptom }));
  const fixes = [...new Set([...rungs, ...skipped].map(({ fix }) => fix))];
  const proofs = causes.flatMap((cause) => {
    const edge = (kind: EdgeKind) => (check: CheckId): Edge => ({ from: `check/${check}`, to: `cause/${cause}`, kind });
    const { provenBy, ruledOutBy } = topic.causes[cause] ?? {};
    return [...new Set(factsIn(provenBy))].map(edge('proves')).concat([...new Set(factsIn(ruledOutBy))].map(edge('rules-out')));
  });
  const cures = fixes.flatMap((fix) => causes.filter((cause) => topic.fixes[fix]?.causes.includes(cause))
    .map((cause): Edge => ({ from: `cause/${cause}`, to: `fix/${fix}`, kind: 'leads' })));
  return {
    causes, fixes,
    checks: [...new Set([...checks, ...proofs.map(({ from }) => from.slice('check/'.length))])],
    edges: [...causes.map((cause): Edge => ({ from: `symptom/${symptom}`, to: `cause/${cause}`, kind: 'leads' })), ...proofs, ...cures],
  };
}
