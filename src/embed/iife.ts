// First, because defining an element draws the ones that the page already holds.
import './classic-nonce.js';
import '../define/help.js';
