import { Help } from '../elements/help/help.js';
import './fix-stepper.js';
import './symptom-picker.js';

if (!customElements.get('naosu-help')) customElements.define('naosu-help', Help);
