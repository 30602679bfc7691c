import { Help } from '../elements/help/help.js';
import './symptom-picker.js';

Help.loadCase = () => Promise.all([import('../elements/help/opened-case.js'), import('./fix-stepper.js'), import('../elements/fix-stepper/body.js')])
  .then(([module]) => module);
if (!customElements.get('naosu-help')) customElements.define('naosu-help', Help);

export type * from '../index.js';
