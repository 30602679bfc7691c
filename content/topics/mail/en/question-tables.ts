import type { TableTextsOf } from '../../../types.js';
import type { tables } from '../tables.js';

/** The tables that help to answer the questions of the mail guide, in English. */
export const questionTableTexts = {
  'mail-messages': {
    caption: 'What the text of the message tells you',
    columns: { message: 'Message', meaning: 'Possible cause', first: 'Look first at' },
    rows: {
      'server': ['“The connection to the server failed.” or similar', 'Your connection, or the server', 'Another connection, and {label:system-status}'],
      'credentials': ['“The user name or password is incorrect.” or similar', 'An old stored password, or an account that still needs your confirmation', 'Whether you changed the password, and whether a request to verify is shown'],
      'other-account': ['“Account Error:” followed by a name other than iCloud', 'A problem with that account alone', 'The mail service of the name shown'],
      'nothing': ['“Cannot Get Mail” and nothing else', 'The title alone doesn’t decide it', '{label:system-status}, iCloud storage, your connection'],
    },
  },
  'fetch-ways': {
    caption: 'Ways to fetch new data',
    columns: { way: 'Way', trait: 'What it does', suits: 'For whom' },
    rows: {
      push: ['{label:push}', 'Delivers right away and uses a little battery', 'You need notifications, and your connection is stable'],
      automatically: ['{label:fetch}: {label:automatically}', 'Fetches in the background only on a charger and Wi-Fi', 'You are in no hurry'],
      interval: ['{label:fetch}: every 15 minutes to hourly', '15 minutes is the shortest interval', 'You are looking for the cause, and only until you find it'],
      manual: ['{label:manual}', 'Delivers when you open Mail', 'Battery life comes first'],
    },
  },
} satisfies TableTextsOf<Pick<typeof tables, 'mail-messages' | 'fetch-ways'>>;
