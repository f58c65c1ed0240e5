# オペレーター・通訳者・管理者の画面に共通の言葉と、画面をまたいで同じ意味で使う用語。

common-skip = 本文へ移る
common-choose = 選んでください
common-none = なし
common-you = あなた

## 画面の枠

common-service = 三者
common-accessibility = アクセシビリティ
link-connecting = 接続中…
link-live = 接続
link-broken = つなぎ直し中
link-signed_out = 切断
link-replaced = 停止中
common-lost-link = つなぎなおしています… 通話の音声は続いています。
common-lost-both = サーバーに届きません。電話機で続けてください。
common-lost-both-phone = サーバーに届きません。電話機で続けてください（窓口 { $phone }）。
common-voice-idle = 音声：通話なし
common-voice-loss = 損失 { $loss }
common-voice-delay = 往復 { $ms } ミリ秒
common-voice-hint = 有線の回線に替えるか、ほかの通信を止めてください。
quality-good = 音声は良好
quality-unstable = 音声が不安定
quality-bad = 音声が悪い
common-volume = { $part }の音量

## マイクと音

common-devices = マイクと音
common-devices-first = 始める前にマイクと音を確かめる
common-devices-microphone = マイク
common-devices-speaker = 通話の音を出す先
common-devices-ring = 呼出音を出す先
common-devices-default = システムの既定
common-devices-listen = マイクを試す
common-devices-level = マイクの音量
common-devices-speak = 話すとバーが動けば使えます。
common-devices-tone = テスト音を鳴らす
common-devices-ring-try = 呼出音を鳴らす
common-microphone-lost = マイクが使えません
common-mend-allow = アドレス欄の鍵（または設定）の印から、このサイトにマイクを許可します。
common-mend-plug = ヘッドセットを抜き差しし、ほかのアプリがマイクを使っていないか確かめます。
common-mend-choose = 上の一覧で、使うマイクを選びます。
common-mend-try = 「マイクを試す」を押します。直らないときはページを再読み込みします。

## サインイン

common-sign-in-title = サインイン
common-sign-in-name = 名前
common-sign-in-password = パスワード
common-sign-in = サインイン
common-sign-out = サインアウト
common-fresh = このホットラインには、まだ誰のアカウントもありません。ホットラインが動いているコンピューターで /admin を開いて、最初の管理者を作ってください。
common-fresh-here = このホットラインには、まだ誰のアカウントもありません。まず最初の管理者を作ってください。
common-fresh-open = 最初の管理者を作る

## 状態と呼出

common-status = 状態
common-ready = 受付を始める
common-not-ready = 離席する
common-reason = 離席の理由
common-offer = 着信
common-offer-news = { $language }の着信です
common-topic = 用件
common-language = 言語
common-waited = 待ち時間
common-answer-by = 応答期限まで
common-accept = 応答
common-refuse = 見送る
common-refuse-reason = 見送る理由
common-ready-again = 受付に戻る
common-not-ready-until = { $time } まで離席する
common-back = 戻る予定
common-back-in = { $minutes } 分
common-back-time = 戻る時刻
common-back-at = { $time } に戻る予定
common-away-change = 理由・戻る予定を変える
common-after-no-answer = 応答がなかったため、受付を止めています。
common-after-refused = 見送ったため、受付を止めています。
common-help = 管理者を呼ぶ
common-help-on = 管理者を呼んでいます（取り消す）
common-offer-title = ● { $news }
common-offer-interpreted = 通訳者と同時に呼出
common-offer-own-language = 通訳なし
common-expected = 予想の長さ
common-minutes-about = 約 { $minutes } 分
common-why = この席の理由
common-why-returned = 通話が途切れた発信者
common-why-level = 語学力 { $level }
common-why-idle = 待機 { $time }
appearance-browser = ブラウザー
appearance-phone = 電話
appearance-text = 文字のみ
common-mute = ミュート
common-extend = 60 秒延長
common-finish = 後処理を終える
common-wrap-up-soon-over = 後処理の時間がまもなく終わります
common-machine = 機械翻訳

state-signed_out = サインアウト
state-not_ready = 離席
state-ready = 受付可
state-reserved = 呼出中
state-talking = 通話中
state-wrap_up = 後処理

reason-signed_in = 受付開始前
reason-break = 休憩
reason-meeting = 会議
reason-training = 研修
reason-other = その他
reason-refused = 着信を見送り
reason-ring_no_answer = 応答なし

refuse-busy = 今は出られない
refuse-technical = ヘッドセット・マイクの不具合
refuse-language = 方言・内容が対応外
refuse-other = その他

## 通話

phase-waiting = 待ち呼
phase-talking = 通話中
phase-held = 保留中
phase-aside = 通訳者と個別相談中
phase-seeking_interpreter = 通訳者を呼出中
phase-ended = 終話

part-caller = 発信者
part-operator = オペレーター
part-interpreter = 通訳者

party-ringing = 呼出中
party-accepted = 応答済み
party-connected = 接続
party-lost = 切断・復帰待ち
party-muted = ミュート

topic-myna_card = マイナ保険証
topic-notice = 資格情報のお知らせ
topic-certificate = 資格確認書
topic-other = その他

## メッセージと数字の板

common-messages = メッセージ
common-messages-none = まだありません。
common-write = 文字で伝える
common-write-hint = Enter で送信、Shift+Enter で改行。通話が終わると消えます。
common-write-send = 送信
common-board = 数字の板
common-board-empty = 日付・金額・番号を書くと、通話の全員に大きく表示されます。
common-board-waiting = オペレーターが書いた日付や金額が、ここに大きく出ます。
common-board-text = 板に書く
common-board-show = 見せる
common-board-wipe = 消す
common-board-said = 板：{ $text }
common-board-wiped = 板を消しました

cue-shorter = 短く区切ってください
cue-again = もう一度お願いします
cue-cannot_hear = 聞こえません
cue-show_numbers = 数字を見せてください
cue-term = この用語を説明してください

## キー

keys-title = キーの一覧
keys-note = 席ごとに変えられます。文字の入力中は、Alt のないキーは効きません。
keys-on = キー操作を使う
keys-action = 操作
keys-key = キー
keys-change = 変える
keys-clear = 外す
keys-change-this = { $action }のキーを変える
keys-clear-this = { $action }のキーを外す
keys-press = 新しいキーを押してください。Esc で取りやめます。
keys-press-for = { $action }の新しいキーを押してください
keys-waiting = キーを押す…
keys-reserved = このキーはブラウザーなどが使うため、選べません。
keys-taken = このキーは「{ $action }」が使っています。
keys-reset = 最初のキーに戻す
keys-hold = 押している間
keys-twice = 2 回押す
keys-again = もう一度押すと実行

key-accept = 応答・参加
key-mute = ミュート
key-cough = 咳ばらい（押している間ミュート）
key-hold = 保留
key-aside = 通訳者と相談
key-invite = 通訳者を呼ぶ
key-end = 終話・通話を離れる
key-finish = 後処理を終える
key-extend = 後処理を延長
key-status = 受付を始める・離席する
key-help = 管理者を呼ぶ
key-write = 文字で伝える
key-board = 数字の板
key-search = 回答・用語を探す
key-suggestion_1 = 1 番目の回答を送る
key-suggestion_2 = 2 番目の回答を送る
key-suggestion_3 = 3 番目の回答を送る
key-suggestion_4 = 4 番目の回答を送る
key-suggestion_5 = 5 番目の回答を送る
key-look_up = 加入者照会
key-note = メモ
key-next_sentence = 次の文
key-previous_sentence = 前の文
key-cue_shorter = 合図「短く」
key-cue_again = 合図「もう一度」
key-cue_cannot_hear = 合図「聞こえない」
key-cue_show_numbers = 合図「数字を見せて」
key-cue_term = 合図「用語」
key-cheat_sheet = キーの一覧

## 言語

language-ja = 日本語
language-en = 英語
language-zh = 中国語
language-ko = 韓国語
language-es = スペイン語
language-tl = タガログ語
language-pt = ポルトガル語
language-vi = ベトナム語
language-th = タイ語
language-id = インドネシア語
language-ne = ネパール語
language-my = ビルマ語
language-fr = フランス語
language-de = ドイツ語
language-it = イタリア語
language-ru = ロシア語
language-ms = マレー語
language-km = クメール語
language-mn = モンゴル語
language-si = シンハラ語
language-hi = ヒンディー語
language-bn = ベンガル語
language-ur = ウルドゥー語

## 相談の分類

category-A = マイナ保険証の取得・登録
category-A1 = マイナ保険証とは・メリット
category-A2 = カードの取得方法
category-A3 = 利用登録の方法（4つ）
category-A4 = 登録状況の確認
category-A5 = 利用登録の解除
category-A6 = スマートフォン利用
category-B = 受診・オンライン資格確認
category-B1 = 受診の方法（4つ）・持ち物
category-B2 = 顔認証・暗証番号
category-B3 = 同意・情報の閲覧
category-B4 = カードリーダーの故障・未設置
category-B5 = 資格無効・資格なしと表示
category-B6 = 全額自己負担・返還請求
category-B7 = 経過措置後の受診（12/2以降）
category-C = 資格情報のお知らせ
category-C1 = いつ・どこに届くか
category-C2 = 使い方・必要な場面
category-C3 = 下4桁が違う
category-C4 = 下4桁の記載がない
category-C5 = 記載内容の誤り
category-C6 = 紛失・再交付
category-C7 = 事業所での配布・返送
category-D = 資格確認書
category-D1 = 対象者・自分に届くか
category-D2 = 発送時期・送付先
category-D3 = 申請方法・新規加入時
category-D4 = 届かない
category-D5 = 有効期限・記載事項
category-D6 = 紛失・き損・再交付
category-D7 = 返納・廃棄
category-D8 = 職権交付（短期）
category-D9 = 要配慮者の申請
category-E = 発行済み健康保険証
category-E1 = いつまで使えるか
category-E2 = 返納・自己破棄
category-E3 = 紛失
category-F = データ登録・マイナンバー
category-F1 = いつから使えるか（登録の期間）
category-F2 = マイナンバー未提出・提出方法
category-F3 = 不一致・閲覧停止
category-F4 = 誤登録・不安
category-G = 資格の得喪・事業所手続き
category-G1 = 取得届・異動届
category-G2 = 退職・転職・喪失
category-G3 = 被扶養者・新生児
category-G4 = 任意継続
category-H = カード・電子証明書（総合FD案内）
category-H1 = 電子証明書・カードの有効期限
category-H2 = 紛失・暗証番号ロック
category-H3 = 在留期間とカード
category-I = 他の窓口
category-I1 = 給付・限度額・保険料（支部）
category-I2 = 他の保険者（国保等）
category-J = その他
category-J1 = 苦情・要望
category-J2 = 言語・通訳・間違い電話

resolution-solved = 解決
resolution-referred = 他の窓口を案内
resolution-callback = 折り返し
resolution-open = 未解決
resolution-wrong_number = 間違い電話

referral-BRANCH = 協会けんぽの支部
referral-MUNICIPALITY = 市区町村の窓口
referral-EMPLOYER = 勤務先
referral-JPS = 日本年金機構（年金事務所）
referral-MYNUMBER_GENERAL = マイナンバー総合フリーダイヤル
referral-LOST_CARD_24H = カード紛失の24時間窓口
referral-OTHER_INSURER = 他の保険者
referral-CLINIC = 医療機関・薬局
referral-IMMIGRATION = 出入国在留管理庁（在留期間のみ）

outcome-unfilled = 未入力
outcome-abandoned = 放棄呼
outcome-closed = 時間外
outcome-full = あふれ
outcome-open = 対応中

common-demo = 見本です。ここにいる人も通話もすべて架空のものです。
common-demo-time = 見本の中の時刻 { $time }（{ $clock } で別の日時から始められます）
