import { Help } from '../elements/help/help.js';
import './symptom-picker.js';

const { loadCase } = Help;
Help.loadCase = async () => {
  const [module] = await Promise.all([loadCase(), import('./fix-stepper.js'), import('../elements/fix-stepper/body.js')]);
  return module;
};
if (!customElements.get('naosu-help')) customElements.define('naosu-help', Help);

export type * from '../index.js';
