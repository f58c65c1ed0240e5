# ウェブアクセシビリティの方針と、検査の結果。だれでも読める画面。

accessibility-title = ウェブアクセシビリティ
accessibility-lead = このホットラインの画面を、障害のある人、高齢の人、どの国のことばの人も使えるようにするための方針と、今の検査の結果です。

## 方針

accessibility-policy = 方針
accessibility-target = WCAG 2.2 のレベル AA を満たすことを目標とします。これにより、JIS X 8341-3:2016 の適合レベル AA の達成基準も満たすことを目指します。
accessibility-scope = 対象は、発信者の画面（/call）、オペレーター・通訳者・管理者・システム管理者の画面、この画面のすべてです。

## していること

accessibility-covered = していること
accessibility-covered-keyboard = すべての操作がキーボードだけでできます。サーバーからの知らせで、入力中のカーソルが動くことはありません。
accessibility-covered-reader = 見出し、ラベル、状態の知らせを画面読み上げに伝えます。外国語の文には、そのことばの印を付けています。
accessibility-covered-text = 声を使わず、文字だけで相談できます。
accessibility-covered-colour = 明るい画面と暗い画面、強い配色（強制カラー）に合わせます。文字と背景の明るさの比は 4.5 対 1 以上です。
accessibility-covered-size = 幅 390 ピクセルの電話機の画面でも、文字を 2 倍にしても使えます。押す所は 24 ピクセル以上、発信者の画面では 44 ピクセル以上です。
accessibility-covered-language = 23 のことばと、やさしい日本語で使えます。右から書くことばでは、画面も右からになります。
accessibility-covered-motion = 動きを減らす設定に従います。

## まだ足りないこと

accessibility-gaps = まだ足りないこと
accessibility-gap-people = 障害のある人による確認と、JIS に基づく正式な試験は、まだしていません。下の結果は機械による検査で、見つけられる問題の一部です。
accessibility-gap-reader = 画面読み上げソフトを実際に使った確認は、まだ十分ではありません。
accessibility-gap-translation = 日本語と英語以外の文の多くは機械翻訳で、その印を付けています。
accessibility-gap-voice = 電話の声に自動の字幕は付きません。聞こえにくい人は、文字での相談を使ってください。
accessibility-gap-time = オペレーターと通訳者には、呼び出しに応答する時間（20 秒）の限りがあります。後処理の時間は延ばせます。

## ご意見

accessibility-tell = 使えない所があったら
accessibility-tell-us = ホットライン { $phone } にお知らせください（平日 { $from } ～ { $to }）。どの画面で、何ができなかったかを教えてください。日本語のほか、22 のことばで受け付けます。
accessibility-call = 文字か声で相談する

## 検査の結果

accessibility-result = 検査の結果
accessibility-how = すべての画面を、明るい配色と暗い配色で、検査ソフト axe-core（{ $version }）にかけた結果です。ソースと同じ所に保存され、「npm run accessibility」で、だれでもやり直せます。
accessibility-sum = { $views } 通りを検査しました。違反 { $violations } 件、人の目での確認が要るもの { $incomplete } 件です。
accessibility-by-view = 画面ごとの結果
accessibility-by-rule = 検査した項目ごとの結果
accessibility-view = 画面
accessibility-scheme = 配色
accessibility-passed = 合格した項目
accessibility-violations = 違反
accessibility-incomplete = 要確認
accessibility-rule = 項目
accessibility-views-passed = 合格した画面
accessibility-nothing = 結果がありません。
accessibility-light = 明るい
accessibility-dark = 暗い
accessibility-view-call_languages = 発信者: ことばを選ぶ
accessibility-view-call_before = 発信者: 電話の前（ベトナム語）
accessibility-view-call_urdu = 発信者: 電話の前（ウルドゥー語、右から左）
accessibility-view-call_talking = 発信者: 通話中
accessibility-view-agent_sign_in = サインイン
accessibility-view-agent_waiting = オペレーター: 着信を待つ
accessibility-view-agent_talking = オペレーター: 通話中
accessibility-view-interpreter_waiting = 通訳者: 着信を待つ
accessibility-view-interpreter_talking = 通訳者: 通話中
accessibility-view-manager = 管理者
accessibility-view-admin_people = システム管理: 利用者
accessibility-view-admin_person = システム管理: 利用者を加える
accessibility-view-admin_calendar = システム管理: 受付時間と休業日
accessibility-view-admin_sessions = システム管理: サインイン中
accessibility-view-admin_changes = システム管理: 変更の記録
accessibility-view-accessibility = ウェブアクセシビリティ（この画面）
