/**
 * What the screen says of mail, in English: exact strings, close variants, and phrases that readers run together from several of them.
 * `%@` stands for any text. The same place in the other languages holds the same message. Spellings that search takes as equal stand here once.
 * A message whose words stand within others is named with its computer (`Mac:`).
 */
export const messages = {
  'cannot-get-mail': [
    'Cannot Get Mail',
    'Mac: Unable to Receive Mail',
  ],
  'mail-server-failed': [
    'The connection to the server failed.',
    'Cannot Get Mail The connection to the server failed',
    'iCloud mail account error: cannot connect to the server',
    'iPhone mail account error: connection to the server failed',
    'iCloud account error: connection to the server failed',
    'Connection to the iCloud server failed',
    'Failed to connect to the iCloud server.',
    'Mac: Unable to Connect',
    'The %@ server “%@” is not responding.',
    '“Incoming Mail Server” field.',
    'The mail server “%@” is not responding.',
    'Cannot Connect to the Server for “%@”',
    'Unable to connect to server.',
    'The connection to the server “%@” on port %@ timed out.',
    'The connection to the server “%@” on port %@ refused',
    'The server “%@” cannot be contacted on port %@.',
    'There may be a problem with the mail server or network.',
    'Check the settings for account “%@” or try again.',
  ],
  'mail-password-wrong': [
    'The user name or password for “%@” is incorrect.',
    'Password Incorrect',
    'Enter the password for the %@ account “%@”',
    'iCloud mail account error password',
  ],
  'mail-not-received': [
    'iCloud mail not arriving and not in junk',
  ],
  'mail-account-error': [
    'Account Error: %@',
    'Multiple Account Errors',
    'iCloud account error: cannot get mail',
    'Account error for iCloud mail shown and nothing arrives',
  ],
  'mail-secure-connection': [
    'Mail was unable to connect to server “%@” using SSL on port %@',
    'Unable to verify SSL server %@',
    'Cannot Verify Server Identity',
    'Check the SSL setting for the outgoing server “%@”.',
  ],
  'mail-offline': [
    'No Internet connection available.',
    'The Internet connection appears to be offline.',
  ],
  'mail-sign-in-failed': [
    'Your Apple ID or password is incorrect.',
    'Authentication Failed',
  ],
  'mail-account-inactive': [
    'This account is inactive.',
    'This account is inactive. Check the settings in Settings > Mail > Accounts.',
  ],
  'mail-after-password-change': [],
  'mail-late': [],
  'mail-in-junk': [],
  'mailbox-full': [
    '552 5.2.2 user is over quota',
    '552 5.2.2 over quota',
  ],
  'cannot-send-mail': [
    'Cannot Send Mail',
    'Cannot send message using the server iCloud.',
    'Cannot Connect to the Outgoing Mail Server for “%@”',
    '“Outgoing Mail Server” field.',
    'server “%@” is not responding. %@ “Outgoing Mail Server” field.',
    'Check the account settings for the outgoing server “%@”.',
  ],
  'sending-limit-reached': [
    'Sending the message failed because you exceeded your sending limit.',
    'You have exceeded the total number of messages you can send each day',
    'Recipient limit exceeded.',
  ],
  'message-too-large': [
    'The message was rejected by the server because it is too large.',
    'Your message has size %@, which exceeds %@',
  ],
  'recipient-rejected': [
    'The recipient “%@” was rejected by the server.',
    '550 5.1.1 user does not exist',
    'because the user is unknown',
    'because it does not allow relaying',
  ],
  'sender-address-rejected': [
    'The sender address “%@” was rejected by the server.',
  ],
  'wrong-sender-shown': [],
  'mail-down-everywhere': [],
  'web-mail-unavailable': [],
  'mail-in-other-app': [
    'Android iCloud mail cannot connect to the server',
  ],
  'docomo-mail-trouble': [
    'Cannot get docomo mail',
    'Cannot send docomo mail',
  ],
  'other-mail-trouble': [],
  'domain-mail-blocked': [
    '550 5.7.1 [CS01] Message rejected due to local policy',
    '550 5.7.1 [HM08] Message rejected due to local policy',
    '421 4.7.1 Messages to %@ deferred due to excessive volume',
    '550 5.7.1 Your message was rejected due to %@ DMARC policy',
    '554 5.7.1 Your message was rejected due to %@ DMARC policy',
    '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL',
    'No server error, and yet the mail disappears',
  ],
} as const satisfies Record<string, readonly string[]>;
