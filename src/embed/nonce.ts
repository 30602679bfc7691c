declare global {
  interface Window {
    /** Read by Lit where it falls back to `<style>` elements (Safari before 16.4). */
    litNonce?: string | undefined;
  }
}

/** Passes the nonce of our own script tag on to Lit, unless the page has set one. */
export function adoptNonce(script: HTMLScriptElement | null | undefined): void {
  const nonce = script?.nonce;
  if (nonce) window.litNonce ??= nonce;
}
