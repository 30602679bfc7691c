declare global {
  /** Engines remember a failed `import()`: the build asks again under an address with this, longer by a digit each time. */
  var naosuAttempt: string | undefined;
}

/** Whatever is imported next is asked for anew, also where it has failed before. */
export const askAnew = () => {
  globalThis.naosuAttempt = `${globalThis.naosuAttempt ?? '?retry='}1`;
};
