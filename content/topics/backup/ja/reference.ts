import type { FaqText, MaintenanceTaskText, ReferenceText, TextsOf } from '../../../types.js';
import type { faq } from '../faq.js';
import type { tasks } from '../tasks.js';

/** Questions about backups and the prevention routine, in Japanese. */
export const text: ReferenceText = {
  faq: {
    'how-long': {
      question: 'バックアップにはどのくらいかかりますか？',
      answer: [
        '目安は、10GB未満で10〜30分です。10GB以上30GB未満では30分〜2時間です。30GB以上では2〜5時間か、それ以上かかります。',
        '回線の速さで大きく変わります。初回はすべてを送るため、さらに長くかかることがあります。2回目以降は、変わった分だけです。',
      ],
    },
    'when-automatic': {
      question: '自動バックアップはいつ動きますか？',
      answer: [
        '次の条件がそろうと、1日1回を目安に動きます。',
        'Wi-Fiか、許可したモバイル通信につながっていること。電源につながっていること。画面がロックされていること。iCloudに空きがあること。',
        '{label:low-data-mode}がオンのWi-Fiでは、自動バックアップは動きません。',
        '寝ている間に充電しておくと、条件がそろいやすくなります。',
      ],
    },
    'use-meanwhile': {
      question: 'バックアップ中にiPhoneを使えますか？',
      answer: [
        '手動で始めたバックアップの間は、iPhoneを使えます。動画を見るなど通信が多いと、遅くなることがあります。',
        '自動バックアップは、画面がロックされている間に動きます。',
      ],
    },
    'mobile-data': {
      question: 'モバイル通信でもバックアップできますか？',
      answer: [
        '対応する機種と通信会社なら、{label:back-up-over-cellular}をオンにして使えます。iCloud+のプランとは関係がありません。',
        'データ量が大きくなります。通信プランの上限と料金を先に確かめてください。項目がなければ、Wi-Fiを使います。',
      ],
    },
    'cancel-plan': {
      question: 'iCloud+はあとで解約できますか？',
      answer: [
        'はい。解約も、容量を減らすこともできます。先に、使っている量が新しい容量より少ないか確かめます。',
        '手順1：{label:settings}で自分の名前をタップし、{label:subscriptions}を開きます。',
        '手順2：{label:icloud-plus}をタップします。',
        '手順3：解約なら{label:cancel-subscription}、容量を減らすなら{label:all-plans}をタップします。',
        '手順4：変わる日と新しい容量を確かめ、画面の案内にしたがいます。',
        '機種によっては、{label:change-storage-plan}の中に{label:downgrade-options}が出ます。無料に戻すには{label:free-plan}を選びます。',
        '変更は、支払い済みの期間が終わってからです。使用量が新しい容量を超えると、バックアップと写真の追加が止まります。iCloudメールの送受信も止まります。',
        '超えた分が残り続けるとは限りません。必要なものは先に別の場所へ移してください。家族と共有している場合は、家族にも影響します。',
      ],
    },
    'how-long-kept': {
      question: 'バックアップはいつまで残りますか？',
      answer: [
        'iCloudバックアップをオフにすると、180日後に削除されます。180日間バックアップしていない場合も、削除されることがあります。',
        'パソコンにも作っておくと、iCloudの期限に左右されません。',
      ],
    },
    'what-is-inside': {
      question: '写真や連絡先もバックアップに入りますか？',
      answer: [
        'iCloudと同期している写真、連絡先、メモなどは、バックアップには入りません。同期のほうでiCloudに保管されます。',
        'バックアップが失敗しても、同期済みの写真が消えたわけではありません。反対に、同期した写真のコピーは、バックアップの中にありません。',
      ],
    },
    'photos-off': {
      question: 'iCloud写真を消して空きを増やせますか？',
      answer: [
        'この方法は避けてください。写真の画面にある{label:remove-photos}は、空きを増やすためのボタンではありません。',
        '選ぶと30日後に、すべての端末のiCloud写真が消えます。端末に縮小版しかない写真は、元の写真が残りません。',
        '押してしまった場合は、30日以内なら取り消せます。{link:photos-off}を確かめてください。',
      ],
    },
    'how-much-room': {
      question: 'iCloudの空きはどのくらい必要ですか？',
      answer: [
        '{label:next-backup-size}より多い空きが必要です。無料で使えるのは5GBです。',
        '同じアカウントの端末は、同じ容量を分け合います。写真や動画、古いバックアップ、大きなアプリのデータが場所を取ります。',
      ],
    },
    'why-back-up': {
      question: 'バックアップがないと、どうなりますか？',
      answer: [
        '故障、紛失、機種変更のときに、写真、連絡先、アプリのデータを失うことがあります。',
        'iCloudと同期しているものは残ります。アプリの記録などは、バックアップからしか戻せないことがあります。',
      ],
    },
    'family-storage': {
      question: '家族のiCloud+を、自分も使えますか？',
      answer: [
        '使えることがあります。家族で1つの容量を分け合います。1人ずつの上限は決められません。',
        '「ファミリー」に入るだけでは、容量は共有されません。{label:settings}の自分の名前から「ファミリー」を開き、iCloud+の項目で使い始めます。',
        '写真や書類は、共有しても家族には見えません。',
      ],
    },
    'when-to-ask': {
      question: 'どんなときに、人に相談しますか？',
      answer: [
        'すべて試しても直らないとき。メッセージの意味が分からないとき。アカウントがロックされたとき。',
        '電源が入らない、充電できない、画面が反応しないなど、故障が疑われるとき。',
        '機種名、iOSのバージョン、表示された文、試した対処を伝えると、話が早く進みます。',
      ],
    },
  } satisfies TextsOf<typeof faq, FaqText>,
  tasks: {
    'check-last-backup': {
      title: '最後のバックアップの日時を見る',
      text: '24時間以内の日時とサイズが出ていれば、動いています。何日も前なら、手動で作ります。',
    },
    'check-room': {
      title: 'iCloudの空きを見る',
      text: '{label:next-backup-size}と比べます。足りなければ、先に不要なものを探します。',
    },
    'clear-unneeded': {
      title: 'iCloudの中身を見直す',
      text: '大きい順に見て、不要なものを探します。消す前に、コピーがあるか確かめます。',
    },
    'copy-to-computer': {
      title: 'パソコンにもバックアップする',
      text: 'MacはFinder、WindowsはAppleデバイスアプリを使います。手順は{fix:computer-backup}にあります。',
    },
    'copy-photos': {
      title: '写真を別の場所にも残す',
      text: '外付けディスクや別の写真サービスに、元の写真をコピーします。',
    },
    'run-once': {
      title: '手動で一度バックアップしてみる',
      text: 'Wi-Fiにつなぎ、{label:back-up-now}を押します。終わりまで進むか確かめます。',
    },
  } satisfies TextsOf<typeof tasks, MaintenanceTaskText>,
};
