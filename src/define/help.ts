import { Help } from '../elements/help/help.js';
import './symptom-picker.js';

Help.loadStepper = () => Promise.all([import('./fix-stepper.js'), import('../elements/fix-stepper/body.js')]);
if (!customElements.get('naosu-help')) customElements.define('naosu-help', Help);

export type * from '../index.js';
