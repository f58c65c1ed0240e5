# サーバー自身が書く言葉。画面の言葉は画面ごとのファイルにある。

## 問い合わせ一覧(CSV)の列名

csv-call = 通話
csv-arrived = 着信日時
csv-connected = 通話開始日時
csv-ended = 終話日時
csv-language = 言語
csv-topic = 用件
csv-outcome = 結果
csv-category = 分類
csv-resolution = 対応結果
csv-referral = 案内先
csv-answers = 使った回答
csv-operator = オペレーター
csv-interpreter = 通訳者
csv-note = メモ
csv-file-name = 問い合わせ一覧_{ $from }_{ $to }.csv
csv-from = 開始
csv-to = 終了
csv-minutes = 分
csv-minutes-name = 通訳時間_{ $from }_{ $to }.csv

## ページの題

page-agent = オペレーター
page-interpreter = 通訳者
page-manager = 管理者
page-admin = 運用管理
page-call = お電話
page-faq = よくある質問
