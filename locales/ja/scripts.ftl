# 窓口の決まり文句。オペレーターが読み上げ、通訳者が訳し、発信者の画面に送ることもできる。

## はじめに

scripts-opening-greeting = 協会けんぽのマイナンバー専用ダイヤルです。お電話ありがとうございます。
scripts-opening-three = 通訳者と三人でお話しします。短く区切ってお話しください。
scripts-opening-secret = お話の秘密は守られます。通訳者も秘密を守ります。
scripts-opening-my-number = マイナンバー（12桁の番号）は言わないでください。お聞きすることはありません。
scripts-opening-question = どのようなご相談ですか。

## 本人の確認

scripts-identity-why = 登録の状況をお調べするために、ご本人であることを確認します。三つお聞きします。
scripts-identity-name = お名前を、健康保険証や届いた書類に書かれているとおりに言ってください。
scripts-identity-birth = 生年月日を言ってください。
scripts-identity-number = 健康保険の記号と番号、またはお勤め先の名前を言ってください。
scripts-identity-failed = 確認ができませんでした。一般的なご案内だけいたします。

## 通訳者が入るとき

scripts-handover-calling = 通訳者を呼びます。そのままお待ちください。
scripts-handover-joined = 通訳者が入りました。これから話すことは、すべて訳します。
scripts-handover-lost = 通訳者との接続が切れました。もう一度呼びますので、そのままお待ちください。
scripts-handover-checking = お調べします。そのままお待ちください。

## おわりに

scripts-closing-summary = 今日のご案内をもう一度まとめます。
scripts-closing-more = ほかにお聞きになりたいことはありますか。
scripts-closing-reference = 受付番号は { $reference } です。もう一度お電話をくださるときに、お知らせください。
scripts-closing-thanks = お電話ありがとうございました。

## 急病・けが

scripts-emergency-call = 命の危険があるときは、この電話を切って、すぐに 119 に電話してください。救急車を呼べます。
scripts-emergency-where = 119 では、はじめに「救急です」と言い、場所を伝えてください。
