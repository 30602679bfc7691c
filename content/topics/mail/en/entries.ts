import type { Phrasings } from '../../../phrasings.js';
import type { SymptomEntry } from '../../../types.js';
import { messages } from './messages.js';
import { list } from './list.js';

/** What a worried person types, in English. */
const phrasings: Readonly<Record<string, Phrasings>> = {
  'cannot-get-mail': [
    [
      'can’t get my mail', 'not receiving email', 'icloud mail not receiving', 'mail won’t load', 'new mail doesn’t download',
      'icloud mail not working', 'inbox won’t update', 'mail doesn’t refresh', 'email stopped working', 'stuck on checking for mail',
      'emails not syncing', 'can’t receive email on iphone', 'iphone not getting mail', 'no new mail on iphone', 'mail not updating',
      'inbox not loading', 'not receiving icloud email', 'mail stopped coming', 'incoming mail doesn’t work', 'icloud inbox empty',
      'mail not syncing', 'email won’t load on iphone', 'mail went silent',
    ],
    ['error in mail on my iphone', 'mail app shows an error', 'mail app won’t download messages'],
    ['email not working on my iphone', 'mail not coming in on my phone', 'can’t receive mail but can send'],
    ['mail works elsewhere but not on iphone'],
    [],
  ],
  'mail-server-failed': [
    [
      'can’t connect to mail server', 'connection to mail server failed', 'mail connection times out', 'mail can’t reach the server',
      'connection to the server failed', 'mail can’t find the server', 'server unavailable mail',
    ],
    [
      'mail server not responding', 'incoming mail server error', 'imap server not responding', 'server connection error in mail',
      'mail server error', 'imap.mail.me.com not responding', 'imap server is not responding', 'incoming mail server not responding',
      'server timed out in mail', 'mail cannot connect to server',
    ],
    ['server can’t be contacted on port 993'],
    [],
    [],
  ],
  'mail-password-wrong': [
    [
      'mail won’t accept my password', 'username or password incorrect in mail', 'mail password incorrect',
      'user name or password incorrect', 'enter password for account in mail', 'imap password incorrect', 'password for mail not accepted',
      'mail rejects my password',
    ],
    [
      'mail keeps asking for my password', 'mail says password is wrong', 'mail says wrong password but it’s right',
      'email password prompt keeps popping up', 'mail password popup won’t go away', 'mail authentication error',
      'mail keeps asking for password', 'mail keeps prompting for password', 'mail says wrong password',
      'mac mail keeps asking for icloud password', 'mail password prompt keeps coming back',
    ],
    ['email password box again and again'],
    [],
    [],
  ],
  'mail-not-received': [
    [
      'didn’t receive email', 'email isn’t in my inbox or in spam', 'it isn’t in junk either', 'not in junk', 'not in the junk folder',
      'no emails coming in', 'missing emails', 'code by email not received', 'email disappeared', 'emails not arriving',
      'not receiving some emails', 'expected email didn’t arrive', 'email missing', 'verification code email not received',
      'confirmation email never arrived', 'someone sent me an email and it never came', 'mail not in inbox or junk', 'can’t find an email',
      'emails vanish', 'mail disappeared from inbox', 'emails to my icloud address don’t arrive', 'hide my email address not getting mail',
      'emails go straight to trash',
    ],
    ['never got the message they sent', 'notification but no email'],
    [
      'they sent it but i didn’t get the email', 'not getting emails from one person', 'didn’t get an email from a company',
      'no email from the school',
    ],
    ['where did my emails go'],
    [],
  ],
  'mail-account-error': [
    ['exclamation mark in mail', 'red exclamation in mail'],
    [
      'account error at the bottom of mail', 'mail shows account error', 'icloud mail account error',
      'account error won’t go away in mail', 'several mail accounts have errors', 'account error icloud mail', 'account error in mail',
      'account error icloud', 'mail says account error', 'account error below inbox',
      'account error message in mail', 'email account error on iphone',
    ],
    ['problem with the mail account'],
    [],
    [],
  ],
  'mail-secure-connection': [
    [
      'certificate not trusted in mail', 'server identity can’t be verified', 'invalid certificate mail', 'ssl connection failed',
      'invalid certificate in mail', 'untrusted certificate', 'certificate expired',
    ],
    [
      'ssl error in mail', 'certificate warning', 'mail says connection isn’t secure', 'certificate expired message',
      'server identity error', 'ssl error mail', 'unable to verify server', 'certificate error in mail',
      'cannot connect using ssl', 'tls error mail', 'cannot verify server identity keeps popping up', 'mail certificate popup',
    ],
    ['problem with ssl in mail'],
    ['is it safe to continue server identity'],
    [],
  ],
  'mail-offline': [
    [
      'mail is offline', 'mail won’t go online', 'mail doesn’t connect to the internet', 'mail thinks there’s no internet', 'mail offline',
      'no internet connection in mail', 'connection appears to be offline', 'mail not connected to internet',
      'mail won’t work on cellular',
    ],
    [
      'mail says no internet connection', 'mail says no internet but wifi works', 'offline message in mail',
      'mail says connection is offline', 'mail says offline', 'inbox says offline',
    ],
    ['mail app offline but internet works', 'mail app is offline but wifi works', 'only mail has no internet'],
    ['take mail online'],
    [],
  ],
  'mail-sign-in-failed': [
    [
      'can’t sign in to icloud mail', 'can’t log in to my email', 'mail login fails', 'icloud mail login doesn’t work',
      'icloud mail authentication failed', 'locked out of icloud mail', 'not getting the code to sign in to mail', 'mail sign in failed',
      'icloud mail login failed', 'apple id or password is incorrect in mail', 'authentication failed mail',
      'can’t log in to icloud email', 'verification code doesn’t arrive for sign in', 'two-factor code not arriving',
      'can’t add icloud mail account', 'not receiving verification code', 'mail won’t sign in',
    ],
    ['email sign in error', 'mail sign-in rejected', 'login to mail rejected'],
    [],
    [],
    [],
  ],
  'mail-account-inactive': [
    [
      'mail account inactive', 'account is turned off in mail', 'mail account disabled', 'my mail account isn’t active',
      'mail account switched off', 'account inactive in mail', 'mail account not active',
      'mail account is turned off', 'icloud mail switched off', 'mail account deactivated',
    ],
    ['inactive mail account message', 'says account inactive', 'account not in use message', 'mail says account is disabled'],
    [],
    ['how to activate mail account', 'reactivate mail account'],
    [],
  ],
  'mail-after-password-change': [
    [
      'changed my password and mail stopped', 'apple id password changed and now no mail', 'updated password email not working',
      'changed apple id password and mail stopped working', 'reset password now mail doesn’t work', 'new password mail not updating',
      'password change broke mail',
    ],
    ['mail asks for password since i changed it'],
    [
      'no mail since password reset', 'after new apple id password mail doesn’t work', 'mail broke after i changed password',
      'app passwords gone after password change', 'new password but mail still fails', 'outlook stopped after apple password change',
      'mail stopped after password change', 'can’t get mail since i changed my password', 'outlook stopped after password change',
      'app-specific passwords revoked after password change', 'old password still in mail',
    ],
    [],
    [],
  ],
  'mail-late': [
    [
      'emails come late', 'no mail notifications', 'push email not working', 'emails come in all at once', 'not notified of new emails',
      'push or fetch for mail', 'emails arrive late', 'email delayed', 'no notification for new email', 'mail doesn’t notify me',
      'mail not pushing', 'push not available for mail', 'fetch new data setting', 'no sound for new mail', 'no badge for new mail',
      'no mail alert on lock screen', 'no push alerts for mail',
    ],
    [],
    [
      'mail only arrives when i open the app', 'mail delayed by hours', 'mail only updates while charging',
      'emails only show when i open the app', 'mail only updates manually', 'mail comes hours later', 'mail only when on wifi',
      'mail refresh only when opened',
    ],
    [],
    [],
  ],
  'mail-in-junk': [
    [
      'good mail goes to junk', 'emails marked as spam', 'important email in spam folder', 'friend’s mail lands in junk',
      'junk filter too strong', 'mail goes to junk', 'emails go to spam', 'important email in junk', 'icloud mail marks good mail as spam',
      'real emails land in spam', 'my emails end up in their spam', 'mail from friends goes to junk', 'junk mail by mistake',
    ],
    [],
    ['not spam but in junk', 'not spam but in junk folder'],
    ['how to get mail out of junk', 'stop mail going to junk', 'stop emails going to junk', 'move email out of junk'],
    [],
  ],
  'mailbox-full': [
    [
      'mailbox full', 'inbox has no space', 'icloud full can’t receive mail', 'people say my mailbox is full', 'no space left for mail',
      'mailbox over quota', 'mailbox is full', 'icloud full no email', 'icloud storage full can’t receive email',
      'can’t send or receive mail storage full', 'user is over quota', 'no room for new mail', 'icloud filled up and mail stopped',
      'inbox full',
    ],
    ['sender says my mailbox is full', 'over quota bounce', '552 mailbox full', 'mail returned because my mailbox is full'],
    ['no email because storage is full', 'mail stopped because out of icloud storage', 'mail stopped because storage is full'],
    [],
    [],
  ],
  'cannot-send-mail': [
    [
      'can’t send email', 'email stuck in outbox', 'mail won’t send', 'sending fails', 'can’t reply to mail',
      'outgoing mail server doesn’t work', 'unsent message', 'message stays in outbox', 'can’t send email from iphone', 'email won’t send',
      'mail stuck in outbox', 'message stuck in outbox', 'sending email fails', 'outgoing mail doesn’t work', 'smtp server not working',
      'smtp.mail.me.com not working', 'message not sent', 'email keeps failing to send', 'can’t send from icloud address',
      'reply won’t send', 'mail never leaves the outbox', 'email hasn’t gone out', 'sent mail still in outbox',
    ],
    ['outgoing server not responding', 'rejected by the server when sending'],
    ['receives but won’t send', 'can receive but can’t send'],
    [],
    [],
  ],
  'sending-limit-reached': [
    [
      'sending limit', 'blocked for sending too much', 'too many recipients', 'daily mail limit', 'group email blocked by sending limit',
      'sending limit reached', 'exceeded sending limit', 'too many emails sent', 'daily sending limit',
      'can’t email a large group', 'icloud blocked me for sending too many', 'send limit per day', 'mass email blocked',
    ],
    ['exceeded number of messages'],
    ['too many emails sent today'],
    ['how many emails can i send a day', 'how many emails can i send'],
    [],
  ],
  'message-too-large': [
    [
      'attachment too big', 'photo too large to email', 'can’t send video by mail', 'file too big for mail', 'message size limit',
      'message too large', 'attachment too large', 'file too big to email', 'email too big to send', 'video too large to send',
      'message size exceeds limit', 'size limit for attachments', 'photos too big to email', 'mail drop not working',
      'large attachment won’t send',
    ],
    ['message rejected because it is too large', '552 message size exceeds fixed limit'],
    ['email over 20 mb', 'attachment won’t send because of size'],
    ['how to use mail drop', 'how to send a big file'],
    [],
  ],
  'recipient-rejected': [
    [
      'address doesn’t exist', 'recipient not found', 'email address not found', 'user does not exist', 'no such user',
      'invalid recipient', 'delivery failed', 'emails i send come back',
    ],
    [
      'recipient address rejected', 'email bounced back', 'user unknown', 'mail returned as undeliverable', 'mailer-daemon message',
      'my email came back', 'recipient was rejected by the server', 'undelivered mail returned to sender', 'mail came back undelivered',
      'mailer-daemon says user unknown', '550 5.1.1 user unknown', 'address rejected', 'does not allow relaying', 'relay access denied',
      'delivery status notification failure',
    ],
    [],
    [],
    [],
  ],
  'sender-address-rejected': [
    [
      'can’t send from my alias', 'from address not allowed', 'sender address invalid', 'alias won’t send', 'from address refused',
      'not allowed to use this sender address', 'can’t send from my own address', 'can’t send from alias',
      'from address is not one of your addresses', 'custom domain sender refused', 'sender not allowed', 'from address invalid',
      'sending from custom domain fails', 'alias refused as sender',
    ],
    [
      'my own address was rejected', 'sender rejected', 'sender address rejected', 'from address rejected',
      'sender address was rejected by the server',
    ],
    [],
    [],
    [],
  ],
  'wrong-sender-shown': [
    [
      'sent from the wrong account', 'wrong from address', 'replies go from a different address',
      'sent work email from my personal address', 'keeps sending from icloud address', 'wrong sender address',
      'emails go out from the wrong address', 'sent from wrong account', 'from address changes by itself', 'replies from wrong address',
      'people see a different address', 'default account for sending', 'email sent from another account',
    ],
    ['shows my icloud address instead of gmail'],
    ['mail uses my other address'],
    [
      'change default mail account', 'make docomo my default sender', 'how to change sender address', 'change default sender address',
      'choose which address i send from',
    ],
    [],
  ],
  'mail-down-everywhere': [
    [
      'icloud mail outage', 'icloud mail is down', 'mail not working on any device', 'is apple mail down',
      'can’t send or receive email on any device', 'icloud mail down', 'mail down on all devices', 'mail not working on phone or computer',
      'icloud is currently unavailable', 'mail not working anywhere', 'neither sending nor receiving works on any device',
      'apple mail server down', 'nobody can use icloud mail', 'icloud mail status',
    ],
    [],
    ['no mail on iphone ipad or mac', 'mail down for everyone', 'mail fails on all my devices', 'email broken on every device'],
    ['is icloud mail down'],
    [],
  ],
  'web-mail-unavailable': [
    [
      'icloud.com mail won’t open', 'web mail not loading', 'webmail down', 'icloud.com mail blank page', 'can’t see mail on icloud.com',
      'icloud.com mail not loading', 'can’t open icloud.com mail', 'icloud webmail not working', 'can’t log in to icloud.com',
      'mail on icloud.com won’t open', 'icloud.com blank page',
    ],
    [],
    [
      'can’t open mail in browser', 'icloud mail in safari blank', 'mail on the website doesn’t work', 'icloud mail in browser blank',
      'mail page stays blank in browser', 'icloud website mail won’t load', 'icloud mail in chrome doesn’t load',
      'browser mail not working',
    ],
    [],
    [],
  ],
  'mail-in-other-app': [
    [
      'icloud mail not working in outlook', 'icloud mail on android', 'thunderbird icloud mail', 'app-specific password not working',
      'imap settings for icloud', 'windows mail icloud', 'imap.mail.me.com not connecting', 'outlook won’t add icloud account',
      'icloud mail in outlook', 'outlook can’t connect to icloud', 'outlook won’t accept icloud password', 'icloud mail on samsung',
      'icloud mail in thunderbird', 'icloud in gmail app', 'spark can’t log in to icloud', 'app-specific password not accepted',
      'app password for icloud', 'icloud imap settings', 'icloud imap not connecting', 'third-party mail app won’t sign in to icloud',
      'other email client icloud imap', 'email program won’t accept icloud', 'imap folders don’t sync in mail client',
    ],
    [],
    [],
    [
      'add icloud mail to gmail app', 'how to create an app-specific password', 'add icloud mail to android',
      'create app-specific password', 'set up icloud email in another app',
    ],
    [],
  ],
  'docomo-mail-trouble': [
    [
      'docomo mail not working', 'can’t receive docomo mail', 'docomo mail password', 'docomo profile reinstall', 'docomo mail on iphone',
      'd account mail problem', 'docomo email won’t send', 'carrier mail not working', 'sp mode mail not working', 'docomo imap password',
      'docomo mail not arriving', 'docomo mail not working on iphone', 'docomo mail won’t send', 'docomo mail setup',
      'docomo profile install fails', 'docomo email stopped', 'd account login fails', 'docomo mail push not available',
      'no docomo mail on wifi', 'docomo email address not receiving',
    ],
    [],
    ['docomo mail after changing phones', 'docomo mail after new phone', 'ahamo docomo mail'],
    [],
    [],
  ],
  'other-mail-trouble': [
    [
      'au mail not working', 'ezweb mail not arriving', 'softbank mail not arriving', 'rakuten mail not working',
      'yahoo japan mail not working', 'yahoo mail not updating on iphone', 'gmail not updating on iphone', 'gmail in mail not working',
      'can’t get gmail', 'gmail won’t load on iphone', 'gmail not receiving on iphone', 'softbank email won’t load',
      'yahoo mail stopped working in mail',
    ],
    ['uq mobile mail error', 'imap.gmail.com is not responding'],
    [],
    [],
    [],
  ],
  'domain-mail-blocked': [
    [
      'our emails don’t reach icloud users', 'spf dkim dmarc setup', 'icloud rejects our mail server', 'my domain lands in icloud spam',
      'ip blocked by apple', 'dmarc policy', 'reverse dns for mail server', 'icloud rejects our emails', 'dnsbl blocked',
      'ip on block list', 'mail server blocked by icloud', 'spf record icloud', 'dkim icloud', 'dmarc failure icloud',
      'custom domain mail goes to spam at icloud', 'icloud users don’t get our mail', 'mails to me.com don’t arrive',
    ],
    [
      'emails to icloud.com customers bounce', 'our emails to icloud bounce', 'mail to icloud.com rejected',
      '550 5.7.1 message rejected due to local policy', 'hm08 rejected', 'cs01 rejected', '421 deferred by icloud',
      '554 rejected by icloud', 'own mail server undelivered to icloud', 'messages temporarily deferred by icloud',
    ],
    ['company domain blocked by icloud', 'newsletter not delivered to icloud', 'newsletter to icloud users blocked'],
    [],
    [],
  ],
};

/** Symptoms of mail as the search knows them, in English. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: messages[entry.id as keyof typeof messages], phrasings: phrasings[entry.id]?.flat() ?? [],
}));
