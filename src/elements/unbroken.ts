import { html } from 'lit';

/** Text in which Wi-Fi stays on one line; a browser may end a line after its hyphen. */
export const unbroken = (text: string): unknown =>
  text.includes('Wi-Fi') ? text.split(/(Wi-Fi)/).map((piece) => (piece === 'Wi-Fi' ? html`<span class="whole">${piece}</span>` : piece))
    : text;
