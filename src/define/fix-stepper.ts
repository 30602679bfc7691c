import { FixStepper } from '../elements/fix-stepper/fix-stepper.js';

FixStepper.loadHandoff = () => import('./handoff.js');
FixStepper.loadCalculator = () => import('./plan-calculator.js');
FixStepper.loadChecklist = () => import('./checklist.js');
if (!customElements.get('naosu-fix-stepper')) customElements.define('naosu-fix-stepper', FixStepper);

export type * from '../index.js';
