/*
 * What other scripts of a page do to it before ours runs. Each function is run in the page, so it sees nothing of this module; what a
 * library adds throws when it is called, since nobody but the page knows it.
 */

/** Leaves the built-ins as Prototype 1.7.3 does. */
export function likePrototype() {
  const additions: [object, string][] = [
    [Array.prototype, 'each eachSlice all any collect detect findAll select grep include member inGroupsOf inject invoke max min partition '
      + 'pluck reject sortBy toArray zip size inspect _reverse _each clear first last compact flatten without uniq intersect clone'],
    [String.prototype, 'gsub scan truncate strip stripTags toQueryParams toArray succ times camelize capitalize '
      + 'include empty blank interpolate'],
    [Number.prototype, 'succ times abs round ceil floor'],
    [Function.prototype, 'argumentNames bindAsEventListener curry delay defer wrap methodize'],
    [RegExp.prototype, 'match'],
    [Event.prototype, 'element findElement pointer stop'],
    [HTMLElement.prototype, 'inspect visible hide show update replace insert wrap empty clone purge up down next '
      + 'select identify store retrieve getStyle setStyle fire observe stopObserving on'],
  ];
  for (const [target, names] of additions) {
    for (const name of names.split(' ')) Object.assign(target, { [name]() { throw new Error(`${name} belongs to the page.`); } });
  }
  Object.assign(HTMLElement.prototype, { remove(this: HTMLElement) { return this.parentNode!.removeChild(this); } });
  Object.assign(Array, { from(items: ArrayLike<unknown>) { return Array.prototype.slice.call(items ?? []); } });
  Object.assign(Array.prototype, { entries: undefined });
  Object.assign(Object, {
    values(of: Record<string, unknown>) {
      const values = [];
      for (const name in of) values.push(of[name]); // Inherited ones, too.
      return values;
    },
  });
}

/** Leaves the built-ins as MooTools 1.4.5 does, which takes the names of some of the browser's own classes. */
export function likeMooTools() {
  const additions: [object, string][] = [
    [Array.prototype, '$family $constructor each clone clean invoke associate link contains append getLast getRandom include '
      + 'combine erase empty flatten pick hexToRgb rgbToHex extend'],
    [String.prototype, '$family $constructor test contains clean camelCase hyphenate capitalize toInt toFloat substitute stripScripts'],
    [Number.prototype, '$family $constructor limit round times toFloat toInt each abs ceil floor max min'],
    [Function.prototype, 'overloadSetter overloadGetter extend implement hide protect $family $constructor attempt pass delay periodical '
      + 'create bindWithEvent run'],
    [Date.prototype, '$family $constructor'],
    [Element.prototype, '$family $constructor getElements getNext getParent getProperty setProperty set get erase addClass inject '
      + 'adopt replaces destroy empty dispose clone retrieve store setStyle getStyle addEvent fireEvent getSize getPosition scrollTo'],
  ];
  for (const [target, names] of additions) {
    for (const name of names.split(' ')) Object.assign(target, { [name]() { throw new Error(`${name} belongs to the page.`); } });
  }
  const { slice } = Array.prototype;
  Object.assign(Array, {
    from(item: unknown) {
      return item === null || item === undefined ? [] : typeof item === 'object' && 'length' in item ? slice.call(item) : [item];
    },
  });
  Object.assign(Function.prototype, {
    bind(this: (...given: unknown[]) => unknown, self: unknown, first?: unknown) {
      return (...given: unknown[]) => this.apply(self, first === undefined ? given : [first]);
    },
  });
  // Its own `Event` wraps one that there is; none can be made of a name.
  Object.assign(window, { Event: new Proxy(class {}, { construct() { throw new TypeError('Not an event.'); } }) });
}

/** Adds `value` to every object under `names`, given as JSON, as scripts did before there were better ways; null: a function. */
export function addToObjects(given: string) {
  const { names, value } = JSON.parse(given) as { names: readonly string[]; value: unknown };
  for (const name of names) {
    Object.assign(Object.prototype, { [name]: value ?? function () { throw new Error(`${name} belongs to the page.`); } });
  }
}

/** Freezes what the language and the browser bring along. */
export function freezeBuiltIns() {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value: unknown = (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof value !== 'function' || !Function.prototype.toString.call(value).includes('[native code]')) continue;
    if (value.prototype) Object.freeze(value.prototype);
    Object.freeze(value);
  }
  for (const value of [Math, JSON, Reflect, Object.getPrototypeOf([].values()) as object]) Object.freeze(value);
}

/** Hardens all that the language brings along, once SES is loaded; the tests themselves make code of text. */
export function lockDown() {
  const { lockdown } = globalThis as unknown as { lockdown(options: object): void };
  lockdown({ reporting: 'none', evalTaming: 'unsafe-eval' });
}

/** Translates what is shown as browsers do: each text goes into an element of its own. */
export function translate() {
  for (const roots: ParentNode[] = [document.body]; roots.length > 0;) {
    const root = roots.pop()!;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (!text.data.trim() || text.parentElement?.closest('[translate=no], font, style, script')) continue;
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild!.textContent = text.data;
      text.replaceWith(outer);
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
}

/** All text of our elements, whatever it is wrapped in. */
export function textOfGuide(): string[] {
  const texts: string[] = [];
  for (const roots: ParentNode[] = [document.querySelector('naosu-help')!.shadowRoot!]; roots.length > 0;) {
    const root = roots.pop()!;
    for (const { localName, textContent, attributes } of root.children) {
      // What is heard comes and goes.
      if (localName !== 'style' && !attributes.getNamedItem('data-naosu-announcer')) texts.push(textContent!.replace(/\s+/g, ' '));
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return texts;
}
