import type { IsoDate, Review } from '../../types.js';

const review = (sources: readonly string[], coverage: readonly string[], unverified?: string): Review => ({
  sources, coverage, checkedOn: '2026-11-21' as IsoDate, ...(unverified === undefined ? {} : { unverified }),
});

const paraphrase = 'Some of the messages are phrases that readers run together; they stand on no screen and help the search only.';
const noMessage = 'No message of Apple; what readers describe.';
const scores = 'The scores are a rule of thumb.';

const symptomReviews: Record<string, Review> = {
  'symptom/cannot-get-mail': review(['S-ST', 'S-M6'], ['M1', 'M2', 'M4', 'M6', 'M8', 'M10', 'M27', 'M63'], paraphrase),
  'symptom/mail-server-failed': review(['S-ST', 'S-M6'], ['M2', 'M6', 'M10', 'M16', 'M17', 'M27', 'M63'], paraphrase),
  'symptom/mail-password-wrong': review(['S-ST'], ['M10', 'M25', 'M63'], paraphrase),
  'symptom/mail-not-received': review(['S-M6', 'S-M7', 'S-B1'], ['M17', 'M36', 'M63'], paraphrase),
  'symptom/mail-account-error': review(['S-ST'], ['M5', 'M6', 'M10', 'M35', 'M63'], paraphrase),
  'symptom/mail-secure-connection': review(['S-ST'], ['M12', 'M30'], 'That a wrong clock shows as this message is an inference from how certificates work.'),
  'symptom/mail-offline': review(['S-ST'], ['M11']),
  'symptom/mail-sign-in-failed': review(['S-ST', 'S-M2'], ['M31', 'M32']),
  'symptom/mail-account-inactive': review(['S-ST'], ['M31']),
  'symptom/mail-after-password-change': review(['S-M2', 'S-M3'], ['M25', 'M26'], noMessage),
  'symptom/mail-late': review(['S-M6', 'S-L1', 'S-ST'], ['M13', 'M15', 'M21'], noMessage),
  'symptom/mail-in-junk': review(['S-M8', 'S-M7'], ['M33', 'M34'], noMessage),
  'symptom/mailbox-full': review(['S-B1'], ['M27', 'M36'], noMessage),
  'symptom/cannot-send-mail': review(['S-ST', 'S-M4'], ['M21', 'M44'], 'The Japanese wording of a message on the Mac comes from no document.'),
  'symptom/sending-limit-reached': review(['S-ST', 'S-M4'], ['M44'], 'The Japanese wording of two messages on iCloud.com comes from no document.'),
  'symptom/message-too-large': review(['S-ST', 'S-M4'], ['M44', 'M45']),
  'symptom/recipient-rejected': review(['S-ST'], ['M44']),
  'symptom/sender-address-rejected': review(['S-ST'], ['M49']),
  'symptom/wrong-sender-shown': review([], ['M49', 'M51'], noMessage),
  'symptom/mail-down-everywhere': review(['S-SS', 'S-M6'], ['M7', 'M52', 'M53'], noMessage),
  'symptom/web-mail-unavailable': review(['S-SS', 'S-M6'], ['M54', 'M56'], noMessage),
  'symptom/mail-in-other-app': review(['S-M1', 'S-M2', 'S-M3'], ['M23', 'M24', 'M28', 'M63'], paraphrase),
  'symptom/docomo-mail-trouble': review(['S-D1', 'S-D3', 'S-ST'], ['M46', 'M47', 'M48'], noMessage),
  'symptom/domain-mail-blocked': review(['S-M5', 'S-G1'], ['M37', 'M40', 'M63'], paraphrase),
};

const causeReviews: Record<string, Review> = {
  'cause/other-device': review(['S-M6'], ['M7', 'M23'], 'That the fixes for the phone do nothing for other devices follows from where the settings are.'),
  'cause/account-password': review(['S-ST', 'S-M2'], ['M31', 'M32']),
  'cause/web-access': review([], ['M54'], 'What Advanced Data Protection does to iCloud.com was read in no document.'),
  'cause/damaged-app': review(['S-M3'], ['M23', 'M24'], 'That settings of an app can be damaged needs no document; none was read.'),
  'cause/mail-switch': review(['S-M6'], ['M18']),
  'cause/fetch-setting': review(['S-M6', 'S-L1', 'S-ST'], ['M13', 'M22']),
  'cause/mail-password': review(['S-ST', 'S-M2'], ['M25']),
  'cause/app-password': review(['S-M2', 'S-M3'], ['M25', 'M28']),
  'cause/mail-server-settings': review(['S-M1'], ['M16', 'M23']),
  'cause/misplaced': review(['S-M8'], ['M33', 'M36']),
  'cause/mail-sorting': review(['S-M7', 'S-M8'], ['M35', 'M36']),
  'cause/sender-side': review(['S-M5'], ['M37']),
  'cause/sending-limit': review(['S-M4', 'S-ST'], ['M44']),
  'cause/message-too-large': review(['S-M4', 'S-ST'], ['M44']),
  'cause/wrong-recipient': review(['S-ST'], ['M11']),
  'cause/wrong-sender-address': review(['S-ST'], ['M49']),
  'cause/wrong-default-account': review([], ['M49'], 'That the default sender drifts is what readers describe.'),
  'cause/inactive-account': review(['S-ST'], ['M31']),
  'cause/clock': review(['S-ST'], ['M11', 'M12', 'M30'], 'No document of Apple on mail names the clock; certificates depend on it.'),
  'cause/other-account': review(['S-ST'], ['M5']),
  'cause/docomo-account': review(['S-ST', 'S-D1'], ['M46']),
  'cause/docomo-service': review([], ['M46', 'M65'], 'That docomo’s service can fail needs no document; none was read.'),
  'cause/docomo-password': review(['S-D1'], ['M46', 'M47']),
  'cause/docomo-profile': review(['S-D1', 'S-D3'], ['M46', 'M47']),
  'cause/domain-authentication': review(['S-M5'], ['M37', 'M38', 'M39']),
  'cause/domain-reputation': review(['S-M5', 'S-G1'], ['M40']),
};

const checkReviews: Record<string, Review> = {
  'check/mail-error-body': review(['S-ST'], ['M5', 'M6', 'M10']),
  'check/send-error-body': review(['S-ST'], ['M44']),
  'check/mail-account': review(['S-ST', 'S-M1'], ['M5', 'M17', 'M46']),
  'check/mail-device': review([], ['M1', 'M23'], 'The names of the two Outlooks come from no document read.'),
  'check/mail-web': review(['S-M6'], ['M7', 'M54']),
  'check/mail-other-devices': review(['S-M6'], ['M7', 'M9', 'M52'], scores),
  'check/mail-other-network': review(['S-M6'], ['M7', 'M9', 'M20', 'M52'], `That a warning about a server must not be passed is general knowledge. ${scores}`),
  'check/mail-sending': review([], ['M52', 'M53'], `A common way to tell device from service. ${scores}`),
  'check/mail-password-asked': review([], ['M52'], `A common way to tell device from service. ${scores}`),
  'check/mail-after-restart': review([], ['M52', 'M53'], `A common way to tell device from service. ${scores}`),
  'check/mail-scope': review(['S-SS', 'S-M6'], ['M7', 'M9', 'M52', 'M53'], scores),
  'check/mail-password-changed': review(['S-M2'], ['M11', 'M25']),
  'check/mail-switch': review(['S-M6', 'S-U26'], ['M18'], 'The Japanese name of the list on iOS 18 to 26 comes from no document.'),
  'check/mail-fetch': review(['S-M6', 'S-L1'], ['M13', 'M22']),
  'check/low-power': review(['S-ST'], ['M13', 'M21'], 'The yellow icon comes from no document read.'),
  'check/missing-from': review([], ['M33', 'M37'], 'A common way to tell the two sides apart.'),
  'check/mail-notice': review(['S-L1'], ['M14', 'M22']),
  'check/push-or-fetch': review(['S-M6', 'S-L1'], ['M13', 'M14', 'M15', 'M22'], 'When a fetch may be tried for a while is a rule of thumb; Apple wants push on. How much battery mail by hand saves was read in no document.'),
  'check/added-as': review(['S-M1', 'S-M3'], ['M18', 'M28'], 'That an account added by hand needs an app-specific password on the phone rests on one public guide.'),
  'check/two-factor': review(['S-M2'], ['M28', 'M31']),
  'check/mail-app': review(['S-M3'], ['M23', 'M28']),
  'check/app-password-needed': review(['S-M2', 'S-M3', 'S-U26'], ['M18', 'M23', 'M28'], 'That two-factor authentication is turned on in that screen follows from its name.'),
  'check/sender-role': review(['S-M5'], ['M37']),
  'check/domain-records': review(['S-M5'], ['M37', 'M38', 'M39']),
  'check/docomo-status': review([], ['M46', 'M65'], 'The page was not read.'),
  'check/docomo-other-device': review([], ['M46', 'M48'], scores),
  'check/docomo-scope': review([], ['M46'], scores),
  'check/docomo-password-asked': review(['S-D1', 'S-ST'], ['M46', 'M47']),
  'check/docomo-push': review(['S-D3'], ['M47']),
};

/** Evidence for the symptoms, causes and checks of the guide to mail. */
export const mailReviews: Record<string, Review> = { ...symptomReviews, ...causeReviews, ...checkReviews };
