import type { SymptomEntry } from '../../../types.js';
import { messages } from '../messages.js';
import { list } from './list.js';

/** What a worried person types, in English. */
const phrasings: Readonly<Record<string, readonly string[]>> = {
  'cannot-get-mail': [
    'can’t get my mail', 'not receiving email', 'icloud mail not receiving', 'error in mail on my iphone', 'email not working on my iphone', 'mail won’t load', 'new mail doesn’t download', 'icloud mail not working',
    'inbox won’t update', 'mail doesn’t refresh', 'mail app shows an error', 'email stopped working', 'stuck on checking for mail', 'emails not syncing',
  ],
  'mail-server-failed': [
    'can’t connect to mail server', 'mail server not responding', 'connection to mail server failed', 'mail connection times out',
    'incoming mail server error', 'mail can’t reach the server', 'imap server not responding', 'server connection error in mail',
  ],
  'mail-password-wrong': [
    'mail keeps asking for my password', 'mail says password is wrong', 'mail won’t accept my password', 'username or password incorrect in mail',
    'mail says wrong password but it’s right', 'email password prompt keeps popping up', 'mail password popup won’t go away', 'mail authentication error',
  ],
  'mail-not-received': [
    'they sent it but i didn’t get the email', 'didn’t receive email', 'email isn’t in my inbox or in spam', 'it isn’t in junk either', 'not in junk', 'not in the junk folder', 'no emails coming in', 'missing emails', 'code by email not received',
    'not getting emails from one person', 'email disappeared', 'where did my emails go',
  ],
  'mail-account-error': [
    'account error at the bottom of mail', 'mail shows account error', 'icloud mail account error', 'problem with the mail account', 'account error won’t go away in mail',
    'exclamation mark in mail', 'several mail accounts have errors', 'account error icloud mail',
  ],
  'mail-secure-connection': [
    'certificate not trusted in mail', 'ssl error in mail', 'problem with ssl in mail', 'server identity can’t be verified', 'certificate warning', 'mail says connection isn’t secure',
    'invalid certificate mail', 'certificate expired message', 'ssl connection failed',
  ],
  'mail-offline': [
    'mail is offline', 'mail says no internet connection', 'mail app offline but internet works', 'mail won’t go online', 'mail doesn’t connect to the internet', 'mail says no internet but wifi works',
    'mail thinks there’s no internet', 'offline message in mail', 'mail says connection is offline',
  ],
  'mail-sign-in-failed': [
    'can’t sign in to icloud mail', 'can’t log in to my email', 'mail login fails', 'icloud mail login doesn’t work', 'email sign in error', 'icloud mail authentication failed',
    'locked out of icloud mail', 'mail sign-in rejected', 'not getting the code to sign in to mail',
  ],
  'mail-account-inactive': [
    'mail account inactive', 'account is turned off in mail', 'mail account disabled', 'inactive mail account message', 'my mail account isn’t active',
    'mail account switched off', 'says account inactive', 'how to activate mail account',
  ],
  'mail-after-password-change': [
    'changed my password and mail stopped', 'no mail since password reset', 'apple id password changed and now no mail', 'after new apple id password mail doesn’t work', 'mail broke after i changed password',
    'app passwords gone after password change', 'new password but mail still fails', 'outlook stopped after apple password change', 'updated password email not working',
  ],
  'mail-late': [
    'emails come late', 'no mail notifications', 'mail only arrives when i open the app', 'mail delayed by hours', 'push email not working',
    'emails come in all at once', 'mail only updates while charging', 'not notified of new emails', 'push or fetch for mail',
  ],
  'mail-in-junk': [
    'good mail goes to junk', 'emails marked as spam', 'important email in spam folder', 'how to get mail out of junk', 'friend’s mail lands in junk',
    'junk filter too strong', 'stop mail going to junk', 'not spam but in junk',
  ],
  'mailbox-full': [
    'mailbox full', 'inbox has no space', 'icloud full can’t receive mail', 'no email because storage is full', 'people say my mailbox is full',
    'mail stopped because out of icloud storage', 'no space left for mail', 'mailbox over quota',
  ],
  'cannot-send-mail': [
    'can’t send email', 'email stuck in outbox', 'mail won’t send', 'sending fails', 'can’t reply to mail',
    'receives but won’t send', 'outgoing mail server doesn’t work', 'A copy has been placed in your Outbox', 'unsent message', 'message stays in outbox',
  ],
  'sending-limit-reached': [
    'too many emails sent today', 'sending limit', 'blocked for sending too much', 'too many recipients', 'how many emails can i send a day',
    'daily mail limit', 'group email blocked by sending limit', 'exceeded number of messages',
  ],
  'message-too-large': [
    'attachment too big', 'photo too large to email', 'can’t send video by mail', 'email over 20 mb', 'file too big for mail',
    'message size limit', 'attachment won’t send because of size', 'how to use mail drop',
  ],
  'recipient-rejected': [
    'recipient address rejected', 'email bounced back', 'user unknown', 'address doesn’t exist', 'mail returned as undeliverable',
    'mailer-daemon message', 'recipient not found', 'my email came back',
  ],
  'sender-address-rejected': [
    'my own address was rejected', 'can’t send from my alias', 'sender rejected', 'from address not allowed', 'sender address invalid',
    'alias won’t send', 'from address refused', 'not allowed to use this sender address',
  ],
  'wrong-sender-shown': [
    'sent from the wrong account', 'wrong from address', 'mail uses my other address', 'change default mail account', 'replies go from a different address',
    'sent work email from my personal address', 'make docomo my default sender', 'keeps sending from icloud address', 'how to change sender address',
  ],
  'mail-down-everywhere': [
    'icloud mail outage', 'icloud mail is down', 'mail not working on any device', 'no mail on iphone ipad or mac', 'is apple mail down',
    'mail down for everyone', 'can’t send or receive email on any device', 'mail fails on all my devices',
  ],
  'web-mail-unavailable': [
    'icloud.com mail won’t open', 'can’t open mail in browser', 'web mail not loading', 'icloud mail in safari blank', 'mail on the website doesn’t work',
    'webmail down', 'icloud.com mail blank page', 'can’t see mail on icloud.com',
  ],
  'mail-in-other-app': [
    'icloud mail not working in outlook', 'icloud mail on android', 'thunderbird icloud mail', 'app-specific password not working', 'imap settings for icloud',
    'add icloud mail to gmail app', 'windows mail icloud', 'imap.mail.me.com not connecting', 'how to create an app-specific password', 'outlook won’t add icloud account',
  ],
  'docomo-mail-trouble': [
    'docomo mail not working', 'can’t receive docomo mail', 'docomo mail password', 'docomo profile reinstall', 'docomo mail on iphone',
    'd account mail problem', 'docomo email won’t send', 'carrier mail not working', 'sp mode mail not working', 'docomo mail after changing phones', 'docomo imap password',
  ],
  'other-mail-trouble': [
    'au mail not working', 'ezweb mail not arriving', 'uq mobile mail error', 'softbank mail not arriving', 'rakuten mail not working', 'yahoo japan mail not working',
    'yahoo mail not updating on iphone', 'gmail not updating on iphone', 'gmail in mail not working', 'can’t get gmail', 'imap.gmail.com is not responding', 'gmail won’t load on iphone',
  ],
  'domain-mail-blocked': [
    'our emails don’t reach icloud users', 'emails to icloud.com customers bounce', 'company domain blocked by icloud', 'spf dkim dmarc setup', 'newsletter not delivered to icloud', 'icloud rejects our mail server',
    'my domain lands in icloud spam', 'ip blocked by apple', 'dmarc policy', 'reverse dns for mail server',
  ],
};

/** Symptoms of mail as the search knows them, in English. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: messages[entry.id as keyof typeof messages], phrasings: phrasings[entry.id] ?? [],
}));
