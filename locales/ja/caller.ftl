# 発信者の画面。専門用語を避け、短い文で。

caller-service = マイナンバー専用ダイヤル
caller-title = 電話で相談する
caller-language = 言語
caller-fallback = この画面はまだお選びの言語に翻訳されていません。通話では通訳者がお手伝いします。
caller-intro = マイナ保険証、資格情報のお知らせ、資格確認書について、オペレーターと話せます。
caller-try-again = もう一度試す

## 電話の前

caller-topic = どのようなご相談ですか
caller-topic-myna_card = マイナ保険証（カードの登録や病院での使い方）
caller-topic-notice = 資格情報のお知らせ（届いた書類）
caller-topic-certificate = 資格確認書
caller-topic-other = その他・わからない
caller-notice-interpreter = 通訳者が一緒に入り、三人で話します。料金はかかりません。
caller-notice-my-number = マイナンバー（12桁の番号）は言わないでください。お聞きすることはありません。
caller-notice-microphone = ボタンを押すと、マイクの使用をたずねます。許可してください。
caller-dial = 電話をかける
caller-dialling = つないでいます…
caller-emergency = 急な病気やけがのときは、119 に電話してください。
caller-by-phone = 電話機からは { $phone } におかけください。

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
caller-answers = オペレーターからの回答
caller-show-japanese = 日本語の文を見る（窓口で見せられます）
caller-machine-note = この文章は機械翻訳で、人による確認を受けていません。

## 通話のあと

caller-ended = 通話は終わりました
caller-lost = 通話が切れました
caller-reference = もう一度お問い合わせになるときのために、受付番号を控えてください。
caller-call-again = 最初の画面に戻る
