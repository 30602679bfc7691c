/** As that of Lit, which is not loaded yet. */
const css = String.raw;

/** Its own colours, whatever lies below it. */
export const styles = css`
:host { display: contents }
:host([hidden]) { display: none }
button[part] {
  all: initial;
  -webkit-locale: inherit;
  box-sizing: border-box;
  position: fixed;
  right: calc(var(--naosu-launcher-offset, 16px) + env(safe-area-inset-right, 0px));
  bottom: calc(var(--naosu-launcher-offset, 16px) + env(safe-area-inset-bottom, 0px));
  z-index: var(--naosu-launcher-z-index, 2147483000);
  max-width: calc(100vw - 32px);
  min-height: 48px;
  padding: 10px 20px;
  border: 2px solid transparent;
  border-radius: 24px;
  background: var(--naosu-accent, #1d5aa6);
  color: var(--naosu-on-accent, #fff);
  box-shadow: 0 0 0 2px var(--naosu-on-accent, #fff), 0 4px 16px #0005;
  font: 600 16px/1.4 var(--naosu-font-family, system-ui, sans-serif);
  cursor: pointer;
}
button[part]:focus-visible { outline: 3px solid var(--naosu-accent, #1d5aa6); outline-offset: 4px }
[hidden] { display: none !important }
@media print { button[part] { display: none } }
`;
