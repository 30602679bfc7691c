import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseText, type Inline } from '@naosu/content';

const rows: readonly (readonly [string, readonly Inline[]])[] = [
  ['', []],
  ['plain', [{ kind: 'text', text: 'plain' }]],
  ['{label:settings}', [{ kind: 'label', id: 'settings' }]],
  ['開く{label:i-cloud}と{link:a1}', [
    { kind: 'text', text: '開く' }, { kind: 'label', id: 'i-cloud' }, { kind: 'text', text: 'と' }, { kind: 'link', id: 'a1' },
  ]],
  ['{fix:restart}{code:*#06# a:b}', [{ kind: 'fix', id: 'restart' }, { kind: 'code', text: '*#06# a:b' }]],
  ['{label:Bad Id}', [{ kind: 'text', text: '{label:Bad Id}' }]],
  ['{label:}', [{ kind: 'text', text: '{label:}' }]],
  ['{other:id}', [{ kind: 'text', text: '{other:id}' }]],
  ['{label:open', [{ kind: 'text', text: '{label:open' }]],
  ['a}{b', [{ kind: 'text', text: 'a}{b' }]],
  ['{{label:in}}', [{ kind: 'text', text: '{' }, { kind: 'label', id: 'in' }, { kind: 'text', text: '}' }]],
  ['{x:1}{link:ok}', [{ kind: 'text', text: '{x:1}' }, { kind: 'link', id: 'ok' }]],
  ['<b>&amp;</b>', [{ kind: 'text', text: '<b>&amp;</b>' }]],
];

const written = (inline: Inline): string => {
  if (inline.kind === 'text') return inline.text;
  return `{${inline.kind}:${inline.kind === 'code' ? inline.text : inline.id}}`;
};

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom('{', '}', ':', '{label:', '{label:a}', '{link:a-b}', '{code:x}', '{fix:c}', '{label:A}', '{nope:a}', '{fix:}'),
);

describe('parseText', () => {
  for (const [text, expected] of rows) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseText(text), expected);
    });
  }

  it('loses nothing and never throws', () => {
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      assert.equal(parseText(text).map(written).join(''), text);
    }));
  });

  it('joins neighbouring text and leaves none empty', () => {
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const inlines = parseText(pieces.join(''));
      inlines.forEach((inline, index) => {
        if (inline.kind !== 'text') return;
        assert.notEqual(inline.text, '');
        assert.notEqual(inlines[index + 1]?.kind, 'text');
      });
    }));
  });
});
