import { expect } from '@open-wc/testing';
import '../../src/define/checklist.js';
import '../../src/define/faq-accordion.js';
import '../../src/define/fix-stepper.js';
import '../../src/define/help.js';
import '../../src/define/plan-calculator.js';
import { Help } from '../../src/index.js';

describe('the define modules', () => {
  for (const tag of ['naosu-help', 'naosu-symptom-picker', 'naosu-fix-stepper', 'naosu-checklist', 'naosu-faq-accordion',
    'naosu-plan-calculator']) {
    it(`register ${tag}`, () => {
      expect(customElements.get(tag)).to.be.a('function');
    });
  }

  it('register the exported class', () => {
    expect(document.createElement('naosu-help')).to.be.instanceOf(Help);
  });
});
