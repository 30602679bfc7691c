import type { FixTextsOf } from '../../types.js';
import type { mailDomainFixes as structure } from '../mail-domain.js';

/** The sender’s side, in English. */
export const mailDomainFixes = {
  'publish-spf': {
    title: 'Publish SPF',
    because: 'Apple may reject mail from a domain without SPF.',
    verify: 'If the header of a test message shows spf=pass, it worked.',
    steps: {
      list: { text: 'List every server and service that sends for this domain.', note: 'Include automatic mail, such as invoices, bookings, and forms.' },
      one: { text: 'Write down the current TXT record for SPF.', warning: 'A domain can have only one SPF record. With two, SPF fails.' },
      publish: {
        text: 'Publish a record in this form, adapted to your own senders.',
        copy: 'v=spf1 include:_spf.example.com ip4:192.0.2.10 ~all',
        warning: 'If you leave out a sender, its mail fails. Don’t use the example values as they are.',
      },
      count: { text: 'Count the terms that need a DNS lookup: 10 at most in total.', note: 'These count: include, a, mx, ptr, exists, and redirect (RFC 7208). So do the terms inside what include and redirect point to.' },
      test: 'Send a message to an iCloud address and look at Authentication-Results in the header.',
      tighten: 'Once all your senders pass, change ~all to -all.',
    },
  },
  'publish-dkim': {
    title: 'Sign with DKIM',
    because: 'Apple may reject mail without a DKIM signature.',
    verify: 'If the header of a test message shows dkim=pass, it worked.',
    steps: {
      key: { text: 'In the admin console of your sending service, create a key and a selector.', note: 'Use at least 1024 bits; 2048 are recommended.' },
      publish: { text: 'Publish the public key at selector._domainkey.yourdomain.', note: 'Use TXT or CNAME, as your service says.' },
      sign: { text: 'Once DNS shows the key, turn on signing.', note: 'Make the signing domain match the domain in From:.' },
      headers: 'After signing, change the subject and body as little as possible.',
      test: 'Send a message to an iCloud address and look at Authentication-Results in the header.',
    },
  },
  'publish-dmarc': {
    title: 'Publish DMARC in stages',
    because: 'Apple asks senders to publish a DMARC policy.',
    verify: 'If the header of a test message shows dmarc=pass, it worked.',
    steps: {
      align: { text: 'Set up SPF and DKIM first, and align the domain of one of them with From:.', note: 'From: is the sender that the recipient sees.' },
      publish: {
        text: 'Publish a TXT record at _dmarc.yourdomain, with p=none to begin with.',
        copy: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
        note: 'rua receives aggregate reports (RFC 9990). ruf, for failure reports (RFC 9991), is optional. The core specification is RFC 9989.',
      },
      reports: { text: 'Read the aggregate reports for two to four weeks, as a rule of thumb.', note: 'See that all your own senders pass.' },
      quarantine: { text: 'If all is well, change to p=quarantine.', warning: 'If you tighten it too fast, legitimate mail lands in junk too.' },
      reject: { text: 'If all is still well after a while, change to p=reject.', note: 'RFC 9989 has removed pct.' },
      forwards: 'If you forward mail, add ARC signatures on the forwarding server.',
    },
  },
  'set-reverse-dns': {
    title: 'Set up reverse DNS',
    because: 'Apple asks for reverse DNS for the sending IP addresses.',
    verify: 'If the IP address and the name resolve to each other, it worked.',
    steps: {
      ip: 'List all IP addresses that you send from.',
      ask: { text: 'Ask the company that manages the IP address to set reverse DNS (PTR).', note: 'For the IP addresses of a sending service, the service sets it.' },
      match: 'Make sure that the reverse DNS name resolves to the same IP address.',
      look: 'Have the sending server announce the same name (HELO).',
    },
  },
  'lower-complaints': {
    title: 'Lower complaints and bounces',
    because: 'With many complaints or bounces, mail may be delayed or rejected.',
    verify: 'If the complaint and bounce rates fall and a test message reaches the inbox, it worked.',
    steps: {
      figures: { text: 'Compare your sending figures with the table of rules of thumb.', note: 'Apple publishes no complaint rate to meet, and offers no complaint feedback and no allow list.' },
      consent: 'Send only to people who signed up themselves.',
      unsubscribe: 'Put a link that unsubscribes right away where it’s easy to see.',
      bounces: { text: 'Right away, remove addresses that don’t exist.', note: 'If a message bounces only for now, retry a limited number of times.' },
      size: {
        text: 'Compare large messages with the table of iCloud’s limits.',
        note: 'Attachments grow to about 1.3 times in transit. As a rule of thumb, keep the total to 15 MB. If it’s more, send a sharing link that expires, or split it over several messages, the important ones first. Use fewer images in the text of the message too.',
      },
      separate: 'Use separate domains and IP addresses for marketing and for notices, such as order confirmations.',
      watch: 'After every mailing, look at how many were delivered, went to junk, or unsubscribed.',
    },
  },
  'warm-up': {
    title: 'Increase the volume little by little',
    because: 'Suddenly sending a lot can look like junk mail.',
    verify: 'If you can increase the volume without delays or rejections, it worked.',
    steps: {
      pause: 'Stop sending bulk mail for now.',
      small: 'Send to a few people, such as those who replied or clicked recently, and look at the result.',
      raise: 'If all is well, increase the volume a little, day by day.',
      watch: 'If delays or 4xx and 5xx replies increase, go back to the previous volume.',
    },
  },
  'write-to-icloud': {
    title: 'Contact the iCloud Mail team',
    because: 'If mail is still rejected after you fix the settings, you can ask Apple’s contact for senders.',
    verify: 'If you get a reply and a test message arrives, it worked.',
    steps: {
      first: 'Check that you meet every requirement on Apple’s page for senders.',
      collect: 'Collect your domain, the sending IP addresses, and the full SMTP errors.',
      write: {
        text: 'Fill in this text and send it to {code:icloudadmin@apple.com}.',
        copy: 'To: icloudadmin@apple.com\n\nHello iCloud Mail team,\n\nMessages from our domain are being rejected by iCloud Mail.\n\nDomain:\nSending IP addresses:\nSMTP errors (full text, with time zone):\nSPF / DKIM / DMARC results:\nWhat we have changed:\nContact:\n\nThank you.',
      },
      wait: { text: 'Don’t increase the volume while you wait for a reply.', note: 'There is no promise of when, or whether, the block is lifted.' },
    },
  },
  'ask-own-administrator': {
    title: 'Tell your own mail administrator',
    because: 'Only the administrator at your company, school, or mail provider can fix the settings for sending.',
    verify: 'If a test message to an iCloud address reaches the inbox, it worked.',
    steps: {
      keep: { text: 'If you got an error message in reply, keep it.', note: 'iCloud accepts no message over 20 MB. If the attachments are large, try with smaller ones.' },
      send: {
        text: 'Copy this text and send it together with the full error.',
        copy: 'Dear mail administrator,\n\nMail to iCloud Mail (@icloud.com, @me.com, @mac.com) is not delivered.\nCould you please check:\n- the SPF, DKIM, and DMARC settings, and the authentication results\n- reverse DNS of the sending IP addresses\n- Apple’s information for senders (support.apple.com/en-us/102322)\n\nSender:\nRecipient:\nSent on:\nFull error:',
      },
      meanwhile: 'For urgent matters, use another address or the phone.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
