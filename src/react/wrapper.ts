import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, type ForwardRefExoticComponent } from 'react';

/** How the properties of a component reach its element. */
export interface Wiring {
  /** Property → attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties without an attribute: objects. */
  readonly properties: readonly string[];
  /** Property → event. */
  readonly events: Readonly<Record<string, string>>;
}

type Props = Readonly<Record<string, unknown>>;
type Target = HTMLElement & Record<string, unknown>;

// React warns about layout effects on a server.
const useAfterRender = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** React before 19 writes `true` and `false` as words, and takes `className` for an attribute. */
function attributesOf(props: Props, { attributes, properties, events }: Wiring): Props {
  const passed = Object.keys(props).filter((name) => !properties.includes(name) && !(name in events));
  return Object.fromEntries(passed.map((name) => {
    const value = props[name];
    const known = attributes[name];
    if (known === undefined) return [name === 'className' ? 'class' : name, value];
    return [known, typeof value === 'boolean' ? (value ? '' : undefined) : value];
  }));
}

/** A React component for a tag; it loads the element when the first one is on the page. */
export function wrap(tag: string, wiring: Wiring, define: () => Promise<unknown>): ForwardRefExoticComponent<Props> {
  const component = forwardRef<Target, Props>((props, ref) => {
    const element = useRef<Target>(null);
    const given = useRef(new Set<string>());
    useImperativeHandle(ref, () => element.current!);
    useAfterRender(() => {
      for (const name of wiring.properties) {
        if (name in props) given.current.add(name);
        if (given.current.has(name)) (element.current as Record<string, unknown>)[name] = props[name];
      }
      const target = element.current!;
      const heard = Object.keys(wiring.events).filter((name) => props[name]);
      for (const name of heard) target.addEventListener(wiring.events[name]!, props[name] as EventListener);
      return () => {
        for (const name of heard) target.removeEventListener(wiring.events[name]!, props[name] as EventListener);
      };
    });
    useEffect(() => {
      void define();
    }, []);
    return createElement(tag, { ...attributesOf(props, wiring), ref: element });
  });
  component.displayName = tag;
  return component as ForwardRefExoticComponent<Props>;
}
