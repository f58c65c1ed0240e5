# 通訳者の画面。

interpreter-title = 通訳者
interpreter-column-call = 通話
interpreter-duty = 一人称で、短く区切って訳します。12桁の番号が読み上げられたら、すぐに止めてください。

## 通話の前

interpreter-pairs = 受ける言語の組
interpreter-pairs-note = 通話では両方の向きを訳すため、行きと帰りを分けては選べません。切った組の着信は、ほかの通訳者に回ります。
interpreter-waiting = 待ち { $count } 件
interpreter-waiting-none = 待ちなし
interpreter-waiting-longest = 最長
interpreter-shift = 今日の勤務
interpreter-shift-since = 受付を始めてから
interpreter-shift-not-yet = まだ始めていません
interpreter-shift-talked = 通訳した時間
interpreter-expected-unknown = 目安はまだ分かりません
interpreter-briefing-private = 発信者の名前や番号は、表示も記録もされません。
interpreter-text-how = この通話は文字だけです。発信者とオペレーターの文を読み、訳文を「文字で伝える」に書いてください。

## 通話の間

interpreter-turns = いま話している人
interpreter-speaking = 発話中
interpreter-quiet = だれも話していません
interpreter-long = 長くなっています（{ $seconds } 秒以上）。「短く」の合図を送れます。
interpreter-introduction = はじめに読むことば
interpreter-introduction-name = 名のるときの名前：
interpreter-answers = 送られた回答
interpreter-no-answers = オペレーターが送った回答が、ここに一文ずつ、二つの言語で並びます。
interpreter-step = { $count } 文のうち { $step } 文目（↑↓ でも動きます）
interpreter-step-back = 前の文
interpreter-step-on = 次の文
interpreter-cues = オペレーターへの合図
interpreter-cue-shorter = 短く
interpreter-cue-again = もう一度
interpreter-cue-cannot_hear = 聞こえない
interpreter-cue-show_numbers = 数字を表示
interpreter-cue-term = 用語
interpreter-cue-sent = 送りました（{ $time }）：
interpreter-cough = 咳ばらい
interpreter-cough-hold = 押す間
interpreter-coughing = ミュート中
interpreter-glossary = 用語集
interpreter-glossary-search = 用語を探す
interpreter-glossary-now = いま出ている用語
interpreter-glossary-rest = ほかの用語
interpreter-glossary-none = この言語の訳語はまだありません
interpreter-glossary-found = { $count } 件
interpreter-pad = メモ
interpreter-pad-text = 自分だけのメモ
interpreter-pad-hint = このタブの中だけにあり、どこにも送られません。再読み込みでは残り、通話が終わると消えます。
interpreter-pad-wiped = 通話が終わったので、メモを消しました。

## 交代

interpreter-leave = 別の通訳者に代わる
interpreter-leave-title = 通話を離れますか
interpreter-leave-what = あなたは通話を離れて後処理に移り、同じ言語の別の通訳者が呼ばれます。発信者とオペレーターの通話は切れません。
interpreter-leave-say = 離れる前に、二つの言語で読んでください。
interpreter-leave-stay = 続ける
interpreter-leave-now = 離れて代わる

## 自分の時間と記録

interpreter-minutes = 自分の通訳時間
interpreter-minutes-from = 開始
interpreter-minutes-to = 終了
interpreter-minutes-length = 時間
interpreter-minutes-now = 通訳中
interpreter-minutes-empty = この期間の通訳はまだありません。
interpreter-minutes-total = { $count } 件・合計 { $length }
interpreter-minutes-first = この日から
interpreter-minutes-last = この日まで
interpreter-minutes-sheet = CSV で保存
interpreter-privacy = 記録されること
interpreter-privacy-kept = 記録されるのは、あなたが通話にいた時刻と長さ、言語の組、送った合図の種類だけです。
interpreter-privacy-not = 声は録音されません。メモは送られません。文字のメッセージと数字の板は、通話が終わると消えます。
interpreter-veil = 別のウィンドウを使っている間、この画面をぼかす
interpreter-veiled = 別のウィンドウが前にあるため、画面をぼかしています。ここを押すと戻ります。
