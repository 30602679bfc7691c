import { Handoff } from '../elements/handoff/handoff.js';

if (!customElements.get('naosu-handoff')) customElements.define('naosu-handoff', Handoff);
