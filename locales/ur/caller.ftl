# فون کرنے والے کا صفحہ۔ آسان الفاظ، چھوٹے جملے۔
# origin: machine

caller-service = My Number ہاٹ لائن
caller-title = فون پر بات کریں
caller-language = زبان
caller-fallback = یہ صفحہ ابھی آپ کی زبان میں نہیں ہے۔ فون پر مترجم آپ کی مدد کریں گے۔
caller-intro = آپ My Number انشورنس کارڈ، اہلیت کی معلومات کے نوٹس اور اہلیت کے سرٹیفکیٹ کے بارے میں آپریٹر سے بات کر سکتے ہیں۔
caller-accessibility = ویب سائٹ تک سب کی رسائی
caller-try-again = دوبارہ کوشش کریں

## زبان چننا

caller-choose-language = اپنی زبان چنیں
caller-i-speak = مجھے اردو آتی ہے۔
caller-easy-japanese = آسان جاپانی (やさしい日本語)
caller-furigana = فوریگانا
caller-which-language = معلوم نہیں کہ یہ کون سی زبان ہے؟
caller-which-hint = جملے دیکھ کر یا آواز سن کر وہ زبان چنیں جو آپ بولتے ہیں۔
caller-listen = سنیں

## فون کرنے سے پہلے

caller-topic = آپ کس بارے میں پوچھنا چاہتے ہیں؟
caller-topic-myna_card = My Number انشورنس کارڈ (کارڈ کی رجسٹریشن، ہسپتال میں استعمال)
caller-topic-notice = اہلیت کی معلومات کا نوٹس (資格情報のお知らせ)
caller-topic-certificate = اہلیت کا سرٹیفکیٹ (資格確認書)
caller-topic-other = کچھ اور، یا معلوم نہیں
caller-notice-interpreter = مترجم بھی فون پر شامل ہوتے ہیں اور ہم تینوں مل کر بات کرتے ہیں۔ اس کی کوئی فیس نہیں ہے۔
caller-notice-my-number = براہ کرم اپنا My Number (12 ہندسوں کا نمبر) نہ بتائیں۔ ہم یہ نمبر کبھی نہیں پوچھتے۔
caller-notice-microphone = بٹن دبانے پر مائیک استعمال کرنے کی اجازت مانگی جائے گی۔ براہ کرم اجازت دیں۔
caller-notice-privacy = آپ کی باتیں راز میں رکھی جاتی ہیں۔ کال ریکارڈ نہیں کی جاتی۔ آپ نے کیا پوچھا، یہ ہم لکھ کر رکھتے ہیں۔
caller-notice-papers = ہیلتھ انشورنس کارڈ یا ہمارا بھیجا ہوا خط ہو تو اپنے پاس رکھیں۔
caller-text-call = بولے بغیر بات کریں (صرف لکھ کر)
caller-text-hint = جو لوگ سن یا بول نہیں سکتے، یا جن کے پاس مائیک نہیں، وہ بھی پوچھ سکتے ہیں۔ آپ لکھ کر بھیجیں اور جواب پڑھیں۔
caller-dial = فون کریں
caller-dialling = کال ملا رہے ہیں…
caller-emergency = اچانک بیماری یا چوٹ کی صورت میں 119 پر فون کریں۔
caller-by-phone = ٹیلی فون سے { $phone } پر فون کریں۔

## فون کرنے سے پہلے جواب ڈھونڈنا

caller-faq-title = شاید فون کیے بغیر ہی جواب مل جائے
caller-faq-question = جو جاننا چاہتے ہیں، چند لفظوں میں لکھیں
caller-faq-search = تلاش کریں
caller-faq-none = کوئی جواب نہیں ملا۔ براہ کرم فون کر کے پوچھیں۔
caller-faq-japanese-only = یہ جواب صرف جاپانی زبان میں ہے۔

## مائیک اور آواز کی جانچ

caller-check-title = مائیک اور آواز جانچیں
caller-check-start = مائیک جانچیں
caller-check-speak = کچھ بولیں۔ نیچے کی لکیر ہلے تو مائیک ٹھیک ہے۔
caller-check-good = مائیک ٹھیک ہے۔
caller-check-silent = آپ کی آواز نہیں آ رہی۔ دیکھیں کہ مائیک ڈھکا ہوا یا بند تو نہیں۔
caller-check-level = آپ کے مائیک میں آواز کتنی اونچی ہے
caller-check-sound = آواز چلائیں
caller-check-sound-hint = سنائی نہ دے تو آواز اونچی کریں۔
caller-check-stop = جانچ بند کریں

## جب مترجم موجود نہ ہوں

caller-no-interpreter = آج { $language } کے مترجم موجود نہیں ہیں
caller-no-interpreter-soon = اس وقت { $language } کے مترجم اپنی جگہ پر نہیں ہیں
caller-no-interpreter-what = آپ یہ کر سکتے ہیں:
caller-no-interpreter-wait = آپ فون کر کے انتظار کر سکتے ہیں۔ مترجم کے آتے ہی ہم آپ کی کال ملا دیں گے۔
caller-no-interpreter-other = اگر آپ جاپانی یا کوئی اور زبان بولتے ہیں تو اس زبان میں پوچھ سکتے ہیں۔
caller-no-interpreter-help = جاپانی بولنے والے کسی شخص کے ساتھ مل کر فون کریں۔
caller-no-interpreter-later = کسی اور دن دوبارہ فون کریں۔
caller-call-in-japanese = جاپانی میں بات کریں

## جب سروس بند ہو

caller-closed = اس وقت سروس بند ہے
caller-next-open = دوبارہ کھلنے کا وقت: { $time }
caller-closed-for-good = یہ ہاٹ لائن ختم ہو چکی ہے۔
caller-hours = اوقات: پیر سے جمعہ، 8:30 سے 17:15 تک (جاپان کا وقت)۔ سرکاری چھٹی کے دن بند۔
caller-alternative-MYNUMBER_GENERAL = My Number کارڈ کے بارے میں پوچھنے کے لیے My Number کی مفت فون سروس { "0120-95-0178" } پر فون کریں۔
caller-alternative-LOST_CARD_24H_ONLY = My Number کارڈ گم ہو جائے تو My Number کی مفت فون سروس { "0120-95-0178" } پر دن رات (24 گھنٹے) فون کر سکتے ہیں۔
caller-alternative-BRANCH = ہیلتھ انشورنس کے بارے میں Kyokai Kenpo (協会けんぽ) کی شاخ سے رابطہ کریں۔

## انتظار کے دوران

caller-connecting = کال ملا رہے ہیں…
caller-position = قطار میں آپ کا نمبر { $position } ہے
caller-wait-unknown = باری آنے پر ہم آپ کی کال ملا دیں گے۔
caller-wait-about = تقریباً { $to ->
    [one] { $to } منٹ
   *[other] { $to } منٹ
} انتظار کرنا پڑ سکتا ہے۔
caller-wait-between = تقریباً { $from } سے { $to } منٹ انتظار کرنا پڑ سکتا ہے۔
caller-stay = یہ صفحہ کھلا رکھیں۔ کال ملنے پر آواز سنائی دے گی۔
caller-stay-text = یہ صفحہ کھلا رکھیں۔ رابطہ ہونے پر پیغام یہاں نظر آئیں گے۔
caller-next-in-line = اب آپ کی باری ہے

caller-phase-waiting = براہ کرم اپنی باری کا انتظار کریں
caller-phase-talking = کال ملی ہوئی ہے
caller-phase-held = کال ہولڈ پر ہے۔ براہ کرم فون بند نہ کریں
caller-phase-aside = ہم معلوم کر رہے ہیں۔ براہ کرم فون بند نہ کریں
caller-phase-seeking_interpreter = ہم مترجم کو بلا رہے ہیں
caller-phase-ended = کال ختم ہو گئی

## بات چیت کے دوران

caller-part-operator = آپریٹر
caller-part-interpreter = مترجم
caller-here = شامل ہیں
caller-coming = تھوڑی دیر میں شامل ہوں گے
caller-mute = مائیک بند کریں
caller-unmute = مائیک کھولیں
caller-hang-up = فون بند کریں
caller-hang-up-sure = دوبارہ دبانے پر فون بند ہو جائے گا
caller-volume = دوسروں کی آواز کتنی اونچی ہو
caller-weak = رابطہ کمزور ہے۔ ایسی جگہ جائیں جہاں سگنل اچھا ہو۔
caller-away = کوئی اور ایپ یا صفحہ دیکھتے وقت بھی کال چلتی رہتی ہے۔
caller-board = آپریٹر کے دکھائے ہوئے ہندسے
caller-messages = پیغامات
caller-message = آپ کا پیغام
caller-send = بھیجیں
caller-from-me = آپ
caller-from-operator = آپریٹر
caller-from-interpreter = مترجم
caller-no-messages = آپ کے لکھے ہوئے پیغام اور ان کے جواب یہاں نظر آئیں گے۔
caller-sent-phrase = آپریٹر کا پیغام
caller-answers = آپریٹر کے بھیجے ہوئے جواب
caller-show-japanese = جاپانی تحریر دیکھیں (کاؤنٹر پر دکھا سکتے ہیں)
caller-machine-note = یہ مشین کا کیا ہوا ترجمہ ہے۔ کسی شخص نے اسے نہیں جانچا۔

## کال کے بعد

caller-ended = کال ختم ہو گئی
caller-lost = کال کٹ گئی
caller-reference = ہم سے دوبارہ رابطہ کرنا پڑے تو اس کے لیے یہ حوالہ نمبر لکھ لیں۔
caller-reference-number = حوالہ نمبر
caller-read-aloud = نمبر پڑھ کر سنائیں
caller-copy = کاپی کریں
caller-copied = کاپی ہو گیا
caller-gave-up = آپ نے فون بند کر دیا۔ قطار میں آپ کی جگہ نہیں رہی۔
caller-call-again = شروع کے صفحے پر واپس جائیں

## دوسری ویب سائٹوں پر لگا بٹن

caller-open = اپنی زبان میں فون پر بات کریں
caller-open-hint = نئی ونڈو میں کھلے گا

caller-demo = یہ مشق کا صفحہ ہے۔ یہاں کے لوگ حقیقی نہیں ہیں۔
