import { html } from 'lit';

/** Text, or pieces of text, in which Wi-Fi stays on one line; a browser may end a line after its hyphen. */
export const unbroken = (content: unknown): unknown =>
  typeof content === 'string' && content.includes('Wi-Fi')
    ? content.split(/(Wi-Fi)/).map((piece) => (piece === 'Wi-Fi' ? html`<span class="whole">${piece}</span>` : piece))
    : Array.isArray(content) ? content.map(unbroken) : content;
