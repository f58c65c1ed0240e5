# システム管理の画面。

admin-title = システム管理
admin-nav = システム管理の項目
admin-people = 利用者
admin-calendar = 受付時間と休業日
admin-sessions = サインイン中
admin-changes = 変更の記録
admin-loading = 読み込んでいます…
admin-cancel = やめる

## 最初の管理者

admin-first-title = 最初の管理者を作る
admin-first-why = このホットラインには、まだ誰のアカウントもありません。ここで作る人がシステム管理者になり、ほかの人を加えられます。この画面は、このコンピューターから、最初の一度だけ使えます。
admin-first-make = 作って始める
admin-name = 名前
admin-name-hint = 1～64 文字。文字と数字、. - _ ー が使えます。サインインに使い、担当者名としても表示されます。
admin-password = パスワード
admin-password-hint = 15 文字以上。覚えやすい長い文が適しています。名前、キーの並び、同じ文字のくり返しは使えません。

## 利用者

admin-add-person = 利用者を加える
admin-filter = 名前で絞り込む
admin-filter-role = 役割で絞り込む
admin-filter-language = 言語で絞り込む
admin-filter-state = 状態で絞り込む
admin-all = すべて
admin-active = 有効
admin-disabled = 停止中
admin-shown = { $all } 人のうち { $shown } 人
admin-no-people = 当てはまる人はいません。
admin-role = 役割
admin-languages = 言語と習熟度
admin-state = 状態
admin-actions = 操作
admin-you = あなた
admin-edit = 役割と言語
admin-edit-title = { $name } さんの役割と言語
admin-save = 保存
admin-disable = 停止
admin-enable = 再開
admin-reset = パスワード
admin-reset-title = { $name } さんの新しいパスワード
admin-reset-means = 新しいパスワードにすると、今のサインインはすべて終わり、開いている画面は閉じられます。
admin-generate = 自動で作る
admin-type = 自分で決める
admin-how-password = パスワードの決め方
admin-secret-title = { $name } さんのパスワード
admin-secret-once = このパスワードが表示されるのは今だけです。本人に伝えてから閉じてください。
admin-copy = コピー
admin-copied = コピーしました
admin-secret-close = 伝えました。閉じる
admin-language = 言語
admin-level = 習熟度
admin-level-1 = 1 あいさつ程度
admin-level-2 = 2 簡単な用件
admin-level-3 = 3 日常の会話
admin-level-4 = 4 業務で使える
admin-level-5 = 5 母語・専門
admin-add-language = 言語を加える
admin-remove-language = { $language }を外す
admin-no-languages = 日本語のみ
admin-skills-when = 言語の変更は、席に着いていて通話中でない人にはすぐに効きます。通話中の人には、通話の後に画面がつながり直したとき、席に着いていない人には、次に着いたときに効きます。役割を変えると、その人のサインインは終わります。
admin-disable-title = { $name } さんを停止しますか
admin-disable-means = すぐにサインアウトされ、開いている画面は閉じられます。通話中なら、30 秒で席を失います。再開すれば元に戻ります。
admin-done-added = { $name } さんを加えました。
admin-done-disabled = { $name } さんを停止しました。
admin-done-enabled = { $name } さんを再開しました。
admin-done-password = { $name } さんのパスワードを変えました。
admin-done-now = { $name } さんを変更しました。席にはもう効いています。
admin-done-after_call = { $name } さんを変更しました。今は通話中です。席には、通話の後に画面がつながり直したときに効きます。
admin-done-next_seat = { $name } さんを変更しました。次に席に着いたときに効きます。

role-operator = オペレーター
role-interpreter = 通訳者
role-supervisor = スーパーバイザー
role-manager = 管理者
role-editor = ナレッジ編集者
role-admin = システム管理者
role-auditor = 監査担当

## 受付時間と休業日

admin-now-open = 今は受付中です
admin-now-closed = 今は受付時間外です
admin-next-open = 次の受付開始: { $when }
admin-closed-for-good = 受付期間は終わりました
admin-window = 受付期間
admin-hours = 受付時間（平日）
admin-year-end = 年末年始の休み
admin-holidays = 祝日
admin-from-to = { $from } ～ { $to }
admin-from-file = 期間・時間・祝日はホットラインの設定ファイルで決まります。ここでは、この窓口だけの臨時休業を加えられます。
admin-month = { $month }の受付
admin-previous = ← 前月
admin-next = 翌月 →
admin-day-open = 受付
admin-day-weekend = 土日
admin-day-holiday = 祝日
admin-day-year_end = 年末年始
admin-day-closure = 臨時休業
admin-day-outside = 期間外
admin-closures = 臨時休業
admin-no-closures = 臨時休業はありません。
admin-days = 日
admin-why = 理由
admin-where = 決めた所
admin-by-file = 設定ファイル
admin-by-page = この画面
admin-close-days = 臨時休業を加える
admin-first-day = 最初の日
admin-last-day = 最後の日
admin-reason = 理由（職員向け。発信者には見えません）
admin-closure-means = 次の着信から効きます。すでに待っている人には、そのまま応答します。
admin-today-title = 今日を休業にしますか
admin-today-means = 今から、新しい着信はすべて「受付時間外」と案内されます。
admin-close-now = 休業にする
admin-remove = 取り消す
admin-remove-title = 臨時休業を取り消しますか
admin-remove-means = { $days }（{ $reason }）は、ふだんどおり受け付けます。
admin-undo = 元に戻す
admin-removed = 取り消し済み
admin-done-closed = 臨時休業にしました: { $days }
admin-done-opened = 臨時休業を取り消しました: { $days }
admin-done-restored = 臨時休業に戻しました: { $days }

## サインイン中

admin-signed-in = サインイン
admin-no-sessions = サインインしている人はいません。
admin-surface = 画面
surface-agent = オペレーター
surface-interpreter = 通訳者
surface-manager = 管理
surface-admin = システム管理
admin-since = 開始
admin-seen = 最後の操作
admin-connected = 接続中
admin-not-connected = 画面なし
admin-end = 終わらせる
admin-end-title = { $name } さんのサインインを終わらせますか
admin-end-means = 開いている画面はすぐに閉じられます。続けるには、サインインし直す必要があります。
admin-done-ended = { $name } さんのサインインを終わらせました。
admin-floor = 席に着いている人
admin-no-floor = 席に着いている人はいません。
admin-part = 役割
admin-in-state = 経過

## 変更の記録

admin-no-changes = 変更はまだありません。
admin-when = 日時
admin-who = 変えた人
admin-what = 変更
admin-whom = 対象
admin-detail = 内容
admin-older = さらに前
admin-actor-command_line = コマンドライン
admin-actor-first_run = 最初の設定
deed-person_added = 利用者を加えた
deed-person_changed = 役割・言語を変えた
deed-person_disabled = 停止した
deed-person_enabled = 再開した
deed-password_reset = パスワードを変えた
deed-session_ended = サインインを終わらせた
deed-closure_added = 臨時休業を加えた
deed-closure_removed = 臨時休業を取り消した
deed-closure_restored = 臨時休業に戻した

## うまくいかないとき

error-name-taken = この名前はもう使われています。
error-bad-name = 名前は 1～64 文字です。文字と数字、. - _ ー が使えます。
error-bad-languages = 言語には 1～5 の習熟度が要ります。日本語は要りません。
error-last-admin = システム管理者がほかにいません。先に、ほかの人をシステム管理者にしてください。
error-yourself = 自分のアカウントには、この操作はできません。
error-not-first = 最初の管理者はもう作られています。サインインしてください。
error-password-length = パスワードは 15～200 文字です。
error-password-obvious = このパスワードは推測されやすいものです。名前、よく使われる言葉、キーの並び、くり返しを避けてください。
error-closure-span = 最後の日は、最初の日以降で、1 年以内にしてください。
error-closure-over = もう終わった日です。
error-closure-reason = 理由を 1～100 文字で入力してください。
error-closure-too-many = 臨時休業が多すぎます。
