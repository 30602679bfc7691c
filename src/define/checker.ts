import { Checker } from '../elements/checker/checker.js';

if (!customElements.get('naosu-checker')) customElements.define('naosu-checker', Checker);

export type * from '../index.js';
