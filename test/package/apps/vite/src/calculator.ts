import 'naosu/define/plan-calculator';
import { ownPrices } from './own-prices';

const calculator = document.createElement('naosu-plan-calculator');
calculator.prices = ownPrices;
document.body.append(calculator);
