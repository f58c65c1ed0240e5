# うまくいかなかったときの言葉。何が起きたかと、次にすることを一文ずつ。

error-unexpected = うまくいきませんでした（{ $code }）。もう一度試してください。
error-unreachable = サーバーに届きません。通信を確かめて、もう一度試してください。
error-my-number = マイナンバーと思われる番号があります。入力しないでください。保存前に消去されます。

## 接続

error-close = 閉じる
error-reconnecting = つなぎなおしています…
error-replaced = 別のウィンドウでこの画面が開かれたため、こちらは止まっています。
error-use-this-window = このウィンドウを使う

## 受付

error-closed = ただいま受付時間外です。
error-full = ただいま大変混み合っています。しばらくしてから、おかけ直しください。
error-store-unavailable = ただいま記録ができないため、受付を止めています。しばらくしてから、もう一度試してください。
error-too-many = 操作が多すぎます。少し待ってから、もう一度試してください。
error-unavailable = ただいまご利用いただけません。しばらくしてから、もう一度試してください。
error-too-long = 入力が長すぎます。短くしてください。
error-malformed = 入力を読み取れませんでした。見直して、もう一度試してください。
error-unknown-language = この言語には対応していません。
error-too-often = 回数が多すぎます。{ $seconds } 秒ほど待ってから、もう一度試してください。

## サインイン

error-sign-in = サインインしてください。
error-wrong-sign-in = 名前またはパスワードが違います。
error-not-for-you = この操作をする権限がありません。

## マイクと音声

error-microphone-denied = マイクの使用が許可されていません。ブラウザーの設定でこのサイトにマイクを許可して、もう一度試してください。
error-microphone-missing = マイクが見つかりません。接続を確かめて、もう一度試してください。
error-voice-failed = 音声をつなげませんでした。ページを再読み込みすると、通話に戻ってつなぎなおします。
error-bad-offer = 音声をつなげませんでした。ページを再読み込みしてください。
error-voice-lost = 音声が切れました。つなぎなおしています…
error-voice-lost-for-good = 音声がつながりません。
error-voice-again = 音声をつなぎなおす
error-voice-silent = 音声を聞くには、ここを押してください

## 通話と記録

error-not-found = 見つかりませんでした。
error-no-call = 対象の通話がありません。すでに終わっています。
error-not-yours = ほかの人の通話です。
error-already-disposed = この通話の記録はすでに保存されています。
error-no-interpreter = この通話には通訳者がいません。
error-no-interpreter-needed = 日本語の通話に通訳者は要りません。
error-not-now = 今の状態ではこの操作はできません。
error-offer-gone = この着信はもう終わっています。
error-not-signed-in = 席に着いていません。ページを再読み込みしてください。
error-disposition-missing = 記録がまだ保存されていません。分類と対応結果を入れて保存してください。
error-member-not-found = 三つの項目に合う加入者が見つかりません。聞き直しても合わないときは、一般的な案内だけにしてください。
error-look-up-locked = 照会に続けて失敗したため、この通話では照会できません。一般的な案内だけにしてください。
error-bad-birth = 生年月日を読み取れません。1990-04-01 または 平成2年4月1日 のように入力してください。
error-bad-item = { $item ->
    [name] 氏名（カナ）
    [number] 記号・番号
   *[employer] 事業所名
}を読み取れません。入力を見直してください。
error-no-entry = この回答は、今日の時点では使えません。

## 通信の取り決め

error-unknown-frame = この画面は古くなっています。再読み込みしてください。
error-malformed-frame = この画面は古くなっています。再読み込みしてください。
error-missing-id = この画面は古くなっています。再読み込みしてください。
