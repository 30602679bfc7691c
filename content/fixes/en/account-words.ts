/** The wait that Stolen Device Protection puts before changes of the account and before a reset, in English. */
export const stolenDeviceDelay =
  'With Stolen Device Protection on, you wait an hour and then verify again. Depending on its setting, you wait at home too. From iOS 26.4 it is said to turn on by itself (not verified).';

/** Before cards leave the phone, in English. */
export const transitCards = {
  text: 'Note which cards are in Wallet, and the balance of Suica or PASMO.',
  warning: 'If you have Suica or PASMO, don’t go on between 2 and 4 a.m., or while you are on a train or bus.',
  note: 'The balance stays on the server, and you can add the card again later.',
};
