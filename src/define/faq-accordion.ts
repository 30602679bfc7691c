import { FaqAccordion } from '../elements/faq-accordion/faq-accordion.js';

if (!customElements.get('naosu-faq-accordion')) customElements.define('naosu-faq-accordion', FaqAccordion);
