import { css } from 'lit';

/** The whole screen on a phone, a window beside the edge on wider ones. */
export const styles = css`
dialog:not([open]) { display: none }
dialog[open] {
  all: initial;
  -webkit-locale: inherit;
  box-sizing: border-box;
  position: fixed;
  inset: 0;
  z-index: var(--naosu-launcher-z-index, 2147483000);
  display: flex;
  flex-direction: column;
  width: 100%;
  height: 100vh;
  height: 100dvh;
  background: var(--naosu-surface, #fff);
  color: var(--naosu-text, #1b2430);
  font-family: var(--naosu-font-family, system-ui, sans-serif);
  color-scheme: light;
}
dialog::backdrop { background: #0009 }
.bar {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  padding: 4px max(16px, env(safe-area-inset-right, 0px)) 4px max(16px, env(safe-area-inset-left, 0px));
  padding-top: calc(4px + env(safe-area-inset-top, 0px));
  border-bottom: 1px solid var(--naosu-line, #d5dbe3);
}
#title { margin: 0; font-weight: 700; font-size: 16px; line-height: 1.4 }
#title:focus { outline: none }
.bar button {
  all: unset;
  box-sizing: border-box;
  flex: none;
  min-width: 44px;
  min-height: 44px;
  margin-right: -8px;
  padding: 10px 8px;
  border-radius: 8px;
  color: var(--naosu-accent, #1d5aa6);
  font-size: 16px;
  line-height: 1.6;
  text-align: center;
  text-decoration: underline;
  text-underline-offset: 0.25em;
  cursor: pointer;
}
.bar button:focus-visible { outline: 3px solid var(--naosu-accent, #1d5aa6); outline-offset: -2px }
.scroller {
  flex: 1;
  overflow-y: auto;
  overscroll-behavior: contain;
  -webkit-overflow-scrolling: touch;
  padding: 16px max(12px, env(safe-area-inset-right, 0px))
    calc(16px + env(safe-area-inset-bottom, 0px)) max(12px, env(safe-area-inset-left, 0px));
}
@media (min-width: 48em) and (min-height: 30em) {
  dialog[open] {
    inset: 24px 24px 24px auto;
    width: 720px;
    max-width: calc(100vw - 48px);
    height: auto;
    border: 1px solid var(--naosu-line, #d5dbe3);
    border-radius: 20px;
    overflow: hidden;
    box-shadow: 0 16px 48px #0005;
  }
}
@media (prefers-color-scheme: dark) {
  :host(:not([theme='light'])) dialog[open] {
    background: var(--naosu-dark-surface, #14191f); color: var(--naosu-dark-text, #e9edf2); color-scheme: dark;
  }
  :host(:not([theme='light'])) .bar { border-color: var(--naosu-dark-line, #36404b) }
  :host(:not([theme='light'])) .bar button { color: var(--naosu-dark-accent, #8fbdf5) }
}
:host([theme='dark']) dialog[open] {
  background: var(--naosu-dark-surface, #14191f); color: var(--naosu-dark-text, #e9edf2); color-scheme: dark;
}
:host([theme='dark']) .bar { border-color: var(--naosu-dark-line, #36404b) }
:host([theme='dark']) .bar button { color: var(--naosu-dark-accent, #8fbdf5) }
@media print {
  dialog[open] { position: absolute; inset: 0 auto auto 0; height: auto; max-width: none; width: 100%; border: 0 }
  .scroller { overflow: visible }
  .bar { display: none }
}
`;
