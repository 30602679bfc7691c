declare global {
  /** Engines remember a failed `import()`: the build asks again under an address with this number. */
  var naosuAttempt: number | undefined;
}

/** Whatever is imported next is asked for anew, also where it has failed before. */
export const askAnew = () => {
  globalThis.naosuAttempt = (globalThis.naosuAttempt ?? 0) + 1;
};
