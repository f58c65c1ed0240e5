# 管理者の画面。

manager-title = 管理
manager-tiles = 六つの指標
manager-live = 本日・リアルタイム
manager-past = 過去の日
manager-day = 日付
manager-day-before = 前の日
manager-day-after = 次の日
manager-day-today = 本日
manager-closed = 窓口時間外
manager-next-open = 次の受付開始：{ $at }
manager-closed-day = 窓口時間外（休業日）です。着信はありませんでした。
manager-rest-day = 窓口時間外（休業日）です。
manager-no-calls-then = この日の着信はありません。

## 指標と、その数え方

tile-waiting = 待ち呼
tile-waiting-means = 今、応答を待っている呼の数と、そのうち最も長い待ち時間。推移は30分ごとの着信
tile-longest-wait = 最長待ち
tile-longest = 最長 { $wait }
tile-service_level = サービスレベル
tile-service_level-means = 目標時間内の応答 ÷（着信 − 拒否 − 短時間放棄 − 待ち呼）。下段は、目標時間内の応答 ÷ 応答
tile-service_level_answered = 応答した呼のうち { $level }
tile-abandon_rate = 放棄率
tile-abandon_rate-means = 放棄 ÷（応答 + 放棄）。短時間放棄を除く
tile-occupancy = 稼働率
tile-occupancy-means = オペレーターの対応時間 ÷（対応時間 + 受付可の時間）
tile-asa_ms = 平均応答時間
tile-asa_ms-means = 応答した呼が着信から応答まで待った時間の平均
tile-aht_ms = 平均処理時間
tile-aht_ms-means = 通話・保留・後処理を合わせた時間の平均
tile-offered = 着信
tile-offered-means = この日に着信した呼。時間外・あふれを含む
tile-answered = 応答
tile-answered-means = つながった呼
tile-abandoned = 放棄
tile-abandoned-means = 応答の前に切れた呼
tile-refused = 拒否
tile-refused-means = 時間外・あふれでお断りした呼

target-met = 目標内
target-missed = 目標外
target-service_level = 目標：{ $seconds } 秒以内に { $share } 以上
target-at-most = 目標：{ $share } 以下
target-asa = 目標：{ $seconds } 秒以内
target-none = 目標なし

trend-none = 比べられる30分がまだありません
trend-same = { $from } からの30分 { $value }。前の30分と同じ
trend-up = { $from } からの30分 { $value }。前の30分より { $amount } 増
trend-down = { $from } からの30分 { $value }。前の30分より { $amount } 減
trend-points = { $points } ポイント
trend-calls = { $calls } 件
trend-offered = 着信 { $calls } 件

## 30分ごと

manager-halves = 30分ごとの着信
manager-as-table = 表で見る
manager-halves-table = 30分ごとの表
manager-half = 時間帯
manager-halves-sentence = 着信 { $offered } 件、応答 { $answered } 件、放棄 { $abandoned } 件。サービスレベルは { $level }。最も多かったのは { $from } からの30分で { $most } 件です。
manager-halves-reading = { $from } からの30分：着信 { $offered }、応答 { $answered }、放棄 { $abandoned }、サービスレベル { $level }
manager-halves-cursor = 30分ごとの着信の図。左右の矢印キーで時間帯を移る
manager-halves-no-cursor = 選ばれていません
manager-halves-hint = 図を選んで ← → キーで、時間帯ごとの値を読めます。
manager-series-offered = 着信（棒）
manager-series-answered = 応答（実線）
manager-series-abandoned = 放棄（破線）
manager-series-level = サービスレベル（点線・右の目盛り）

## 表

manager-languages = 言語別
manager-no-languages = 動きのある言語はありません。
manager-talking = 通話中
manager-interpreters-ready = 受付可の通訳者
manager-interpreters-busy = 対応中の通訳者
manager-nobody = 通訳者がいません
manager-team = チーム
manager-no-team = 席に着いている人はいません。
manager-name = 名前
manager-part = 役割
manager-time-in-state = 経過
manager-long = 3分超
manager-very-long = 5分超
manager-back-at = 戻る予定
manager-back-late = 予定を過ぎています
manager-serves = 対応言語
manager-help = 支援を求めています
manager-help-news = { $names } さんが支援を求めています
manager-operators = オペレーターの時間
manager-busy = 対応時間
manager-ready-time = 受付可の時間
manager-calls = この日の呼
manager-no-calls = 着信はまだありません。
manager-no-abandoned = 放棄呼はありません。
manager-only-abandoned = 放棄呼だけを見る（{ $calls } 件）
manager-calls-most = 新しい { $calls } 件までを表示しています
manager-reference = 受付番号
manager-arrived = 着信
manager-talk = 通話時間
manager-result = 対応結果
manager-inquiries = 相談記録
manager-no-inquiries = 条件に合う相談記録はありません。
manager-category = 分類
manager-referral = 案内先
manager-answers = 使った回答
manager-note = メモ
manager-agent = 担当
manager-csv = CSV で書き出す

## 相談記録の絞り込み

manager-filter = 相談記録の絞り込み
manager-presets = 期間
manager-preset-today = 本日
manager-preset-yesterday = 前日
manager-preset-week = 今週
manager-preset-last-week = 先週
manager-preset-month = 今月
manager-preset-all = 全期間
manager-from = 開始日
manager-to = 終了日
manager-any = すべて
manager-recorded = 記録済み
manager-filter-none = 条件を消す
manager-inquiries-shown = { $total } 件のうち { $shown } 件を表示
manager-more = さらに表示
manager-csv-filtered = この { $total } 件を CSV で書き出す

## 壁面表示

manager-wall = コールセンターの状況
manager-stale = データ { $seconds } 秒前
manager-ready-now = 受付可
manager-more-languages = ほか { $languages } 言語
