import { SymptomPicker } from '../elements/symptom-picker/symptom-picker.js';

if (!customElements.get('naosu-symptom-picker')) customElements.define('naosu-symptom-picker', SymptomPicker);

export type * from '../index.js';
