/** Of what these make, the page takes a part: there it is an object like any other. */
const givenAway = /[/\\]src[/\\](?:events[/\\]|react[/\\]|controllers[/\\]journey\.ts)/;

const isFromEntries = ({ type, callee }) => type === 'CallExpression' && callee.type === 'MemberExpression'
  && callee.object.name === 'Object' && callee.property.name === 'fromEntries';

function* within(node) {
  yield node;
  for (const child of Object.values(node).flat()) if (child?.type) yield* within(child);
}

/**
 * Our objects inherit nothing: where a page has added to what every object has, an entry that is left out would seem to be there, and what
 * it decides be decided by the page.
 */
export const alone = () => ({
  name: 'alone',
  transform(code, id) {
    if (!/[/\\]src[/\\].*\.ts$/.test(id) || givenAway.test(id)) return null;
    const places = [];
    for (const node of within(this.parse(code))) {
      if (node.type === 'ObjectExpression') places.push([node.start + 1, `__proto__:null${node.properties.length > 0 ? ',' : ''}`]);
      if (isFromEntries(node)) places.push([node.start, '({__proto__:null,...'], [node.end, '})']);
    }
    if (places.length === 0) return null;
    places.sort(([one], [two]) => two - one);
    return { code: places.reduce((text, [at, added]) => text.slice(0, at) + added + text.slice(at), code), map: null };
  },
});
