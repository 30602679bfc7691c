import type { Source } from '../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';
const thirdAudit = '2026-11-29';

/** Documents that claims come from. None was read live: archived copies and quotations, read on the day given. */
export const sharedSources = {
  'S-P1': {
    title: 'Apple: iCloud+ plans and pricing, recorded day by day in a public repository',
    url: 'https://support.apple.com/en-us/108047', published: '2026-07-17; recorded until 2026-08-22', readOn: '2026-08-22', checkedOn,
  },
  'S-P2': {
    title: 'Apple: iCloud+のプランと料金, a second and independent reading',
    url: 'https://support.apple.com/ja-jp/108047', published: 'read on 2026-10-05', readOn: '2026-10-05', checkedOn,
  },
  'S-P3': {
    title: 'Blog: Japanese iCloud+ prices before and after the rise of November 2024',
    url: 'https://jyankuotakarakanteidan.blogspot.com/2024/11/', published: '2024-11-19', readOn: '2024-11-19', checkedOn,
  },
  'S-B1': {
    title: 'Apple: iCloudストレージを管理する',
    url: 'https://support.apple.com/ja-jp/108922', published: 'iOS 17 or later; address checked 2026-06-25', checkedOn,
  },
  'S-B2': {
    title: 'Apple iCloud guide: iCloudバックアップとは (mm085db3a8d6)', published: '2022 or later', checkedOn,
  },
  'S-B3': {
    title: 'Apple iCloud guide: iPhoneまたはiPadをiCloudにバックアップする (mmab848634c8)', published: '2022 or later', checkedOn,
  },
  'S-B4': {
    title: 'Apple: iCloudにバックアップできない場合 (HT203516), two versions',
    url: 'https://support.apple.com/ja-jp/HT203516', published: 'about 2016 and 2019–20', checkedOn,
  },
  'S-B5': {
    title: 'Apple: iCloud写真をオフにする',
    url: 'https://support.apple.com/ja-jp/102179', published: 'late 2024 or later', checkedOn,
  },
  'S-B6': {
    title: 'Apple: Downgrade or cancel iCloud+; present steps as quoted in public repositories',
    url: 'https://support.apple.com/en-us/108318', published: '2026', checkedOn,
  },
  'S-B7': {
    title: 'Apple: iCloudからサインアウトする (HT208242)',
    url: 'https://support.apple.com/ja-jp/HT208242', published: 'about 2020', checkedOn,
  },
  'S-B8': {
    title: 'Apple: 復元後に情報が見つからない場合',
    url: 'https://support.apple.com/ja-jp/102325', published: 'late 2024 or later', checkedOn,
  },
  'S-B9': {
    title: 'Apple: What does iCloud back up?, as paraphrased in a public repository',
    url: 'https://support.apple.com/en-us/108770', published: '2026', checkedOn,
  },
  'S-B10': { title: 'Apple: PH12520, how long iCloud backups are kept', published: '2017-03-23', checkedOn },
  'S-ST': {
    title: 'Strings of iOS 15.2 and macOS 12 in English and Japanese, from a public repository of Apple localizations',
    url: 'https://github.com/kishikawakatsumi/applelocalization-tools', published: '2022-01-31', checkedOn,
  },
  'S-RN': { title: 'Apple: iOS 17 beta release notes', published: '2023', checkedOn },
  'S-U26': { title: 'List of Settings addresses in iOS 26', published: '2026', checkedOn },
  'S-L1': {
    title: 'Two guides to mail settings: voc-jp.org, tslro.com (iPadOS 18.4.1)', published: '2025', checkedOn,
  },
  'S-L2': {
    title: 'Blog: the button that removes iCloud Photos before and after iOS 16',
    url: 'https://photolog.aiko15.com/15862', published: 'about 2023–25', checkedOn,
  },
  'S-RS': {
    title: 'Quotations of the iPhone User Guide on resetting network settings and all settings', published: '2025–26', checkedOn,
  },
  'S-C1': { title: 'Terms of the Apple Gift Card, which print 0120-277-535', published: 'undated', checkedOn },
  'S-SS': {
    title: 'Apple: システム状況',
    url: 'https://www.apple.com/jp/support/systemstatus/', published: 'updated all the time', checkedOn,
  },
  'S-N1': {
    title: 'Apple Newsroom: Major updates for Apple’s software platforms are now available',
    url: 'https://www.apple.com/newsroom/2026/09/major-updates-for-apples-software-platforms-are-now-available',
    published: '2026-09', checkedOn,
  },
  'S-M1': {
    title: 'Apple: iCloud Mail server settings for other email client apps, as quoted in public repositories',
    url: 'https://support.apple.com/en-us/102525', published: '2026-02-03; read on 2026-09-30', checkedOn,
  },
  'S-M2': {
    title: 'Apple: App用パスワードでAppにサインインする (mirrored copies)',
    url: 'https://support.apple.com/ja-jp/102654', published: '2025-10-08', checkedOn,
  },
  'S-M3': {
    title: 'Apple: Use iCloud Mail, Calendar and Contacts in third-party apps (archived copies)',
    url: 'https://support.apple.com/en-us/121539', published: '2025-10-07', checkedOn,
  },
  'S-M4': {
    title: 'Apple: Mailbox size and message sending limits in iCloud',
    url: 'https://support.apple.com/en-us/102198', published: 'read again on 2026-10-06', checkedOn,
  },
  'S-M5': {
    title: 'Apple: Postmaster information for iCloud Mail; present text as reported by egressif.io',
    url: 'https://support.apple.com/en-us/102322', published: '2025-02-25; reported on 2026-06-21', checkedOn,
  },
  'S-M6': {
    title: 'Apple: iCloudメールを使えない場合 (HT203528)',
    url: 'https://support.apple.com/ja-jp/HT203528', published: 'about 2020–21', checkedOn,
  },
  'S-M7': {
    title: 'Apple iCloud guide: forwarding (mm6b1a3960) and rules (mm6b1a3f8a)', published: 'versions of 2022 to 2025', checkedOn,
  },
  'S-M8': { title: 'Apple iCloud guide on junk mail, copied by icloud.skydocu.com', published: 'about 2014–16', checkedOn },
  'S-D1': {
    title: 'NTT docomo: ドコモメールのセキュリティ, IMAP専用パスワード',
    url: 'https://www.nttdocomo.co.jp/service/docomo_mail/security/', published: 'undated, after 2019', checkedOn,
  },
  'S-D2': {
    title: 'Blog quoting the IMAP specification 4.3 of docomo mail (2022-04-08)',
    url: 'https://qiita.com/garupon/items/4e7c26607d70cdd55333', published: '2024-10-09', checkedOn,
  },
  'S-D3': { title: 'Nikkei: docomo mail supports push on iPhone', published: '2014-09-24', checkedOn },
  'S-G1': {
    title: 'Google: Email sender guidelines, quoted word for word',
    url: 'https://support.google.com/a/answer/81126', published: 'read live by the quoting page on 2026-07-08', checkedOn,
  },
  'S-R1': { title: 'Records of RFC 9989, 9990 and 9991 (DMARC)', published: '2026-05', checkedOn },
  'S-B11': {
    title: 'Apple: iPhoneやiPadのバックアップ方法 (HT5262); what a computer backup leaves out, as copied by bestcarpictures.xyz',
    url: 'https://support.apple.com/kb/ht5262?viewlocale=ja_JP',
    published: 'late 2023 or later; the copy about 2019–20', checkedOn: secondAudit,
  },
  'S-SD': {
    title: 'Apple: About Stolen Device Protection for iPhone',
    url: 'https://support.apple.com/en-us/120340', published: 'late 2024 or later (“Apple Account”)', checkedOn: secondAudit,
  },
  'S-SD2': {
    title: 'gori.me and Forbes Japan: Stolen Device Protection is to be on by default from iOS 26.4',
    url: 'https://forbesjapan.com/articles/detail/91988', published: '2026-02-18', checkedOn: secondAudit,
  },
  'S-JR': {
    title: 'JR East: Suica that leaves Wallet is kept on the server; not between 2 and 4 (appsuica.okbiz.okwave.jp/faq/show/30)',
    published: '2016-12-16 and 2017-01-25', checkedOn: thirdAudit,
  },
  'S-BL': {
    title: 'Apple, Personal Safety guide: 通信をブロックする/スクリーニングする/フィルタリングする (ipsac1e87c54)',
    url: 'https://support.apple.com/ja-jp/guide/personal-safety/ipsac1e87c54/web', published: 'iOS 26', checkedOn: secondAudit,
  },
  'S-PM': {
    title: 'Two pages on Power Mode in iOS 26: jpdenchi.com, apple.sirius.news',
    url: 'https://www.jpdenchi.com/wp/archives/336', published: '2025-09', checkedOn: secondAudit,
  },
  'S-MC': {
    title: 'Mynavi: categories and groups by sender in Mail of iOS 26',
    url: 'https://news.mynavi.jp/article/iphone_kihon-674/', published: 'iOS 26', checkedOn: secondAudit,
  },
  'S-UP': {
    title: 'Two pages on the choice between an update of iOS 18 and iOS 26: iine.biz, apple-hacks.com',
    url: 'https://www.apple-hacks.com/entry/ios26-1-recommended-update-for-ios18-users', published: '2025-11', checkedOn: secondAudit,
  },
  'S-LD': {
    title: 'Apple: Use Low Data Mode on your iPhone and iPad (HT210596)',
    url: 'https://support.apple.com/en-euro/HT210596', published: 'about 2020–21', checkedOn: secondAudit,
  },
  'S-TS': {
    title: 'Apple: 「設定」でApple Accountがグレイ表示になっている場合',
    url: 'https://support.apple.com/ja-jp/101973', published: 'late 2024 or later', checkedOn: secondAudit,
  },
  'S-VC': {
    title: 'Apple: verification codes (102606) and trusted phone numbers (122621)',
    url: 'https://support.apple.com/ja-jp/102606', published: '2025 or later', checkedOn: secondAudit,
  },
  'S-AD': {
    title: 'Apple: recovery keys and recovery contacts (109345, 102566)',
    url: 'https://support.apple.com/ja-jp/109345', published: 'late 2024 or later', checkedOn: secondAudit,
  },
  'S-FS': {
    title: 'Apple: iCloud+を家族と共有する',
    url: 'https://support.apple.com/ja-jp/108783', published: '2023 or later', checkedOn: secondAudit,
  },
  'S-FS2': {
    title: 'Mynavi and chiilabo.com: one pool without limits per person; the Family group does not join the storage by itself',
    url: 'https://news.mynavi.jp/article/20230707-iphone_why', published: '2023-05 and 2023-07', checkedOn: secondAudit,
  },
  'S-HM': {
    title: 'Apple: 「メールを非公開」とiCloud+について (102548); stopping an address (mm3adb030cbf)',
    url: 'https://support.apple.com/ja-jp/102548', published: '2023 or later', checkedOn: secondAudit,
  },
  'S-ET': {
    title: 'Apple iCloud guide: iCloud.comの「メール」でメールを削除する (mm6b1a7ab7)',
    url: 'https://support.apple.com/ja-jp/guide/icloud-ipad/mm6b1a7ab7/icloud', published: '2023 or later', checkedOn: secondAudit,
  },
  'S-CU': {
    title: 'Mynavi: iCloud Mail clean-up',
    url: 'https://news.mynavi.jp/article/20251023-iphone_why/', published: '2025-10-23', checkedOn: secondAudit,
  },
  'S-BC': {
    title: 'smtp.codes and bentonow.com: replies of iCloud’s mail servers (third parties)',
    url: 'https://smtp.codes/icloud', published: 'undated', checkedOn: secondAudit,
  },
  'S-OL': {
    title: 'Neowin: iCloud accounts in Outlook by OAuth; classic Outlook needs an app-specific password',
    url: 'https://www.neowin.net/amp/microsoft-makes-it-easier-to-add-icloud-accounts-to-outlook/',
    published: 'about 2025', checkedOn: secondAudit,
  },
  'S-DO': {
    title: 'docomo: ドコモメールオプション (irumo), as mirrored; pages on ahamo: pasolive.jp, bitwave.showcase-tv.com, masamobile.co.jp',
    url: 'https://www.docomo.ne.jp/service/docomo_mail_option/', published: '2021–24', checkedOn: secondAudit,
  },
  'S-SB': {
    title: 'SoftBank: 迷惑メール設定をする (Eメール(i), from My SoftBank)',
    url: 'https://www.softbank.jp/mobile/support/iphone/antispam/email_i/antispoof/', published: 'undated', checkedOn: secondAudit,
  },
  'S-CD': {
    title: 'Shueisha Online: backup over cellular is on by default',
    url: 'https://shueisha.online/articles/-/123853', published: '2022 or later', checkedOn: secondAudit,
  },
  'S-WA': {
    title: 'Apple: Manage web access to your iCloud data (102630)',
    url: 'https://support.apple.com/ja-jp/102630', published: 'iOS 16.2 or later', checkedOn: secondAudit,
  },
  'S-AR': {
    title: 'Apple: アカウントの復旧機能を使う方法 (HT204921), three versions: days or more, and Support cannot shorten it',
    url: 'https://support.apple.com/ja-jp/HT204921', published: 'before 2024 (“Apple ID”)', checkedOn: secondAudit,
  },
  'S-EB': {
    title: 'Apple: iPhone、iPad、iPod touchのバックアップの暗号化について (HT205220)',
    url: 'https://support.apple.com/ja-jp/HT205220', published: 'macOS Catalina or later', checkedOn: secondAudit,
  },
  'S-OA': {
    title: 'Mynavi: offloading and deleting an app, what each keeps', url: 'https://news.mynavi.jp/article/20200909-iphone_why/',
    published: '2020-09-09', checkedOn: secondAudit,
  },
  'S-DT': {
    title: 'Mynavi: the switch that sets date and time', url: 'https://news.mynavi.jp/article/20260124-iphone_why/',
    published: '2026-01-24', checkedOn: secondAudit,
  },
  'S-TH': {
    title: 'macblog.site: threads in Mail on iPhone',
    url: 'https://macblog.site/mail-thread-iphone/', published: 'undated', checkedOn: secondAudit,
  },
  'S-RB': {
    title: 'how2s.org and others, quoting Apple (HT201559): which buttons turn an iPhone off',
    url: 'https://support.apple.com/ja-jp/HT201559', published: '2023 or later', checkedOn: secondAudit,
  },
  'S-PR': {
    title: 'Apple, device management: a profile with the same identifier replaces the one before (mdma651503e3)',
    url: 'https://support.apple.com/ja-jp/guide/mdm/mdma651503e3/web', published: 'undated', checkedOn: secondAudit,
  },
  'S-2F': {
    title: 'Two pages quoting Apple: two-factor authentication cannot be turned off two weeks after it was turned on',
    url: 'https://qastack.jp/apple/331417/', published: '2018 or later', checkedOn: secondAudit,
  },
  'S-IR': {
    title: 'moov.ooo, retelling Apple: which buttons turn an iPad off and on', url: 'https://moov.ooo/article/642fc87492174f167ab04a19',
    published: 'about 2023', checkedOn: thirdAudit,
  },
  'S-LD2': {
    title: 'pc-etcetera.com and arigato-ipod.com: the Japanese name of Low Data Mode on the screens of iOS 13',
    url: 'https://arigato-ipod.com/2019/10/knowledge-low-data-mode-iphone-ipad-ipod-touch-ios-ipados-13.html', published: '2019-10',
    checkedOn: thirdAudit,
  },
  'S-RF1': {
    title: 'RFC 7208 (SPF), 4.6.4, and RFC 4408, 10.1: ten look-ups, those that an include causes among them; quoted word for word by several',
    url: 'https://www.rfc-editor.org/rfc/rfc7208', published: '2014-04', checkedOn: thirdAudit,
  },
  'S-RF2': {
    title: 'RFC 8301 (DKIM), 3.2: keys of at least 1024 bits, 2048 recommended; quoted word for word by several',
    url: 'https://www.rfc-editor.org/rfc/rfc8301', published: '2018-01', checkedOn: thirdAudit,
  },
  'S-RF3': {
    title: 'RFC 5280, 6.1.3: a certificate is valid only while its period includes the present time; quoted word for word by several',
    url: 'https://www.rfc-editor.org/rfc/rfc5280', published: '2008-05', checkedOn: thirdAudit,
  },
  'S-RF4': {
    title: 'RFC 2045, 6.8: what base64 encodes grows by about 33 percent; quoted word for word by several',
    url: 'https://www.rfc-editor.org/rfc/rfc2045', published: '1996-11', checkedOn: thirdAudit,
  },
  'S-PA': {
    title: 'PASMO: Apple PayのPASMOが消えた場合 (782): kept on the server at a sign-out; after a reissue, added again from 5 in the morning',
    url: 'https://support.mobile.pasmo.jp/faq/show/782', published: 'undated', checkedOn: thirdAudit,
  },
  'S-SO': {
    title: 'Apple: 「消去せずにサインアウト」を選択した場合 (122682); the other choice is このiPhoneを消去',
    url: 'https://support.apple.com/ja-jp/122682', published: '2025 or later', checkedOn: thirdAudit,
  },
  'S-LP': {
    title: 'Apple: 低電力モード (101604): within 電力モード on iPhone 15 and later',
    url: 'https://support.apple.com/ja-jp/101604', published: 'iOS 26', checkedOn: thirdAudit,
  },
  'S-IC': {
    title: 'Apple: iCloudの設定を変更する (118225): iCloudに保存 on iOS 18, iCloudを使用しているアプリ before',
    url: 'https://support.apple.com/ja-jp/118225', published: 'iOS 18 or later', checkedOn: thirdAudit,
  },
  'S-IM': {
    title: 'Apple: MacのiCloud設定を変更する (mh36817)',
    url: 'https://support.apple.com/ja-jp/guide/mac-help/mh36817/mac', published: 'macOS 15 or later', checkedOn: thirdAudit,
  },
  'S-TI': {
    title: 'Apple: 新しいiPhoneやiPadの購入時にiCloudストレージを一時利用する (104980)',
    url: 'https://support.apple.com/ja-jp/104980', published: 'late 2024 or later', checkedOn: thirdAudit,
  },
  'S-TI2': {
    title: 'GetNavi, retelling Apple: temporary iCloud storage for 21 days, and 21 days more where the new device is late',
    url: 'https://getnavi.jp/digital/787771', published: '2022-09', checkedOn: thirdAudit,
  },
  'S-PF': {
    title: 'Mynavi: removing profiles, where they stand, and what those of docomo, au and SoftBank take along',
    url: 'https://news.mynavi.jp/article/20220426-iphone_why', published: '2022-04-26', checkedOn: thirdAudit,
  },
  'S-PD': {
    title: 'Public repositories on installing a profile: プロファイルがダウンロードされました, then インストール', published: 'undated', checkedOn: thirdAudit,
  },
  'S-PW': {
    title: 'feelwink.com and voi.id: パスワードの変更 in the settings of the account', published: 'iOS 17 or before', checkedOn: thirdAudit,
  },
  'S-LA': {
    title: 'tslro.com: large attachments of Messages in iPhone Storage, 大きな添付ファイルを確認',
    url: 'https://tslro.com/apps/amk/ios-16toipados-16deimessagenosutoree.html', published: 'iOS 16', checkedOn: thirdAudit,
  },
  'S-OP': {
    title: 'photos.smilems.jp and macgasm.net: このiPhone内 and iPhoneのストレージを最適化', published: 'undated', checkedOn: thirdAudit,
  },
  'S-AS': {
    title: 'appllio.com and milawo.com: the gestures that close an app, with and without a home button',
    url: 'https://appllio.com/ios-force-app-close-iphone-ipad', published: '2016 to 2024', checkedOn: thirdAudit,
  },
  'S-YE': {
    title: 'reviensmedia.com and others: a yellow battery icon means Low Power Mode', published: 'undated', checkedOn: thirdAudit,
  },
  'S-YM': {
    title: 'ssdkzys.net: Yahoo!メール can be set to refuse other mail services, also by itself',
    url: 'https://ssdkzys.net/yahoo-mail-gmailify-gmail_google-inc/',
    published: 'undated', checkedOn: thirdAudit,
  },
  'S-BT': {
    title: 'engrmemo.jp: mail of blocked senders can be moved to the trash, and is unblocked by a swipe to the left',
    url: 'https://engrmemo.jp/?p=4527', published: 'undated', checkedOn: thirdAudit,
  },
  'S-JK': {
    title: 'choge-blog.com: iCloud Mail deletes junk after 30 days', url: 'https://www.choge-blog.com/?p=87018', published: '2025 or later',
    checkedOn: thirdAudit,
  },
} as const satisfies Record<string, Source>;
