/** What is copied out of an element holds none of the marks at which its lines may break. */
export function copyClean(element: Element): void {
  element.addEventListener('copy', (event) => {
    // Chromium tells what is chosen within a shadow root by that root alone.
    const root = element.shadowRoot as ShadowRoot & { getSelection?(): Selection | null };
    const text = String(root.getSelection?.() ?? getSelection());
    if (!text.includes('\u200b')) return;
    (event as ClipboardEvent).clipboardData?.setData('text/plain', text.replace(/\u200b/g, ''));
    event.preventDefault();
  });
}
