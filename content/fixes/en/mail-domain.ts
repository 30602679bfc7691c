import type { FixTextsOf } from '../../types.js';
import type { mailDomainFixes as structure } from '../mail-domain.js';

/** The sender’s side, in English. */
export const mailDomainFixes = {
  'publish-spf': {
    title: 'Publish SPF',
    because: 'Apple may reject mail from a domain without SPF.',
    verify: 'If the header of a test shows spf=pass, it worked.',
    steps: {
      list: { text: 'List every server and service that sends for this domain.', note: 'Include automatic mail, such as invoices, bookings, and forms.' },
      one: { text: 'Note the TXT record for SPF that exists now.', warning: 'A domain has one SPF record. With two, SPF fails.' },
      publish: {
        text: 'Publish a record of this form with your own senders.',
        copy: 'v=spf1 include:_spf.example.com ip4:192.0.2.10 ~all',
        warning: 'A sender that is left out fails. Don’t use the example values as they are.',
      },
      count: { text: 'Count the terms that need a DNS look-up: 10 at most in total.', note: 'include, a, mx, ptr, exists, and redirect count (RFC 7208).' },
      test: 'Send to an iCloud address and read Authentication-Results in the header.',
      tighten: 'When all your senders pass, change ~all to -all.',
    },
  },
  'publish-dkim': {
    title: 'Sign with DKIM',
    because: 'Apple may reject mail without a DKIM signature.',
    verify: 'If the header of a test shows dkim=pass, it worked.',
    steps: {
      key: { text: 'Create a key and a selector in your sending service.', note: 'Use at least 1024 bits; 2048 are recommended.' },
      publish: { text: 'Publish the public key at selector._domainkey.yourdomain.', note: 'Use TXT or CNAME, as your service says.' },
      sign: { text: 'When DNS shows the key, turn signing on.', note: 'Let the signing domain match the domain in From:.' },
      headers: 'Change subject and body as little as possible after signing.',
      test: 'Send to an iCloud address and read Authentication-Results in the header.',
    },
  },
  'publish-dmarc': {
    title: 'Publish DMARC in stages',
    because: 'Apple asks senders to publish a DMARC policy.',
    verify: 'If the header of a test shows dmarc=pass, it worked.',
    steps: {
      align: { text: 'Set up SPF and DKIM first, and align the domain of one of them with From:.', note: 'From: is the sender that the recipient sees.' },
      publish: {
        text: 'Publish TXT at _dmarc.yourdomain, with p=none to begin with.',
        copy: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
        note: 'rua receives aggregate reports (RFC 9990). ruf, for failure reports (RFC 9991), is optional. The core is RFC 9989.',
      },
      reports: { text: 'Read the aggregate reports for two to four weeks, as a rule of thumb.', note: 'See that all your own senders pass.' },
      quarantine: { text: 'If all is well, change to p=quarantine.', warning: 'If you tighten too fast, genuine mail lands in junk.' },
      reject: { text: 'If all is well after a while, change to p=reject.', note: 'RFC 9989 has removed pct.' },
      forwards: 'If you forward mail, add ARC signatures on the forwarding server.',
    },
  },
  'set-reverse-dns': {
    title: 'Set up reverse DNS',
    because: 'Apple asks for reverse DNS of the sending IP addresses.',
    verify: 'If address and name lead to each other, it worked.',
    steps: {
      ip: 'List all IP addresses that you send from.',
      ask: { text: 'Ask the company that manages the IP address to set reverse DNS (PTR).', note: 'For the addresses of a sending service, the service does it.' },
      match: 'Let the name lead back to the same IP address.',
      look: 'Let the server greet with the same name (HELO).',
    },
  },
  'lower-complaints': {
    title: 'Lower complaints and bounces',
    because: 'With many complaints or bounces, mail is delayed or rejected, even without an error.',
    verify: 'If both rates fall and a test reaches the inbox, it worked.',
    steps: {
      figures: { text: 'Compare your figures with the table.', note: 'Apple publishes no complaint figure and offers no feedback loop and no allow list.' },
      consent: 'Write only to people who have signed up themselves.',
      unsubscribe: 'Offer a link, easy to see, that unsubscribes at once.',
      bounces: { text: 'Remove hard bounces at once.', note: 'Retry soft bounces a limited number of times.' },
      separate: 'Use separate domains and IP addresses for marketing and for notices, such as order confirmations.',
      watch: 'After every mailing, look at delivery, junk placement, and unsubscribes.',
    },
  },
  'warm-up': {
    title: 'Raise the volume in steps',
    because: 'A sudden large volume can look like a sender of junk.',
    verify: 'If the volume rises without delays or rejections, it worked.',
    steps: {
      pause: 'Pause bulk mail.',
      small: 'Send to a few, such as people who replied or clicked recently, and look at the result.',
      raise: 'If all is well, raise the volume a little, day by day.',
      watch: 'If delays or 4xx and 5xx replies rise, go back to the volume before.',
    },
  },
  'write-to-icloud': {
    title: 'Write to the iCloud Mail team',
    because: 'If mail is rejected although all is set up, Apple has an address for senders.',
    verify: 'If you get an answer and a test arrives, it worked.',
    steps: {
      first: 'Check that you meet every condition on Apple’s page for senders.',
      collect: 'Collect your domain, the sending IP addresses, and the full SMTP errors.',
      write: {
        text: 'Fill in this text and send it to {code:icloudadmin@apple.com}.',
        copy: 'To: icloudadmin@apple.com\n\nHello iCloud Mail team,\n\nMessages from our domain are being rejected by iCloud Mail.\n\nDomain:\nSending IP addresses:\nSMTP errors (full text, with time zone):\nSPF / DKIM / DMARC results:\nWhat we have changed:\nContact:\n\nThank you.',
      },
      wait: { text: 'Don’t raise the volume while you wait.', note: 'Neither the time nor the result is promised.' },
    },
  },
  'ask-own-administrator': {
    title: 'Tell your own mail administrator',
    because: 'Only the administrator at your company, school, or mail provider can change how mail is sent.',
    verify: 'If a test to an iCloud address reaches the inbox, it worked.',
    steps: {
      keep: 'If you got an error reply, keep it.',
      send: {
        text: 'Copy this text and send it with the full error.',
        copy: 'Dear mail administrator,\n\nMail to iCloud Mail (@icloud.com, @me.com, @mac.com) is not delivered.\nCould you please check:\n- SPF, DKIM and DMARC, and their results\n- reverse DNS of the sending IP addresses\n- Apple’s information for senders (support.apple.com/en-us/102322)\n\nSender:\nRecipient:\nSent on:\nFull error:',
      },
      meanwhile: 'For urgent matters, use another address or the phone.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
