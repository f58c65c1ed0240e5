# オペレーターの画面。

agent-title = オペレーター
agent-column-call = 通話
agent-column-record = 照会と記録
agent-idle = 受付中です。着信があると、ここに表示されて呼出音が鳴ります。
agent-no-call = 通話が始まると、ここで加入者照会と記録ができます。
agent-offer-interpreted = 通訳者も同時に呼び出しています。

## 通話の操作

agent-hold = 保留
agent-resume = 保留を解く
agent-aside = 通訳者と相談
agent-aside-end = 相談を終える
agent-end = 終話
agent-invite-title = 通訳者を呼ぶ
agent-invite-language = 通訳の言語
agent-invite = 呼ぶ

## ナレッジ

agent-knowledge = ナレッジ
agent-search = 回答を探す
agent-search-language = 質問の言語
agent-no-hits = 見つかりませんでした。言い方を変えて探してください。
agent-unsure = ぴったりの回答はありません。近いものを示しています。
agent-degraded = 検索の性能が落ちています。結果がそろわないことがあります。
agent-send = 通訳者と発信者に送る
agent-send-again = もう一度送る
agent-sent = 送信済み
agent-source = 出典 { $source }
agent-why = 一致 { $words }
translation-source = 日本語原文
translation-human = 翻訳確認済み
translation-machine = 機械翻訳
translation-stale = 翻訳が古い

## 加入者照会

agent-look-up = 加入者照会
agent-look-up-note = 発信者が言った三つの項目を入力します。こちらから内容を読み上げないでください。
agent-look-up-ask = 照会する
agent-purpose = 照会の目的
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

agent-record-name = 氏名（カナ）
agent-record-kind = 区分
agent-record-use = 保険証利用登録
agent-record-registered-on = 利用登録日
agent-record-card = マイナンバーカード
agent-record-certificate = 電子証明書の有効期限
agent-record-old-card = 発行済み健康保険証
agent-record-notice = お知らせの発送日
agent-record-acquired = 資格取得日
agent-record-lost = 資格喪失日
agent-record-as-of = { $day }時点の抽出データです。これより後のことは反映されていません。
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
agent-category-filter = 分類を絞り込む
agent-resolution = 対応結果
agent-referral = 案内先
agent-answers-used = 使った回答
agent-note = メモ
agent-note-hint = 病名などの健康情報やマイナンバーは書かないでください。
agent-save = 記録を保存
agent-saved = 保存しました
agent-written-up = 記録は保存済みです。
agent-not-written-up = 記録を保存してから終えてください。時間が切れると「未入力」になります。
