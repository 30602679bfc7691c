/** The wait that Stolen Device Protection puts before changes of the account and before a reset, in Japanese. */
export const stolenDeviceDelay =
  '盗難デバイスの保護がオンなら、1時間待ってから、もう一度認証します。設定によっては、自宅でも待ちます。iOS 26.4以降では、自動でオンになるという情報もあります（未確認）。';

/** Before cards leave the phone, in Japanese. */
export const transitCards = {
  text: 'ウォレットにあるカードの種類と、SuicaやPASMOの残高をメモします。',
  warning: 'SuicaやPASMOがあれば、午前2時〜4時と、電車やバスに乗っている間は進まないでください。',
  note: '残高はサーバに残り、あとで追加し直せます。',
};
