/** What Lit does that an odd page has made impossible, or that nothing here needs; it does the same without. */
const changes = [
  // Only decorators, which nothing here uses, need it; and where built-ins are frozen (SES), writing to `Symbol` would throw.
  [/[/\\]reactive-element\.js$/, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [/[/\\]reactive-element\.js$/, /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata.*?this\.elementProperties\.set\(t,i\)\}/, ''],
  [/[/\\]reactive-element\.js$/, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [/[/\\]reactive-element\.js$/, ',this.constructor.l?.forEach(t=>t(this))', ''],
  [/[/\\]reactive-element\.js$/, 't.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
  // Which versions a page holds, and how they hydrate, is asked by development builds and servers alone.
  [/[/\\]reactive-element\.js$/, /,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [/[/\\]lit-html\.js$/, /,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [/[/\\]lit-element\.js$/, /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  [/[/\\]lit-element\.js$/, /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  // Every engine that reads the syntax has shadow roots of its own.
  [/[/\\]reactive-element\.js$/, /p=a\.reactiveElementPolyfillSupport,(.*)p\?\.\(\{ReactiveElement:y\}\)/s, '$1y'],
  [/[/\\]lit-element\.js$/, /const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ''],
  [/[/\\]lit-html\.js$/, /B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\)/, 'B=0'],
  // Said to whoever writes a style sheet, and ours are written.
  [/[/\\]css-tag\.js$/, /throw Error\("CSSResult is not.*?"\)/, 'throw Error()'],
  [/[/\\]css-tag\.js$/, /throw Error\("Value passed to .*?security\."\)/, 'throw Error()'],
  // Prototype and MooTools bring an `Array.from` of their own.
  [/[/\\]lit-html[/\\]directives[/\\]guard\.js$/, /Array\.from\((\w+)\)/, '[...$1]'],
  // Every message names its id: what would make one of its text is not needed.
  [/[/\\]localize[/\\]internal[/\\]runtime-msg\.js$/, 'options?.id ?? generateId(template)', 'options.id'],
  // A file is given what another exports once, before the first message of a page tells its language.
  [/[/\\]localize[/\\]init[/\\]install\.js$/, 'export let msg = defaultMsg;',
    'let current = defaultMsg; export const msg = (template, options) => current(template, options);'],
  [/[/\\]localize[/\\]init[/\\]install\.js$/, 'msg = impl;', 'current = impl;'],
];

/** Takes that out; fails when Lit no longer holds it. */
export const hardened = () => ({
  name: 'hardened',
  transform(code, id) {
    const due = changes.filter(([file]) => file.test(id));
    const changed = due.reduce((text, [, from, to]) => {
      const next = text.replace(from, to);
      if (next === text) this.error(`Lit no longer holds ${from} here.`);
      return next;
    }, code);
    return due.length > 0 ? { code: changed, map: null } : null;
  },
});
