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
csv-half-start = 時間帯の始め
csv-half-offered = 着信
csv-half-refused = 拒否
csv-half-answered = 応答
csv-half-in-time = 目標時間内の応答
csv-half-abandoned = 放棄
csv-half-short = うち短時間放棄
csv-half-wait = 待ち時間の合計（秒）
csv-half-handled = 処理済み
csv-half-handling = 処理時間の合計（秒）
csv-half-busy = 対応時間（秒）
csv-half-ready = 受付可の時間（秒）
csv-half-file-name = 30分ごとの集計_{ $day }.csv

## ページの題

page-agent = オペレーター
page-interpreter = 通訳者
page-manager = 管理者
page-admin = 運用管理
page-call = お電話
page-faq = よくある質問
