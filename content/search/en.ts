/** Groups of words, each written as one line with a bar between them. */
const groupsOf = (lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split('|'));

/** Words that mean the same in a complaint, in English. */
export const concepts = groupsOf([
  'not receiving|not arriv|can\'t receive|won\'t receive|cannot get|can\'t get|not getting|never came|didn\'t get|didn\'t arrive|no new mail|nothing coming in|not coming in|never arrived|not delivered|don\'t get|doesn\'t arrive|not downloading|won\'t download|never showed|never shows',
  'won\'t send|can\'t send|cannot send|not sending|doesn\'t send|fails to send|not sent|unsent|hasn\'t gone|won\'t go out|doesn\'t go out|sending fails|outgoing|stuck in outbox|outbox|never leaves',
  'bounce|came back|comes back|returned|undeliver|mailer-daemon|delivery failed|delivery status|not deliver|comes back',
  'reject|refuse|denied|blocked|block|not allowed|not accepted|won\'t accept',
  'can\'t connect|cannot connect|won\'t connect|connection|not connecting|can\'t reach|unreachable|timed out|times out|time out|not responding|unable to connect|can\'t be contacted',
  'stuck|frozen|won\'t finish|never finishes|forever|not moving|not progressing|sits|hangs|spinning|for days|for hours|estimating',
  'incomplete|not completed|could not be completed|couldn\'t complete|halfway|partway|interrupted|did not complete|quit|unfinished|stops',
  'fail|error|won\'t work|not working|doesn\'t work|don\'t work|problem|wrong|stopped working|broke|dont work|isn\'t working',
  'slow|takes forever|long|delayed|late|hours later',
  'full|out of space|no space|not enough|running out|no room|maxed|limit reached|filled up|used up|almost full',
  'storage|space|room|gb|memory',
  'on this device|iphone itself|my phone|the phone|device storage|iphone storage|on my iphone|phone\'s',
  'icloud',
  'wifi|wi-fi|network|signal|router|internet connection|poor connection',
  'offline|no internet|airplane mode|flight mode|cellular|mobile data|5g',
  'mail|email|e-mail|inbox',
  'backup|back up|backing up|backed up|backups',
  'restor',
  'password|passcode',
  'app-specific|app specific|app password|app passwords',
  'incorrect|wrong password|not accepted|invalid password|wrong',
  'keeps asking|asks for|prompt|popup|pop-up|again and again|over and over|keeps wanting|box|keeps popping',
  'sign in|log in|login|sign-in|signing in|logging in|signed in',
  'changed|new password|after password|reset password|since i changed|updated password|set a new',
  'locked|lock|disabled|frozen|suspended|not active',
  'inactive|turned off|deactivated|switched off',
  'verif|confirm|unverified',
  'verification code|code|two-factor|two factor|2fa|one-time',
  'terms|conditions|agree|agreement|accept',
  'delete|remove|erase|get rid',
  'grey|gray|greyed|grayed|dimmed|can\'t tap|can\'t press|not clickable|unclickable|can\'t select|faded',
  'weeks|months|days since|last backup|old date|not backed up|hasn\'t',
  'automatic|overnight|by itself|nightly|auto',
  'enable|turn on|switch on|activate|toggle|switch',
  'newer|too old|older|version|beta|downgrade',
  'file|files',
  'another device|other device|different device|other iphone|other phone|second|my other',
  'details|usage|how much|not shown|won\'t load|can\'t see',
  'junk|spam',
  'notif|alert|push|badge|sound|fetch',
  'from address|sender|from the wrong|alias',
  'recipient|address not found|user unknown|no such user|does not exist|unknown user',
  'limit|too many|per day|daily|mass',
  'attachment|too large|too big|size|video',
  'down|outage|all devices|any device|everywhere|every device|anywhere|everyone',
  'browser|website|webmail|icloud.com|chrome|safari|web',
  'certificate|ssl|tls|identity|untrusted',
  'account error',
  'server|imap|smtp|port',
  'newsletter|our emails|our mail|domain|spf|dkim|dmarc|customers|mail server',
  'thunderbird|spark|gmail app|k9|k-9|mail client|mail app|email program|third-party|email client',
  'apple id|apple account|account',
  'receive|incoming|inbox|arriv|coming in',
  'send|sending|sent|outgoing',
]);

/** Names that decide: who hears one of them means the symptom whose title bears it. */
export const names = groupsOf([
  'ドコモ|docomo|spモード|dアカウント|ahamo|irumo',
  'Outlook|アウトルック',
  'Android|アンドロイド|Galaxy|Pixel|Xperia',
]);

/** What readers ask about that no guide is for. */
export const elsewhere = groupsOf([
  'airpods|earbuds',
  'apple music|spotify',
  'calendar',
  'apple watch',
  'bluetooth',
  'wallpaper',
  'battery',
  'whatsapp',
  'airdrop',
  'siri',
]);

/** What readers say of a device that may be broken. */
export const faults = groupsOf([
  "phone won't turn on|phone doesn't turn on|phone won't charge|phone doesn't charge|phone isn't charging|phone not charging"
    + "|iphone won't turn on|iphone doesn't turn on|iphone won't charge|iphone doesn't charge|iphone isn't charging|iphone not charging"
    + "|screen doesn't respond|screen isn't responding|screen not responding|screen is unresponsive|touch doesn't work|touch not working"
    + '|black screen|screen is black|cracked|hardware fault|broken iphone|iphone is broken|phone is broken|water damage',
]);
