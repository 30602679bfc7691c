import { walkSymptoms } from './walk-symptoms.js';

await walkSymptoms('mail', 'mail.html');
