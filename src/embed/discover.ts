// Where all elements are defined, the browser finds them in every root.
globalThis.naosu ??= { discover: () => undefined };
