/**
 * Goes on by Enter in a field; not by the one that confirms a conversion, which Safari ends before the key. No form is sent: a sandboxed
 * frame would refuse that.
 */
export const onEnter = (go: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  go();
};
