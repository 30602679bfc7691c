import { Help } from '../elements/help/help.js';
import './symptom-picker.js';

Help.loadStepper = () => import('./fix-stepper.js');
if (!customElements.get('naosu-help')) customElements.define('naosu-help', Help);

export type * from '../index.js';
