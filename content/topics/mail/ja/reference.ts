import type { FaqText, MaintenanceTaskText, ReferenceText, TextsOf } from '../../../types.js';
import type { faq } from '../faq.js';
import type { tasks } from '../tasks.js';

/** Questions about iCloud Mail and the prevention routine, in Japanese. */
export const text: ReferenceText = {
  faq: {
    'push-or-fetch': {
      question: 'プッシュとフェッチのどちらを使いますか？',
      answer: [
        'ふだんは{label:push}を使います。iCloudメールに新着があると、iPhoneに知らせが来る方法です。',
        '{label:fetch}は、決めた間隔で取りにいく方法です。最も短い間隔は15分なので、遅れて届きます。',
        '{label:fetch}に変えるのは、原因を調べる間だけです。調べ終わったら{label:push}に戻します。',
        '公衆Wi-Fiでつながりにくいときは、モバイル通信に切り替えて試します。',
      ],
    },
    'full-storage-mail': {
      question: 'iCloudの容量がいっぱいだと、なぜメールが止まるのですか？',
      answer: [
        'メールは、写真やバックアップと同じiCloudの容量を使います。メール専用の枠はありません。',
        '上限に達すると、iCloudメールを送ることも受け取ることもできません。上限に近いだけなら、止まりません。',
        '空きの作り方は{fix:make-room}にあります。',
      ],
    },
    'junk-kept': {
      question: '迷惑メールはいつまで残りますか？',
      answer: [
        '{label:junk}に入ったメールは、30日後に自動で削除されます。',
        '届かないメールがあるときは、早めに中を探します。戻し方は{fix:check-junk}にあります。',
      ],
    },
    'vip-and-junk': {
      question: 'VIPに追加すると、迷惑メールに入らなくなりますか？',
      answer: [
        'いいえ。VIPは、その人のメールを1か所に集めて知らせる機能です。迷惑メールの判定は変わりません。',
        '受信を許可する相手の一覧は、iCloudメールにはありません。',
        '{label:junk}に入っていたら、{label:not-junk}を選んで戻します。同じ差出人のメールが入りにくくなります。',
      ],
    },
    'carrier-domain-filter': {
      question: '携帯会社のドメイン指定受信は、iCloudメールにも効きますか？',
      answer: [
        'いいえ。ドコモ、au、ソフトバンクの設定が効くのは、その会社のアドレスに届くメールだけです。',
        'iCloudのアドレスに届かないときは、{fix:not-received-check}を見ます。',
      ],
    },
    'mail-limits': {
      question: '送れる数や大きさに上限はありますか？',
      answer: [
        'あります。1日に送れるのは1,000通までです。宛先は1日に合計1,000件、1通に500件までです。',
        '1通の大きさは、添付を含めて20MBまでです。受け取るときも同じです。',
        'Mail Dropなら、5GBまでの添付をリンクで送れます。相手が受け取れるのは30日間です。',
      ],
    },
    'forwarding-in-outage': {
      question: '障害のときに、転送を設定すると届きますか？',
      answer: [
        'いいえ。転送はAppleのサーバで動きます。iCloudメールが止まっている間は、転送も助けになりません。',
        '待つ間にできることは{fix:mail-meanwhile}にあります。',
      ],
    },
    'outlook-app-password': {
      question: 'Outlookにはアプリ用パスワードが必要ですか？',
      answer: [
        '新しいOutlook、Mac版、スマホ版なら不要です。Apple Accountでサインインし、アクセスを許可します。',
        'Windowsの従来のOutlookでは、アプリ用パスワードを使います。作るには、2ファクタ認証が要ります。',
        '以前に作ったアプリ用パスワードは、つながったあとで取り消します。',
        'iPhoneの{label:mail-app}にiCloudとして追加していれば、ふつうは要りません。',
      ],
    },
    'app-password-lifetime': {
      question: 'アプリ用パスワードはいつまで使えますか？',
      answer: [
        '期限はありません。自分で取り消すか、Apple Accountのパスワードを変えるまで使えます。',
        '英字16文字を4文字ずつ区切ったもので、表示されるのは一度だけです。分からなくなったら、新しく作ります。',
        '作れるのは25個までです。アプリごとに名前を付けると、あとで1つだけ取り消せます。',
      ],
    },
    'after-password-change': {
      question: 'Apple Accountのパスワードを変えたあと、何をしますか？',
      answer: [
        'パスワードを求められた端末では、新しいものを入力します。',
        'アプリ用パスワードはすべて無効になります。使っていたメールアプリには、作り直したものを入れます。',
      ],
    },
    'pop': {
      question: 'iCloudメールはPOPで使えますか？',
      answer: [
        'いいえ。対応しているのはIMAPです。',
        'ほかのメールアプリに入れる値は{fix:check-mail-servers}にあります。iPhoneでは自動で設定されます。',
      ],
    },
    'remove-account': {
      question: 'iPhoneからiCloudのアカウントを削除して、追加し直してもよいですか？',
      answer: [
        'その方法は避けてください。iCloudメールは、iPhoneで使うApple Accountの一部です。',
        'アカウントを外すとサインアウトになり、メール以外のデータも失うことがあります。',
        '代わりに、メールのスイッチだけを入れ直せます。先に確かめることは{fix:toggle-mail}にあります。',
      ],
    },
    'remove-profile': {
      question: '使っていないプロファイルは削除してもよいですか？',
      answer: [
        '中身が分からないものは残してください。削除すると、それが入れたアカウントやVPN、証明書も消えます。',
        '会社や学校のものは、管理者に尋ねます。ドコモメールのものは、先に{fix:docomo-profile}を読みます。',
      ],
    },
    'after-ios-update': {
      question: 'iOSを更新するたびに、サインインし直す必要がありますか？',
      answer: [
        'いいえ。サインアウトすると、ウォレットのSuica、PASMO、カードなどが消えます。',
        '画面でパスワードを求められたときだけ、入力します。',
      ],
    },
    'how-long-to-fix': {
      question: '直すのに、どのくらいかかりますか？',
      answer: [
        '目安です。基本の確認に3分、パスワードと設定の見直しに5分ほどかかります。',
        'それでも直らなければ、アカウントの設定をやり直します。この順に進むと、失うものが少なくて済みます。',
      ],
    },
    'bounce-codes': {
      question: 'エラーメールの番号は、何を意味しますか？',
      answer: [
        '552 5.2.2は、受け取る人のiCloudがいっぱいという意味です。空きを作るまで届きません。',
        '550 5.1.1は、宛先のアドレスがないという意味です。打ち間違いがないか見ます。',
        '550 5.7.1や554は、送る側の設定や評判を理由に断られたという意味です。[CS01]や[HM08]が付くこともあります。',
        '421 4.7.1は、短い間に送りすぎたという意味です。時間をおくと届くことがあります。',
        '番号の意味は、Apple以外の資料にもとづきます。',
      ],
    },
    'mail-clean-up': {
      question: 'iCloudメールを、まとめて片づけられますか？',
      answer: [
        'iCloud.comのメールの設定に、クリーンアップの機能があります。広告などを、決めた日数のあとで自動的にゴミ箱やアーカイブへ移します。',
        '探しているメールが、そこへ移っていることもあります。',
        '送信済みのメールは対象になりません。',
      ],
    },
  } satisfies TextsOf<typeof faq, FaqText>,
  tasks: {
    'check-mail-room': {
      title: 'メールのためにiCloudの空きを見る',
      text: '上限に達すると、メールの送受信が止まります。空きが少なければ、大きいものから見直します。',
    },
    'clear-large-mail': {
      title: '大きなメールと迷惑メールを片づける',
      text: '長く続くやり取り、送信済み、アーカイブ、迷惑メールも見ます。残したい添付は先に保存します。ゴミ箱を空にすると、元に戻せません。ほかの会社のメールは、iCloudの容量を使いません。',
    },
    'test-mail': {
      title: '自分あてにメールを送ってみる',
      text: '届かなければ、パスワードを求める表示がないか見ます。フェッチで試したままなら、{label:push}に戻します。公衆Wi-Fiでだけ届かないなら、モバイル通信に切り替えます。',
    },
    'check-two-factor': {
      title: '2ファクタ認証と信頼できる端末を見直す',
      text: 'オンか、確認コードを受け取る電話番号が正しいかを見ます。手放した端末が一覧に残っていないかも見ます。オンにすると、あとでオフに戻せないことがあります。',
    },
    'check-recovery-contact': {
      title: '復旧用連絡先を見直す',
      text: '頼んだ人と今も連絡が取れるか確かめます。電話番号やメールアドレスが変わっていれば、直します。',
    },
    'review-app-passwords': {
      title: 'アプリ用パスワードを見直す',
      text: '使っていないアプリのものは、{link:account-page}で取り消します。',
    },
    'enter-new-password': {
      title: '新しいパスワードをすべての端末に入れる',
      when: 'パスワードを変えたとき',
      text: '使うすべての端末で入力し直します。アプリ用パスワードも作り直します。',
    },
    'compare-fetch-methods': {
      title: '取得方法を切り替えて比べる',
      when: 'メールの届き方がおかしいとき',
      text: '{label:push}がオンか見ます。{label:fetch}に切り替えて、届き方を比べます。調べ終わったら{label:push}に戻します。',
    },
  } satisfies TextsOf<typeof tasks, MaintenanceTaskText>,
};
