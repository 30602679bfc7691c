import { PlanCalculator } from '../elements/plan-calculator/plan-calculator.js';

if (!customElements.get('naosu-plan-calculator')) customElements.define('naosu-plan-calculator', PlanCalculator);

export type * from '../index.js';
