import type { FixTextsOf } from '../../types.js';
import type { mailDomainFixes as structure } from '../mail-domain.js';

const delivered = 'iCloudのアドレスに送ったテストが、受信トレイに届けば成功です。';

/** The sender’s side, in Japanese. */
export const mailDomainFixes = {
  'publish-spf': {
    title: 'SPFを公開する',
    because: 'SPFがないドメインのメールは、Appleに拒否されることがあります。',
    verify: 'テストのメールのヘッダで、spf=passになれば成功です。',
    steps: {
      list: { text: 'このドメインで送るサーバとサービスを、すべて書き出します。', note: '請求、予約、フォームなどの自動メールも含みます。' },
      one: { text: '今あるSPFのTXTレコードをコピーして残します。', warning: 'SPFは1つのドメインに1件だけです。2件あると失敗になります。' },
      publish: {
        text: '次の形で、自分の送信元に合わせて公開します。',
        copy: 'v=spf1 include:_spf.example.com ip4:192.0.2.10 ~all',
        warning: '送信元が抜けると、そのメールが失敗になります。例の値のまま使わないでください。',
      },
      count: { text: 'DNSを引く項目が、合計10回以内か数えます。', note: 'include、a、mx、ptr、exists、redirectが数に入ります（RFC 7208）。includeやredirectの先の分も数えます。' },
      test: 'iCloudのアドレスへ送り、ヘッダのAuthentication-Resultsを見ます。',
      tighten: 'すべての送信元がpassになったら、~allを-allに変えます。',
    },
  },
  'publish-dkim': {
    title: 'DKIMの署名を付ける',
    because: 'DKIMの署名がないメールは、Appleに拒否されることがあります。',
    verify: 'テストのメールのヘッダで、dkim=passになれば成功です。',
    steps: {
      key: { text: '送信サービスの管理画面で、鍵とセレクタを作ります。', note: '鍵の長さは1024ビット以上で、2048ビットが推奨されています。' },
      publish: { text: '公開鍵を、セレクタ._domainkey.ドメインに公開します。', note: 'サービスの案内にしたがい、TXTかCNAMEを使います。' },
      sign: { text: 'DNSに反映されてから、署名をオンにします。', note: '署名のドメインを、差出人のドメインに合わせます。' },
      headers: '署名のあとで、件名や本文を書き換える処理を減らします。',
      test: 'iCloudのアドレスへ送り、ヘッダのAuthentication-Resultsを見ます。',
    },
  },
  'publish-dmarc': {
    title: 'DMARCを段階的に公開する',
    because: 'Appleは、DMARCのポリシーの公開を求めています。',
    verify: 'テストのメールのヘッダで、dmarc=passになれば成功です。',
    steps: {
      align: { text: 'SPFとDKIMを先に整え、どちらかのドメインを差出人のドメインに合わせます。', note: '差出人とは、受け手に見えるFrom:のことです。' },
      publish: {
        text: '_dmarc.ドメインのTXTに、まずp=noneで公開します。',
        copy: 'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
        note: 'ruaは集計レポート（RFC 9990）の宛先です。失敗レポート（RFC 9991）のrufは任意です。仕様の本体はRFC 9989です。',
      },
      reports: { text: '目安として2〜4週間、集計レポートを読みます。', note: '自分の送信元がすべてpassか見ます。' },
      quarantine: { text: '問題がなければ、p=quarantineに変えます。', warning: '急に強くすると、正しいメールも迷惑メールに入ります。' },
      reject: { text: 'しばらく見て問題がなければ、p=rejectに変えます。', note: 'pctはRFC 9989で廃止されました。' },
      forwards: 'メールを転送しているなら、転送サーバでARCの署名を付けます。',
    },
  },
  'set-reverse-dns': {
    title: '逆引きDNSを設定する',
    because: 'Appleは、送信元IPアドレスの逆引きDNSを求めています。',
    verify: 'IPアドレスと名前が、互いに引けるようになれば成功です。',
    steps: {
      ip: '送信に使うIPアドレスを、すべて書き出します。',
      ask: { text: 'IPアドレスを管理する会社に、逆引き（PTR）の設定を頼みます。', note: '送信サービスのIPアドレスなら、サービス側が設定します。' },
      match: '逆引きの名前から、同じIPアドレスが引けるようにします。',
      look: '送信サーバが名乗る名前（HELO）も、同じ名前にします。',
    },
  },
  'lower-complaints': {
    title: '苦情と不達を減らす',
    because: '苦情や不達が多いと、届くのが遅れたり、拒否されたりすることがあります。',
    verify: '苦情率と不達率が下がり、テストのメールが受信トレイに届けば成功です。',
    steps: {
      figures: { text: '送信の数字を、目安の表と比べます。', note: 'Appleは苦情率の基準も、苦情の通知も、許可リストも公開していません。' },
      consent: '自分から登録した人だけに送ります。',
      unsubscribe: 'すぐに配信停止できるリンクを、目立つ所に置きます。',
      bounces: { text: '存在しない宛先は、すぐに外します。', note: '一時的に届かないだけなら、回数を決めて再送します。' },
      size: {
        text: '大きなメールを、iCloudの上限の表と比べます。',
        note: '添付は送信中に約1.3倍になります。合計15MBまでが目安です。超えるなら、期限つきの共有リンクを送るか、大切なものから何通かに分けます。本文の中の画像も減らします。',
      },
      separate: '広告と、注文確認などの通知とで、ドメインとIPアドレスを分けます。',
      watch: '到達、迷惑メール入り、配信停止の数を、送るたびに見ます。',
    },
  },
  'warm-up': {
    title: '送信量を少しずつ増やす',
    because: '急に大量に送ると、迷惑メールの送信者と見なされることがあります。',
    verify: '遅れや拒否が出ずに、送信量を増やせれば成功です。',
    steps: {
      pause: 'まとめての送信を、いったん止めます。',
      small: '最近返信やクリックのあった人など、少数に送って結果を見ます。',
      raise: '問題がなければ、日を追って少しずつ増やします。',
      watch: '遅れや4xx、5xxの応答が増えたら、前の量に戻します。',
    },
  },
  'write-to-icloud': {
    title: 'iCloudメールの窓口に連絡する',
    because: '設定を直しても拒否されるなら、Appleの送信者向け窓口に相談できます。',
    verify: '返信があり、テストのメールが届けば成功です。',
    steps: {
      first: 'Appleの送信者向けページの条件を、すべて満たしているか見ます。',
      collect: 'ドメイン、送信元のIPアドレス、SMTPのエラー全文を集めます。',
      write: {
        text: '次の文（英語）を埋めて、{code:icloudadmin@apple.com}へ送ります。',
        copy: 'To: icloudadmin@apple.com\n\nHello iCloud Mail team,\n\nMessages from our domain are being rejected by iCloud Mail.\n\nDomain:\nSending IP addresses:\nSMTP errors (full text, with time zone):\nSPF / DKIM / DMARC results:\nWhat we have changed:\nContact:\n\nThank you.',
      },
      wait: { text: '返信を待つ間は、送信量を増やしません。', note: '解除の時期や結果は、約束されていません。' },
    },
  },
  'ask-own-administrator': {
    title: '自分のメールの管理者に伝える',
    because: '送信の設定は、会社や学校、メール会社の管理者だけが直せます。',
    verify: delivered,
    steps: {
      keep: { text: 'エラーの返信があれば、消さずに残します。', note: '20MBを超えるメールは、iCloudでは受け取れません。添付が大きければ、小さくして試します。' },
      send: {
        text: '次の文をコピーし、エラーの全文を添えて送ります。',
        copy: 'メール管理ご担当者様\n\niCloudメール（@icloud.com、@me.com、@mac.com）あてのメールが届きません。\n次の点をご確認いただけますか。\n・SPF、DKIM、DMARCの設定と認証結果\n・送信元IPアドレスの逆引きDNS\n・Appleの送信者向け情報（support.apple.com/ja-jp/102322）\n\n差出人：\n宛先：\n送信日時：\nエラーの全文：',
      },
      meanwhile: '急ぎの用件は、別のアドレスや電話で伝えます。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
