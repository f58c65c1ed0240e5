# 発信者の画面。専門用語を避け、短い文で。

caller-service = マイナンバー専用ダイヤル
caller-title = 電話で相談する
caller-language = 言語
caller-fallback = この画面はまだお選びの言語に翻訳されていません。通話では通訳者がお手伝いします。
caller-intro = マイナ保険証、資格情報のお知らせ、資格確認書について、オペレーターと話せます。
caller-accessibility = ウェブアクセシビリティ
caller-try-again = もう一度試す

## 言語を選ぶ

caller-choose-language = 言語を選んでください
caller-i-speak = 私は日本語を話します。
caller-easy-japanese = やさしい日本語
caller-furigana = ふりがな
caller-which-language = 何語かわからないとき
caller-which-hint = 文を見て、または音を聞いて、話せる言語を選んでください。
caller-listen = 聞いてみる

## 電話の前

caller-topic = どのようなご相談ですか
caller-topic-myna_card = マイナ保険証（カードの登録や病院での使い方）
caller-topic-notice = 資格情報のお知らせ（届いた書類）
caller-topic-certificate = 資格確認書
caller-topic-other = その他・わからない
caller-notice-interpreter = 通訳者が一緒に入り、三人で話します。料金はかかりません。
caller-notice-my-number = マイナンバー（12桁の番号）は言わないでください。お聞きすることはありません。
caller-notice-microphone = ボタンを押すと、マイクの使用をたずねます。許可してください。
caller-notice-privacy = 話した内容の秘密は守られます。通話は録音しません。ご相談の内容は、窓口の記録に残ります。
caller-notice-papers = 健康保険証や届いた書類があれば、手元にご用意ください。
caller-text-call = 声を使わずに相談する（文字だけ）
caller-text-hint = 耳や声の不自由な方、マイクのない方も相談できます。文字を書いて送り、返事を読みます。
caller-dial = 電話をかける
caller-dialling = つないでいます…
caller-emergency = 急な病気やけがのときは、119 に電話してください。
caller-by-phone = 電話機からは { $phone } におかけください。

## 電話の前に、答えをさがす

caller-faq-title = 電話をしなくても、わかるかもしれません
caller-faq-question = 知りたいことを短い言葉で書いてください
caller-faq-search = さがす
caller-faq-none = 答えが見つかりませんでした。電話でご相談ください。
caller-faq-japanese-only = この答えは日本語だけです。

## マイクと音の確認

caller-check-title = マイクと音を確認する
caller-check-start = マイクを試す
caller-check-speak = 何か話してください。下の線が動けば、マイクは使えます。
caller-check-good = マイクは使えます。
caller-check-silent = 声が聞こえません。マイクがふさがれていないか、切れていないか確かめてください。
caller-check-level = マイクの音の大きさ
caller-check-sound = 音を鳴らす
caller-check-sound-hint = 音が聞こえないときは、音量を上げてください。
caller-check-stop = 確認を終わる

## 通訳者がいないとき

caller-no-interpreter = { $language }の通訳者は、今日はいません
caller-no-interpreter-soon = { $language }の通訳者は、今は席にいません
caller-no-interpreter-what = できることは次のとおりです。
caller-no-interpreter-wait = 電話をかけて待つことはできます。通訳者が来しだい、おつなぎします。
caller-no-interpreter-other = 日本語か、ほかに話せる言語があれば、その言語で相談できます。
caller-no-interpreter-help = 日本語を話せる人と一緒に電話してください。
caller-no-interpreter-later = 別の日にもう一度お電話ください。
caller-call-in-japanese = 日本語で相談する

## 時間外

caller-closed = ただいま受付時間外です
caller-next-open = 次の受付開始は { $time } です。
caller-closed-for-good = この窓口は終了しました。
caller-hours = 受付時間は、平日の 8:30 から 17:15 までです。
caller-alternative-MYNUMBER_GENERAL = マイナンバーカードについては、マイナンバー総合フリーダイヤル 0120-95-0178 で相談できます。
caller-alternative-LOST_CARD_24H_ONLY = マイナンバーカードをなくしたときは、マイナンバー総合フリーダイヤル 0120-95-0178 が24時間受け付けています。
caller-alternative-BRANCH = 健康保険については、協会けんぽの支部にお問い合わせください。

## 待っている間

caller-connecting = つないでいます…
caller-position = 前から { $position } 番目です
caller-wait-unknown = 順番におつなぎします。
caller-wait-about = 待ち時間のめやすは、約 { $to } 分です。
caller-wait-between = 待ち時間のめやすは、{ $from } 分から { $to } 分です。
caller-stay = このページを開いたままにしてください。つながると音声が聞こえます。
caller-stay-text = このページを開いたままにしてください。つながると、ここに文字が出ます。
caller-next-in-line = 次におつなぎします

caller-phase-waiting = 順番をお待ちください
caller-phase-talking = 通話中です
caller-phase-held = 保留中です。そのままお待ちください
caller-phase-aside = 確認しています。そのままお待ちください
caller-phase-seeking_interpreter = 通訳者を呼んでいます
caller-phase-ended = 通話は終わりました

## 通話中

caller-part-operator = オペレーター
caller-part-interpreter = 通訳者
caller-here = つながっています
caller-coming = まもなくつながります
caller-mute = マイクを切る
caller-unmute = マイクを入れる
caller-hang-up = 電話を切る
caller-hang-up-sure = もう一度押すと、電話が切れます
caller-volume = 相手の声の大きさ
caller-weak = 接続が不安定です。電波のよいところに移動してください。
caller-away = ほかの画面を見ている間も、通話は続いています。
caller-board = オペレーターが見せている数字
caller-messages = 文字のやりとり
caller-message = 送る文章
caller-send = 送る
caller-from-me = あなた
caller-from-operator = オペレーター
caller-from-interpreter = 通訳者
caller-no-messages = ここに、書いた文章と返事が出ます。
caller-sent-phrase = オペレーターからのお知らせ
caller-answers = オペレーターからの回答
caller-show-japanese = 日本語の文を見る（窓口で見せられます）
caller-machine-note = この文章は機械翻訳で、人による確認を受けていません。

## 通話のあと

caller-ended = 通話は終わりました
caller-lost = 通話が切れました
caller-reference = もう一度お問い合わせになるときのために、受付番号を控えてください。
caller-reference-number = 受付番号
caller-read-aloud = 番号を読み上げる
caller-copy = コピーする
caller-copied = コピーしました
caller-gave-up = 電話を切りました。順番はなくなりました。
caller-call-again = 最初の画面に戻る

## ほかのサイトに置くボタン

caller-open = 電話で相談する（多言語）
caller-open-hint = 新しい窓で開きます

caller-demo = これは練習用のページです。ここにいる人は本物ではありません。
