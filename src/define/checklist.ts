import { Checklist } from '../elements/checklist/checklist.js';

if (!customElements.get('naosu-checklist')) customElements.define('naosu-checklist', Checklist);
