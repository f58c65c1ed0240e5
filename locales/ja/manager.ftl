# 管理者の画面。

manager-title = 管理
manager-today = 本日の状況

## 指標と、その数え方

tile-waiting = 待ち呼
tile-waiting-means = 今、応答を待っている呼の数
tile-longest-wait = 最長待ち
tile-longest-wait-means = 今待っている呼のうち、最も長い待ち時間
tile-service_level = サービスレベル
tile-service_level-means = 目標時間内の応答 ÷（着信 − 拒否 − 短時間放棄 − 待ち呼）
tile-abandon_rate = 放棄率
tile-abandon_rate-means = 放棄 ÷（応答 + 放棄）。短時間放棄を除く
tile-occupancy = 稼働率
tile-occupancy-means = オペレーターの対応時間 ÷（対応時間 + 受付可の時間）
tile-asa_ms = 平均応答時間
tile-asa_ms-means = 応答した呼が着信から応答まで待った時間の平均
tile-aht_ms = 平均処理時間
tile-aht_ms-means = 通話・保留・後処理を合わせた時間の平均
tile-offered = 着信
tile-offered-means = 本日着信した呼。時間外・あふれを含む
tile-answered = 応答
tile-answered-means = つながった呼
tile-abandoned = 放棄
tile-abandoned-means = 応答の前に切れた呼
tile-refused = 拒否
tile-refused-means = 時間外・あふれでお断りした呼

## 表

manager-languages = 言語別
manager-no-languages = 今、動きのある言語はありません。
manager-talking = 通話中
manager-interpreters-ready = 受付可の通訳者
manager-team = チーム
manager-no-team = 席に着いている人はいません。
manager-name = 名前
manager-part = 役割
manager-time-in-state = 経過
manager-calls = 本日の呼
manager-no-calls = 本日の着信はまだありません。
manager-reference = 受付番号
manager-arrived = 着信
manager-talk = 通話時間
manager-result = 対応結果
manager-inquiries = 相談記録
manager-no-inquiries = 相談記録はまだありません。
manager-category = 分類
manager-referral = 案内先
manager-answers = 使った回答
manager-note = メモ
manager-agent = 担当
manager-csv = CSV で書き出す
