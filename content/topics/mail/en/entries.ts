import type { Phrasings } from '../../../phrasings.js';
import type { SymptomEntry } from '../../../types.js';
import { messages } from './messages.js';
import { list } from './list.js';

/** What a worried person types, in English. */
const phrasings: Readonly<Record<string, Phrasings>> = {
  'cannot-get-mail': [
    [
      'Can’t get my mail', 'Not receiving email', 'iCloud mail not receiving', 'Mail won’t load', 'New mail doesn’t download',
      'iCloud mail not working', 'Inbox won’t update', 'Mail doesn’t refresh', 'Email stopped working', 'Stuck on checking for mail',
      'Emails not syncing', 'Can’t receive email on iPhone', 'iPhone not getting mail', 'No new mail on iPhone', 'Mail not updating',
      'Inbox not loading', 'Not receiving iCloud email', 'Mail stopped coming', 'Incoming mail doesn’t work', 'iCloud inbox empty',
      'Mail not syncing', 'Email won’t load on iPhone', 'Mail went silent',
    ],
    ['Error in mail on my iPhone', 'Mail app shows an error', 'Mail app won’t download messages'],
    ['Email not working on my iPhone', 'Mail not coming in on my phone', 'Can’t receive mail but can send'],
    ['Mail works elsewhere but not on iPhone'],
    [],
  ],
  'mail-server-failed': [
    [
      'Can’t connect to mail server', 'Connection to mail server failed', 'Mail connection times out', 'Mail can’t reach the server',
      'Connection to the server failed', 'Mail can’t find the server', 'Server unavailable mail',
    ],
    [
      'Mail server not responding', 'Incoming mail server error', 'IMAP server not responding', 'Server connection error in mail',
      'Mail server error', 'imap.mail.me.com not responding', 'IMAP server is not responding', 'Incoming mail server not responding',
      'Server timed out in mail', 'Mail cannot connect to server',
    ],
    ['Server can’t be contacted on port 993'],
    [],
    [],
  ],
  'mail-password-wrong': [
    [
      'Mail won’t accept my password', 'Username or password incorrect in mail', 'Mail password incorrect',
      'User name or password incorrect', 'Enter password for account in mail', 'IMAP password incorrect', 'Password for mail not accepted',
      'Mail rejects my password',
    ],
    [
      'Mail keeps asking for my password', 'Mail says password is wrong', 'Mail says wrong password but it’s right',
      'Email password prompt keeps popping up', 'Mail password popup won’t go away', 'Mail authentication error',
      'Mail keeps asking for password', 'Mail keeps prompting for password', 'Mail says wrong password',
      'Mac mail keeps asking for iCloud password', 'Mail password prompt keeps coming back',
    ],
    ['Email password box again and again'],
    [],
    [],
  ],
  'mail-not-received': [
    [
      'Didn’t receive email', 'Email isn’t in my inbox or in spam', 'It isn’t in junk either', 'Not in junk', 'Not in the junk folder',
      'No emails coming in', 'Missing emails', 'Code by email not received', 'Email disappeared', 'Emails not arriving',
      'Not receiving some emails', 'Expected email didn’t arrive', 'Email missing', 'Verification code email not received',
      'Confirmation email never arrived', 'Someone sent me an email and it never came', 'Mail not in inbox or junk', 'Can’t find an email',
      'Emails vanish', 'Mail disappeared from inbox', 'Emails to my iCloud address don’t arrive', 'Hide my email address not getting mail',
      'Emails go straight to trash',
    ],
    ['Never got the message they sent', 'Notification but no email'],
    [
      'They sent it but I didn’t get the email', 'Not getting emails from one person', 'Didn’t get an email from a company',
      'Mail hidden in categories',
    ],
    ['Where did my emails go'],
    [],
  ],
  'mail-account-error': [
    ['Exclamation mark in mail', 'Red exclamation in mail'],
    [
      'Account error at the bottom of mail', 'Mail shows account error', 'iCloud mail account error',
      'Account error won’t go away in mail', 'Several mail accounts have errors', 'Account error iCloud mail', 'Account error in mail',
      'Account error iCloud', 'Mail says account error', 'Account error below inbox',
      'Account error message in mail', 'Email account error on iPhone',
    ],
    ['Problem with the mail account'],
    [],
    [],
  ],
  'mail-secure-connection': [
    [
      'Certificate not trusted in mail', 'Server identity can’t be verified', 'Invalid certificate mail', 'SSL connection failed',
      'Invalid certificate in mail', 'Untrusted certificate', 'Certificate expired',
    ],
    [
      'SSL error in mail', 'Certificate warning', 'Mail says connection isn’t secure', 'Certificate expired message',
      'Server identity error', 'SSL error mail', 'Unable to verify server', 'Certificate error in mail',
      'Cannot connect using SSL', 'TLS error mail', 'Cannot verify server identity keeps popping up', 'Mail certificate popup',
    ],
    ['Problem with SSL in mail'],
    ['Is it safe to continue server identity'],
    [],
  ],
  'mail-offline': [
    [
      'Mail is offline', 'Mail won’t go online', 'Mail doesn’t connect to the internet', 'Mail thinks there’s no internet', 'Mail offline',
      'No internet connection in mail', 'Connection appears to be offline', 'Mail not connected to internet',
      'Mail won’t work on cellular',
    ],
    [
      'Mail says no internet connection', 'Mail says no internet but WiFi works', 'Offline message in mail',
      'Mail says connection is offline', 'Mail says offline', 'Inbox says offline',
    ],
    ['Mail app offline but internet works', 'Mail app is offline but WiFi works', 'Only mail has no internet'],
    ['Take mail online'],
    [],
  ],
  'mail-sign-in-failed': [
    [
      'Can’t sign in to iCloud mail', 'Can’t log in to my email', 'Mail login fails', 'iCloud mail login doesn’t work',
      'iCloud mail authentication failed', 'Locked out of iCloud mail', 'Not getting the code to sign in to mail', 'Mail sign in failed',
      'iCloud mail login failed', 'Apple ID or password is incorrect in mail', 'Authentication failed mail',
      'Can’t log in to iCloud email', 'Verification code doesn’t arrive for sign in', 'Two-factor code not arriving',
      'Can’t add iCloud mail account', 'Not receiving verification code', 'Mail won’t sign in',
    ],
    ['Email sign in error', 'Mail sign-in rejected', 'Login to mail rejected'],
    [],
    [],
    [],
  ],
  'mail-account-inactive': [
    [
      'Mail account inactive', 'Account is turned off in mail', 'Mail account disabled', 'My mail account isn’t active',
      'Mail account switched off', 'Account inactive in mail', 'Mail account not active',
      'Mail account is turned off', 'iCloud mail switched off', 'Mail account deactivated',
    ],
    ['Inactive mail account message', 'Says account inactive', 'Account not in use message', 'Mail says account is disabled'],
    [],
    ['How to activate mail account', 'Reactivate mail account'],
    [],
  ],
  'mail-after-password-change': [
    [
      'Changed my password and mail stopped', 'Apple ID password changed and now no mail', 'Updated password email not working',
      'Changed Apple ID password and mail stopped working', 'Reset password now mail doesn’t work', 'New password mail not updating',
      'Password change broke mail',
    ],
    ['Mail asks for password since I changed it'],
    [
      'No mail since password reset', 'After new Apple ID password mail doesn’t work', 'Mail broke after I changed password',
      'App passwords gone after password change', 'New password but mail still fails', 'Outlook stopped after Apple password change',
      'Mail stopped after password change', 'Can’t get mail since I changed my password', 'Outlook stopped after password change',
      'App-specific passwords revoked after password change', 'Old password still in mail',
    ],
    [],
    [],
  ],
  'mail-late': [
    [
      'Emails come late', 'No mail notifications', 'Push email not working', 'Emails come in all at once', 'Not notified of new emails',
      'Push or fetch for mail', 'Emails arrive late', 'Email delayed', 'No notification for new email', 'Mail doesn’t notify me',
      'Mail not pushing', 'Push not available for mail', 'Fetch new data setting', 'No sound for new mail', 'No badge for new mail',
      'No mail alert on lock screen', 'No push alerts for mail',
    ],
    [],
    [
      'Mail only arrives when I open the app', 'Mail delayed by hours', 'Mail only updates while charging',
      'Emails only show when I open the app', 'Mail only updates manually', 'Mail comes hours later', 'Mail only when on WiFi',
      'Mail refresh only when opened',
    ],
    [],
    [],
  ],
  'mail-in-junk': [
    [
      'Good mail goes to junk', 'Emails marked as spam', 'Important email in spam folder', 'Friend’s mail lands in junk',
      'Junk filter too strong', 'Mail goes to junk', 'Emails go to spam', 'Important email in junk', 'iCloud mail marks good mail as spam',
      'Real emails land in spam', 'My emails end up in their spam', 'Mail from friends goes to junk', 'Junk mail by mistake',
    ],
    [],
    ['Not spam but in junk', 'Not spam but in junk folder'],
    ['How to get mail out of junk', 'Stop mail going to junk', 'Stop emails going to junk', 'Move email out of junk'],
    [],
  ],
  'mailbox-full': [
    [
      'Mailbox full', 'Inbox has no space', 'iCloud full can’t receive mail', 'People say my mailbox is full', 'No space left for mail',
      'Mailbox over quota', 'Mailbox is full', 'iCloud full no email', 'iCloud storage full can’t receive email',
      'Can’t send or receive mail storage full', 'User is over quota', 'No room for new mail', 'iCloud filled up and mail stopped',
      'Inbox full',
    ],
    ['Sender says my mailbox is full', 'Over quota bounce', '552 mailbox full', 'Mail returned because my mailbox is full'],
    ['No email because storage is full', 'Mail stopped because out of iCloud storage', 'Mail stopped because storage is full'],
    [],
    [],
  ],
  'cannot-send-mail': [
    [
      'Can’t send email', 'Email stuck in outbox', 'Mail won’t send', 'Sending fails', 'Can’t reply to mail',
      'Outgoing mail server doesn’t work', 'Unsent message', 'Message stays in outbox', 'Can’t send email from iPhone', 'Email won’t send',
      'Mail stuck in outbox', 'Message stuck in outbox', 'Sending email fails', 'Outgoing mail doesn’t work', 'SMTP server not working',
      'smtp.mail.me.com not working', 'Message not sent', 'Email keeps failing to send', 'Can’t send from iCloud address',
      'Reply won’t send', 'Mail never leaves the outbox', 'Email hasn’t gone out', 'Sent mail still in outbox',
    ],
    ['Outgoing server not responding', 'Rejected by the server when sending'],
    ['Receives but won’t send', 'Can receive but can’t send'],
    [],
    [],
  ],
  'sending-limit-reached': [
    [
      'Sending limit', 'Blocked for sending too much', 'Too many recipients', 'Daily mail limit', 'Group email blocked by sending limit',
      'Sending limit reached', 'Exceeded sending limit', 'Too many emails sent', 'Daily sending limit',
      'Can’t email a large group', 'iCloud blocked me for sending too many', 'Send limit per day', 'Mass email blocked',
    ],
    ['Exceeded number of messages'],
    ['Too many emails sent today'],
    ['How many emails can I send a day', 'How many emails can I send'],
    [],
  ],
  'message-too-large': [
    [
      'Attachment too big', 'Photo too large to email', 'Can’t send video by mail', 'File too big for mail', 'Message size limit',
      'Message too large', 'Attachment too large', 'File too big to email', 'Email too big to send', 'Video too large to send',
      'Message size exceeds limit', 'Size limit for attachments', 'Photos too big to email', 'Mail drop not working',
      'Large attachment won’t send',
    ],
    ['Message rejected because it is too large', '552 message size exceeds fixed limit'],
    ['Email over 20 MB', 'Attachment won’t send because of size'],
    ['How to use mail drop', 'How to send a big file'],
    [],
  ],
  'recipient-rejected': [
    [
      'Address doesn’t exist', 'Recipient not found', 'Email address not found', 'User does not exist', 'No such user',
      'Invalid recipient', 'Delivery failed', 'Emails I send come back',
    ],
    [
      'Recipient address rejected', 'Email bounced back', 'User unknown', 'Mail returned as undeliverable', 'Mailer-daemon message',
      'My email came back', 'Recipient was rejected by the server', 'Undelivered mail returned to sender', 'Mail came back undelivered',
      'Mailer-daemon says user unknown', '550 5.1.1 user unknown', 'Address rejected', 'Does not allow relaying', 'Relay access denied',
      'Delivery status notification failure',
    ],
    [],
    [],
    [],
  ],
  'sender-address-rejected': [
    [
      'Can’t send from my alias', 'From address not allowed', 'Sender address invalid', 'Alias won’t send', 'From address refused',
      'Not allowed to use this sender address', 'Can’t send from my own address', 'Can’t send from alias',
      'From address is not one of your addresses', 'Custom domain sender refused', 'Sender not allowed', 'From address invalid',
      'Sending from custom domain fails', 'Alias refused as sender',
    ],
    [
      'My own address was rejected', 'Sender rejected', 'Sender address rejected', 'From address rejected',
      'Sender address was rejected by the server',
    ],
    [],
    [],
    [],
  ],
  'wrong-sender-shown': [
    [
      'Sent from the wrong account', 'Wrong from address', 'Replies go from a different address',
      'Sent work email from my personal address', 'Keeps sending from iCloud address', 'Wrong sender address',
      'Emails go out from the wrong address', 'Sent from wrong account', 'From address changes by itself', 'Replies from wrong address',
      'People see a different address', 'Default account for sending', 'Email sent from another account',
    ],
    ['Shows my iCloud address instead of Gmail'],
    ['Mail uses my other address'],
    [
      'Change default mail account', 'Make docomo my default sender', 'How to change sender address', 'Change default sender address',
      'Choose which address I send from',
    ],
    [],
  ],
  'mail-down-everywhere': [
    [
      'iCloud mail outage', 'iCloud mail is down', 'Mail not working on any device', 'Is Apple mail down',
      'Can’t send or receive email on any device', 'iCloud mail down', 'Mail down on all devices', 'Mail not working on phone or computer',
      'iCloud is currently unavailable', 'Mail not working anywhere', 'Neither sending nor receiving works on any device',
      'Apple mail server down', 'Nobody can use iCloud mail', 'iCloud mail status',
    ],
    [],
    ['No mail on iPhone iPad or Mac', 'Mail down for everyone', 'Mail fails on all my devices', 'Email broken on every device'],
    ['Is iCloud mail down'],
    [],
  ],
  'web-mail-unavailable': [
    [
      'iCloud.com mail won’t open', 'Web mail not loading', 'Webmail down', 'iCloud.com mail blank page', 'Can’t see mail on iCloud.com',
      'iCloud.com mail not loading', 'Can’t open iCloud.com mail', 'iCloud webmail not working', 'Can’t log in to iCloud.com',
      'Mail on iCloud.com won’t open', 'iCloud.com blank page',
    ],
    [],
    [
      'Can’t open mail in browser', 'iCloud mail in Safari blank', 'Mail on the website doesn’t work', 'iCloud mail in browser blank',
      'Mail page stays blank in browser', 'iCloud website mail won’t load', 'iCloud mail in Chrome doesn’t load',
      'Browser mail not working',
    ],
    [],
    [],
  ],
  'mail-in-other-app': [
    [
      'iCloud mail not working in Outlook', 'iCloud mail on Android', 'Thunderbird iCloud mail', 'App-specific password not working',
      'IMAP settings for iCloud', 'Windows mail iCloud', 'imap.mail.me.com not connecting', 'Outlook won’t add iCloud account',
      'iCloud mail in Outlook', 'Outlook can’t connect to iCloud', 'Outlook won’t accept iCloud password', 'iCloud mail on Samsung',
      'iCloud mail in Thunderbird', 'iCloud in Gmail app', 'Spark can’t log in to iCloud', 'App-specific password not accepted',
      'App password for iCloud', 'iCloud IMAP settings', 'iCloud IMAP not connecting', 'Third-party mail app won’t sign in to iCloud',
      'Other email client iCloud IMAP', 'Email program won’t accept iCloud', 'IMAP folders don’t sync in mail client',
    ],
    [],
    [],
    [
      'Add iCloud mail to Gmail app', 'How to create an app-specific password', 'Add iCloud mail to Android',
      'Create app-specific password', 'Set up iCloud email in another app',
    ],
    [],
  ],
  'docomo-mail-trouble': [
    [
      'docomo mail not working', 'Can’t receive docomo mail', 'docomo mail password', 'docomo profile reinstall', 'docomo mail on iPhone',
      'd account mail problem', 'docomo email won’t send', 'Carrier mail not working', 'sp mode mail not working', 'docomo IMAP password',
      'docomo mail not arriving', 'docomo mail not working on iPhone', 'docomo mail won’t send', 'docomo mail setup',
      'docomo profile install fails', 'docomo email stopped', 'd account login fails', 'docomo mail push not available',
      'No docomo mail on WiFi', 'docomo email address not receiving',
    ],
    [],
    ['docomo mail after changing phones', 'docomo mail after new phone', 'ahamo docomo mail'],
    [],
    [],
  ],
  'other-mail-trouble': [
    [
      'au mail not working', 'ezweb mail not arriving', 'SoftBank mail not arriving', 'Rakuten mail not working',
      'Yahoo Japan mail not working', 'Yahoo mail not updating on iPhone', 'Gmail not updating on iPhone', 'Gmail in mail not working',
      'Can’t get Gmail', 'Gmail won’t load on iPhone', 'Gmail not receiving on iPhone', 'SoftBank email won’t load',
      'Yahoo mail stopped working in mail',
    ],
    ['UQ mobile mail error', 'imap.gmail.com is not responding'],
    [],
    [],
    [],
  ],
  'domain-mail-blocked': [
    [
      'Our emails don’t reach iCloud users', 'SPF DKIM DMARC setup', 'iCloud rejects our mail server', 'My domain lands in iCloud spam',
      'IP blocked by Apple', 'DMARC policy', 'Reverse DNS for mail server', 'iCloud rejects our emails', 'DNSBL blocked',
      'IP on block list', 'Mail server blocked by iCloud', 'SPF record iCloud', 'DKIM iCloud', 'DMARC failure iCloud',
      'Custom domain mail goes to spam at iCloud', 'iCloud users don’t get our mail', 'Mails to me.com don’t arrive',
    ],
    [
      'Emails to iCloud.com customers bounce', 'Our emails to iCloud bounce', 'Mail to iCloud.com rejected',
      '550 5.7.1 message rejected due to local policy', 'HM08 rejected', 'CS01 rejected', '421 deferred by iCloud',
      '554 rejected by iCloud', 'Own mail server undelivered to iCloud', 'Messages temporarily deferred by iCloud',
    ],
    ['Company domain blocked by iCloud', 'Newsletter not delivered to iCloud', 'Newsletter to iCloud users blocked'],
    [],
    [],
  ],
};

/** Symptoms of mail as the search knows them, in English. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: messages[entry.id as keyof typeof messages], phrasings: phrasings[entry.id]?.flat() ?? [],
}));
