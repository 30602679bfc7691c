const entityOf: Readonly<Record<string, string>> = {
  symptoms: 'symptom', causes: 'cause', checks: 'check', fixes: 'fix', faq: 'faq', tasks: 'task', needs: 'need',
  contacts: 'contact', links: 'link', labels: 'label', sources: 'source', reviews: 'review', corrections: 'correction',
  tables: 'table', prices: 'price', refusals: 'refusal', translations: 'translation',
};

/** Where a mistake is: the entry as `<entity>/<id>`, and the dotted path inside it. */
export interface Place {
  readonly entry: string;
  readonly path: string;
}

function inCollections(path: readonly string[], fallback: string, prefix: readonly string[]): Place {
  const [collection = '', id, ...rest] = path;
  const entity = entityOf[collection];
  if (!entity || id === undefined) return { entry: fallback, path: [...prefix, ...path].join('.') };
  return { entry: `${entity}/${id}`, path: [...prefix, ...rest].join('.') };
}

/** What content may be brought as. */
export type Kind = 'catalog' | 'guide' | 'reference';

/** The place of a path through a catalog, a guide or a reference. */
export function locate(keys: readonly PropertyKey[], kind: Kind): Place {
  const [first = '', ...rest] = keys.map(String);
  if (rest.length === 0) return { entry: kind, path: first };
  if (first === 'labels') {
    return rest[0] === 'labels' ? inCollections(rest, 'labels', []) : { entry: 'labels', path: rest.join('.') };
  }
  if (kind === 'guide' && first === 'topic') return inCollections(rest, 'topic', []);
  if (kind === 'guide' && first === 'text') return inCollections(rest, 'text', []);
  if (kind === 'reference') return inCollections(rest, 'reference', []);
  const [second = '', third = '', ...deeper] = rest;
  if (first === 'topics') return inCollections(rest.slice(1), `topic/${second}`, []);
  if (first === 'texts') return inCollections(deeper, `text/${third}`, [second]);
  if (first === 'references') return inCollections(rest.slice(1), `reference/${second}`, []);
  if (first === 'referenceTexts') return inCollections(deeper, `reference/${third}`, [second]);
  if (first === 'indexes') return { entry: `index/${second}`, path: rest.slice(1).join('.') };
  return inCollections([first, ...rest], kind, []);
}
