import { adoptNonce } from './nonce.js';

// Only while a classic script runs for the first time is it the current one.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) adoptNonce(script);
