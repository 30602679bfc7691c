// First, because defining an element draws the ones that the page already holds.
import './classic-nonce.js';
import './discover.js';
import '../define/checker.js';
import '../define/checklist.js';
import '../define/faq-accordion.js';
import '../define/handoff.js';
import '../define/help.js';
import '../define/launcher.js';
import '../define/plan-calculator.js';
import { lookAround } from './look-around.js';

const look = () => lookAround(document, () => undefined);
if (document.readyState === 'complete') look();
else addEventListener('load', look);
