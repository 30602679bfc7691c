/** What the deletions of both storage guides say alike, in Japanese. */
export const deletion = {
  final: 'ここで消すと元に戻せません。',
  saved: '別の場所へ保存したもの',
  rest: '削除していないもの',
  free: '無料',
  photos: {
    warning: 'iCloud写真がオンなら、消した写真はiCloudとほかの端末からも消えます。iCloudバックアップにも残りません。',
    look: '{label:sync-this-iphone}がオンかどうかだけを見ます。設定は変えません。',
    lookWarning: '{label:remove-photos}は押さないでください。30日後に、すべての端末からiCloudの写真が消えます。',
    delete: '{label:photos}アプリで、不要なものだけを削除します。',
    check: '{label:photos}アプリの{label:recently-deleted}を開き、必要なものがないか確かめます。',
    empty: '{label:recently-deleted}からも、不要なものを削除します。',
    lost: '削除した写真とビデオ',
    everywhere: 'iCloud写真がオンの場合、iCloudとほかの端末にある同じもの',
    gains: '消した写真とビデオの分です。',
    loses: 'iCloud写真がオンの、ほかの端末からも消えます。',
  },
} as const;
