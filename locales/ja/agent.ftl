# オペレーターの画面。

agent-title = オペレーター
agent-column-call = 通話
agent-column-record = 進行・照会・記録
agent-column-idle = 記録と用語

## 通話の合間

agent-idle-ready = 受付中です
agent-idle-away = 受付をしていません
agent-idle = 着信があると、左に表示されて呼出音が鳴ります。
agent-idle-how = 「受付を始める」を押すと、着信が入るようになります。
agent-waiting = { $count ->
    [0] 待っている人はいません。
   *[other] { $count } 人が待っています。
}
agent-waiting-in = { $count } 人
agent-today = 今日の自分
agent-today-calls = 応答した通話
agent-today-languages = 言語
agent-today-talk = 平均通話時間
agent-today-solved = 解決
agent-today-unfilled = 記録が未入力
agent-own-records = 今日の自分の記録
agent-own-none = 今日の通話はまだありません。
agent-own-time = 着信
agent-own-reference = 受付番号
agent-own-open = 開く
agent-own-open-this = 受付番号 { $reference } の記録を開く
agent-own-corrected = 訂正済み
agent-correction = 受付番号 { $reference } の記録
agent-correct-save = 訂正を保存
agent-corrected = 訂正を保存しました

## 通話の操作

agent-offer-interpreted = 通訳者も同時に呼び出しています。
agent-call-time = 通話
agent-hold = 保留
agent-resume = 保留を解く
agent-aside = 通訳者と相談
agent-aside-end = 相談を終える
agent-end = 終話
agent-invite = { $language }の通訳者を呼ぶ
agent-invite-another = { $language }の通訳者を替える
agent-invite-other = ほかの言語の通訳者
agent-invite-language = 通訳の言語
agent-invite-note = 選ぶとすぐに呼び出します。

## 画面の切り替え

agent-tabs = 通話の道具
agent-tab-knowledge = 会話・回答
agent-tab-scripts = 進行
agent-tab-look_up = 照会
agent-tab-record = 記録
agent-tab-glossary = 用語
agent-tab-waits = 残っています

## 進行

agent-scripts = 進行のことば
agent-script-opening = はじめに
agent-script-handover = 通訳者が入るとき
agent-script-identity = 本人の確認
agent-script-closing = おわりに
agent-script-emergency = 急病・けが（119）
agent-line-show = 見せる
agent-line-shown = もう一度
agent-line-send = 全員に見せる：{ $line }
agent-line-send-again = もう一度見せる：{ $line }
agent-spelled-between = 、
agent-spelled-dash = ハイフン
agent-spelled-0 = ゼロ
agent-spelled-1 = いち
agent-spelled-2 = に
agent-spelled-3 = さん
agent-spelled-4 = よん
agent-spelled-5 = ご
agent-spelled-6 = ろく
agent-spelled-7 = なな
agent-spelled-8 = はち
agent-spelled-9 = きゅう

## ナレッジ

agent-knowledge = ナレッジ
agent-search = 回答を探す
agent-search-language = 質問の言語
agent-hits = { $count } 件見つかりました。
agent-no-hits = 見つかりませんでした。言い方を変えて探してください。
agent-unsure = ぴったりの回答はありません。近いものを示しています。
agent-degraded = 検索の性能が落ちています。結果がそろわないことがあります。
agent-hit-send = 送る
agent-hit-send-again = もう一度
agent-send = 通訳者と発信者に送る
agent-send-again = もう一度送る
agent-sent = 送信済み
agent-sent-answers = 送った回答
agent-source = 出典 { $source }
agent-why = 一致 { $words }
agent-valid-from = { $from }から有効
agent-valid-between = { $from }から{ $to }まで有効
agent-review-machine = 機械翻訳（未確認）
agent-review-human = 翻訳確認済み
agent-language-missing = この回答には{ $language }の訳がありません。日本語の文を送ります。通訳者に訳してもらってください。
translation-source = 日本語原文
translation-human = 翻訳確認済み
translation-machine = 機械翻訳
translation-stale = 翻訳が古い

## 用語

agent-glossary = 用語
agent-glossary-filter = 用語を絞り込む
agent-glossary-none = 当てはまる用語はありません。
agent-glossary-no-rendering = 訳語はまだ決まっていません

## 加入者照会

agent-look-up = 加入者照会
agent-look-up-note = 発信者が言った三つの項目を入力します。こちらから内容を読み上げないでください。
agent-look-up-ask = 照会する
agent-look-up-once-more = あと 1 回照会できます。
agent-look-up-put-away = 表示を消して、もう一度照会する
agent-look-up-over = 通話が終わったため、照会の内容は消えました。
agent-purpose = 照会の目的（監査に残ります）
agent-name-kana = 氏名（カナ）
agent-birth = 生年月日
agent-birth-hint = 例 1990-04-01、平成2年4月1日
agent-third = 三つ目の項目
agent-symbol = 記号
agent-number = 番号
agent-employer = 事業所名
purpose-registration = 利用登録の有無
purpose-notice = お知らせの発送
purpose-certificate = 資格確認書の交付
third-number = 記号・番号
third-employer = 事業所名

agent-record-kind = 区分
agent-record-use = 保険証利用登録
agent-record-registered-on = 利用登録日
agent-record-card = マイナンバーカード
agent-record-certificate = 電子証明書の有効期限
agent-record-old-card = 発行済み健康保険証
agent-record-notice = お知らせの発送日
agent-record-acquired = 資格取得日
agent-record-lost = 資格喪失日
agent-record-has-left = { $day }に資格を喪失しています。
agent-record-as-of = { $day }時点の抽出データです。これより後のことは反映されていません。
agent-days-left = { $days ->
    [0] 今日まで
   *[other] あと { $days } 日
}
agent-days-over = { $days } 日前に切れています
kind-insured = 被保険者
kind-dependant = 被扶養者
kind-voluntary = 任意継続被保険者
use-registered = 登録済み
use-not_registered = 未登録
use-deregistered = 解除済み
use-unknown = 不明
card-none = 未取得
card-applied = 申請中
card-held = 保有
card-lost = 紛失
card-returned = 返納
card-unknown = 不明
old-card-held = 所持
old-card-returned = 返納済み
old-card-lost = 紛失
old-card-destroyed = 破棄済み
old-card-none = なし

## 記録

agent-record = 記録
agent-category = 相談の分類
agent-category-note = 文字を入れると絞り込みます。↑↓で選び、Enterで決めます。
agent-resolution = 対応結果
agent-referral = 案内先
agent-answers-used = 使った回答
agent-answers-none = 送った回答はありません。
agent-note = メモ
agent-note-hint = 病名などの健康情報やマイナンバーは書かないでください。
agent-save = 記録を保存
agent-saved = 保存しました
agent-missing-both = 相談の分類と対応結果を選んでください。
agent-missing-category = 相談の分類を選んでください。
agent-missing-resolution = 対応結果を選んでください。
agent-written-up = 記録は保存済みです。
agent-not-written-up = 記録を保存してから終えてください。時間が切れると「未入力」になります。
