# যিনি ফোন করছেন তাঁর পেজ। সহজ শব্দ, ছোট বাক্য।
# origin: machine

caller-service = My Number হটলাইন
caller-title = ফোনে কথা বলুন
caller-language = ভাষা
caller-fallback = এই পেজটি এখনো আপনার ভাষায় অনুবাদ হয়নি। ফোনে একজন দোভাষী আপনাকে সাহায্য করবেন।
caller-intro = My Number বীমা কার্ড, যোগ্যতার তথ্যের নোটিশ ও যোগ্যতা সনদ নিয়ে আপনি অপারেটরের সঙ্গে কথা বলতে পারেন।
caller-accessibility = ওয়েবসাইটের প্রবেশগম্যতা
caller-try-again = আবার চেষ্টা করুন

## ভাষা বেছে নেওয়া

caller-choose-language = আপনার ভাষা বেছে নিন
caller-i-speak = আমি বাংলায় কথা বলি।
caller-easy-japanese = সহজ জাপানি (やさしい日本語)
caller-furigana = ফুরিগানা
caller-which-language = এটি কোন ভাষা, জানেন না?
caller-which-hint = বাক্য দেখে বা কণ্ঠ শুনে আপনি যে ভাষায় কথা বলেন সেটি বেছে নিন।
caller-listen = শুনুন

## ফোন করার আগে

caller-topic = কী বিষয়ে জানতে চান?
caller-topic-myna_card = My Number বীমা কার্ড (কার্ড নিবন্ধন, হাসপাতালে ব্যবহার)
caller-topic-notice = যোগ্যতার তথ্যের নোটিশ (資格情報のお知らせ)
caller-topic-certificate = যোগ্যতা সনদ (資格確認書)
caller-topic-other = অন্য কিছু, বা জানি না
caller-notice-interpreter = দোভাষীও ফোনে যোগ দেন এবং তিনজন মিলে কথা বলি। কোনো টাকা লাগে না।
caller-notice-my-number = দয়া করে আপনার My Number (12 সংখ্যার নম্বর) বলবেন না। আমরা কখনো এই নম্বর জিজ্ঞেস করি না।
caller-notice-microphone = বোতাম চাপলে মাইক ব্যবহারের অনুমতি চাওয়া হবে। দয়া করে অনুমতি দিন।
caller-notice-privacy = আপনার কথা গোপন রাখা হয়। কল রেকর্ড করা হয় না। আপনি কী জানতে চেয়েছেন, তা আমরা লিখে রাখি।
caller-notice-papers = স্বাস্থ্য বীমা কার্ড বা আমাদের পাঠানো কোনো চিঠি থাকলে হাতের কাছে রাখুন।
caller-text-call = কথা না বলে যোগাযোগ করুন (শুধু লিখে)
caller-text-hint = যাঁরা শুনতে বা বলতে পারেন না, কিংবা যাঁদের মাইক নেই, তাঁরাও যোগাযোগ করতে পারেন। আপনি লিখে পাঠাবেন আর উত্তর পড়বেন।
caller-dial = ফোন করুন
caller-dialling = সংযোগ করা হচ্ছে…
caller-emergency = হঠাৎ অসুস্থ হলে বা আঘাত পেলে 119 নম্বরে ফোন করুন।
caller-by-phone = টেলিফোন থেকে { $phone } নম্বরে ফোন করুন।

## ফোন করার আগে উত্তর খোঁজা

caller-faq-title = ফোন না করেও হয়তো উত্তর পেয়ে যাবেন
caller-faq-question = কী জানতে চান, অল্প কথায় লিখুন
caller-faq-search = খুঁজুন
caller-faq-none = উত্তর পাওয়া যায়নি। দয়া করে ফোন করে জেনে নিন।
caller-faq-japanese-only = এই উত্তরটি শুধু জাপানি ভাষায় আছে।

## মাইক ও শব্দ পরীক্ষা

caller-check-title = মাইক ও শব্দ পরীক্ষা করুন
caller-check-start = মাইক পরীক্ষা করুন
caller-check-speak = কিছু বলুন। নিচের দাগটি নড়লে মাইক ঠিক আছে।
caller-check-good = মাইক ঠিক আছে।
caller-check-silent = আপনার কথা শোনা যাচ্ছে না। মাইক ঢাকা বা বন্ধ আছে কি না দেখুন।
caller-check-level = আপনার মাইকে শব্দের মাত্রা
caller-check-sound = শব্দ বাজান
caller-check-sound-hint = শুনতে না পেলে শব্দ বাড়ান।
caller-check-stop = পরীক্ষা শেষ করুন

## দোভাষী না থাকলে

caller-no-interpreter = আজ { $language } ভাষার দোভাষী নেই
caller-no-interpreter-soon = { $language } ভাষার দোভাষী এই মুহূর্তে নেই
caller-no-interpreter-what = আপনি যা করতে পারেন:
caller-no-interpreter-wait = ফোন করে অপেক্ষা করতে পারেন। দোভাষী এলেই আমরা আপনাকে সংযোগ করে দেব।
caller-no-interpreter-other = জাপানি বা অন্য কোনো ভাষা বলতে পারলে সেই ভাষায় কথা বলতে পারেন।
caller-no-interpreter-help = জাপানি বলতে পারেন এমন কাউকে সঙ্গে নিয়ে ফোন করুন।
caller-no-interpreter-later = অন্য দিন আবার ফোন করুন।
caller-call-in-japanese = জাপানি ভাষায় কথা বলুন

## বন্ধ থাকার সময়

caller-closed = এখন সেবা বন্ধ আছে
caller-next-open = আবার খোলার সময়: { $time }
caller-closed-for-good = এই হটলাইনটি বন্ধ হয়ে গেছে।
caller-hours = সময়: সোমবার থেকে শুক্রবার, 8:30 থেকে 17:15 পর্যন্ত (জাপানের সময়)। সরকারি ছুটির দিন বন্ধ।
caller-alternative-MYNUMBER_GENERAL = My Number কার্ড সম্পর্কে জানতে My Number-এর বিনা খরচের ফোন 0120-95-0178 নম্বরে ফোন করুন।
caller-alternative-LOST_CARD_24H_ONLY = My Number কার্ড হারিয়ে গেলে My Number-এর বিনা খরচের ফোন 0120-95-0178 নম্বরে দিন-রাত 24 ঘণ্টা ফোন করতে পারেন।
caller-alternative-BRANCH = স্বাস্থ্য বীমা সম্পর্কে জানতে Kyokai Kenpo (協会けんぽ)-এর শাখায় যোগাযোগ করুন।

## অপেক্ষার সময়

caller-connecting = সংযোগ করা হচ্ছে…
caller-position = লাইনে আপনার নম্বর { $position }
caller-wait-unknown = আপনার পালা এলে আমরা সংযোগ করে দেব।
caller-wait-about = প্রায় { $to ->
    [one] { $to } মিনিট
   *[other] { $to } মিনিট
} অপেক্ষা করতে হতে পারে।
caller-wait-between = প্রায় { $from } থেকে { $to } মিনিট অপেক্ষা করতে হতে পারে।
caller-stay = এই পেজটি খোলা রাখুন। সংযোগ হলে কথা শুনতে পাবেন।
caller-stay-text = এই পেজটি খোলা রাখুন। সংযোগ হলে এখানে লেখা দেখা যাবে।
caller-next-in-line = এবার আপনার পালা

caller-phase-waiting = দয়া করে আপনার পালার জন্য অপেক্ষা করুন
caller-phase-talking = সংযোগ হয়েছে
caller-phase-held = কল হোল্ডে আছে। ফোন না কেটে অপেক্ষা করুন
caller-phase-aside = আমরা খোঁজ নিচ্ছি। ফোন না কেটে অপেক্ষা করুন
caller-phase-seeking_interpreter = দোভাষীকে ডাকা হচ্ছে
caller-phase-ended = কল শেষ হয়েছে

## কথা বলার সময়

caller-part-operator = অপারেটর
caller-part-interpreter = দোভাষী
caller-here = যুক্ত আছেন
caller-coming = একটু পরেই যুক্ত হবেন
caller-mute = মাইক বন্ধ করুন
caller-unmute = মাইক চালু করুন
caller-hang-up = ফোন কাটুন
caller-hang-up-sure = আবার চাপলে ফোন কেটে যাবে
caller-volume = অন্যদের কথার শব্দের মাত্রা
caller-weak = সংযোগ দুর্বল। নেটওয়ার্ক ভালো আছে এমন জায়গায় যান।
caller-away = অন্য অ্যাপ বা পেজ দেখার সময়ও কল চলতে থাকে।
caller-board = অপারেটর যে সংখ্যাগুলো দেখাচ্ছেন
caller-messages = বার্তা
caller-message = আপনার বার্তা
caller-send = পাঠান
caller-from-me = আপনি
caller-from-operator = অপারেটর
caller-from-interpreter = দোভাষী
caller-no-messages = আপনি যা লিখবেন এবং তার উত্তর এখানে দেখা যাবে।
caller-sent-phrase = অপারেটরের বার্তা
caller-answers = অপারেটরের পাঠানো উত্তর
caller-show-japanese = জাপানি লেখাটি দেখুন (কাউন্টারে দেখানোর জন্য)
caller-machine-note = এটি মেশিনের করা অনুবাদ। কোনো মানুষ এটি যাচাই করেনি।

## কথা শেষ হওয়ার পর

caller-ended = কল শেষ হয়েছে
caller-lost = কল কেটে গেছে
caller-reference = আবার যোগাযোগ করতে হতে পারে, তাই এই রেফারেন্স নম্বরটি লিখে রাখুন।
caller-reference-number = রেফারেন্স নম্বর
caller-read-aloud = নম্বরটি পড়ে শোনান
caller-copy = কপি করুন
caller-copied = কপি হয়েছে
caller-gave-up = আপনি ফোন কেটে দিয়েছেন। লাইনে আপনার জায়গা আর নেই।
caller-call-again = শুরুর পেজে ফিরে যান

## অন্য সাইটে রাখার বোতাম

caller-open = নিজের ভাষায় ফোনে কথা বলুন
caller-open-hint = নতুন উইন্ডোতে খুলবে

caller-demo = এটি অনুশীলনের পাতা। এখানকার মানুষেরা বাস্তব নন।
