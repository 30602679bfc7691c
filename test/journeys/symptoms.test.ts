import { walkSymptoms } from './walk-symptoms.js';

await walkSymptoms('backup', 'index.html');
