import type { Label } from '../types.js';
import { onEither } from './on-either.js';

/** The words on Apple's screens that every guide names, shown name first, then former and alternative ones. */
export const sharedLabels = {
  'show-all-apps': [{ ja: 'すべてのAppを表示', en: 'Show All Apps' }],
  'delete-backup': [
    { ja: 'バックアップを削除', en: 'Delete Backup' },
    { ja: 'オフにしてiCloudから削除', en: 'Turn Off & Delete from iCloud', from: 17, unverified: true },
  ],
  'turn-off-and-delete': [
    { ja: 'オフにしてiCloudから削除', en: 'Turn Off & Delete from iCloud', from: 17 },
    { ja: 'オフにして削除', en: 'Turn Off & Delete', until: 16 },
  ],
  'remove-photos': [
    { ja: 'オフにしてiCloudから削除', en: 'Turn Off & Delete from iCloud', from: 16 },
    { ja: '無効化して削除', en: 'Disable & Delete', until: 15 },
  ],
  'change-storage-plan': [
    { ja: 'ストレージプランを変更', en: 'Change Storage Plan' },
    { ja: 'iCloud+にアップグレード', en: 'Upgrade to iCloud+' },
    { ja: 'ストレージプランをアップグレード', en: 'Upgrade Storage Plan', unverified: true },
    { ja: 'ストレージをアップグレード', en: 'Upgrade Storage', until: 15 },
    { ja: 'さらに容量を購入', en: 'Buy More Storage', until: 15 },
  ],
  'recommended': [{ ja: 'あなたへのおすすめ', en: 'Recommended for You', from: 17 }],
  'photos': [{ ja: '写真', en: 'Photos' }],
  'sync-this-iphone': [
    { ja: 'このiPhoneを同期', en: 'Sync this iPhone' },
    { ja: 'このiPadを同期', en: 'Sync this iPad' },
    { ja: 'iCloud写真', en: 'iCloud Photos', until: 15 },
  ],
  'download-originals': [{ ja: 'オリジナルをダウンロード', en: 'Download and Keep Originals' }],
  'recently-deleted': [{ ja: '最近削除した項目', en: 'Recently Deleted' }],
  'mail': [{ ja: 'メール', en: 'Mail' }],
  'trash': [{ ja: 'ゴミ箱', en: 'Trash', unverified: true }],
  'files': [{ ja: 'ファイル', en: 'Files' }],
  'icloud-drive': [{ ja: 'iCloud Drive', en: 'iCloud Drive' }],
  'safari': [{ ja: 'Safari', en: 'Safari' }],
  'forget-network': [{ ja: 'このネットワーク設定を削除', en: 'Forget This Network' }],
  'control-center': [{ ja: 'コントロールセンター', en: 'Control Center' }],
  'airplane-mode': [{ ja: '機内モード', en: 'Airplane Mode' }],
  'install-update': [
    { ja: 'ダウンロードしてインストール', en: 'Download and Install' },
    { ja: '今すぐアップデート', en: 'Update Now' },
  ],
  'power-off': [{ ja: 'スライドで電源オフ', en: 'slide to power off' }],
  'shut-down': [{ ja: 'システム終了', en: 'Shut Down' }],
  'date-and-time': [{ ja: '日付と時刻', en: 'Date & Time' }],
  'set-automatically': [{ ja: '自動設定', en: 'Set Automatically' }],
  'transfer-or-reset': onEither({ ja: '転送またはiPhoneをリセット', en: 'Transfer or Reset iPhone' }),
  'reset': [{ ja: 'リセット', en: 'Reset' }],
  'reset-network-settings': [{ ja: 'ネットワーク設定をリセット', en: 'Reset Network Settings' }],
  'erase-all': [{ ja: 'すべてのコンテンツと設定を消去', en: 'Erase All Content and Settings' }],
  'sign-out': [{ ja: 'サインアウト', en: 'Sign Out' }],
  'sign-out-without-erasing': [{ ja: '消去せずにサインアウト', en: 'Sign Out Without Erasing' }],
  'erase-this-iphone': onEither({ ja: 'このiPhoneを消去', en: 'Erase This iPhone' }),
  'sign-in': [
    { ja: 'サインイン', en: 'Sign In' },
    ...onEither({ ja: 'iPhoneにサインイン', en: 'Sign in to your iPhone' }),
  ],
  'keep-copy': [
    { ja: 'コピーを残す:', en: 'KEEP A COPY OF:' },
    ...onEither({ ja: 'データのコピーをこのiPhoneに残しますか?', en: 'Keep a copy of your data on this iPhone?' }),
  ],
  'finder': [{ ja: 'Finder', en: 'Finder' }],
  'back-up-to-mac': [
    ...onEither({
      ja: 'iPhone内のすべてのデータをこのMacにバックアップ',
      en: 'Back up all of the data on your iPhone to this Mac',
    }),
    {
      ja: 'iPhoneのすべてのデータをこのMacにバックアップ',
      en: 'Back up all of the data on your iPhone to this Mac',
    },
  ],
  'back-up-computer': [{ ja: '今すぐバックアップ', en: 'Back Up Now' }],
  'apple-devices': [
    { ja: 'Appleデバイス', en: 'Apple Devices' },
    { ja: 'iTunes', en: 'iTunes' },
  ],
  'this-computer': [{ ja: 'このコンピュータ', en: 'This Computer' }],
  'encrypt-backup': [{ ja: 'ローカルのバックアップを暗号化', en: 'Encrypt local backup' }],
  'allow': [{ ja: '許可', en: 'Allow' }],
  'empty-trash': [{ ja: 'ゴミ箱を空にする', en: 'Empty Trash' }],
  'trust': [{ ja: '信頼', en: 'Trust', unverified: true }],
} as const satisfies Record<string, Label>;
