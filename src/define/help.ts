import { Help } from '../elements/help/help.js';
import './symptom-picker.js';

Help.loadCase = async () => {
  const [module] = await Promise.all([
    import('../elements/help/opened-case.js'), import('./fix-stepper.js'), import('../elements/fix-stepper/body.js')]);
  return module;
};
if (!customElements.get('naosu-help')) customElements.define('naosu-help', Help);

export type * from '../index.js';
