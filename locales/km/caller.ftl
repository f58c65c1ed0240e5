# ទំព័រសម្រាប់អ្នកហៅទូរសព្ទ។ ប្រយោគខ្លី ងាយយល់។
# origin: machine

caller-service = ខ្សែទូរសព្ទ My Number
caller-title = ពិគ្រោះតាមទូរសព្ទ
caller-language = ភាសា
caller-fallback = ទំព័រនេះមិនទាន់បានបកប្រែជាភាសារបស់អ្នកនៅឡើយទេ។ ពេលនិយាយទូរសព្ទ មានអ្នកបកប្រែជួយ។
caller-intro = អ្នកអាចនិយាយជាមួយបុគ្គលិក អំពីប័ណ្ណធានារ៉ាប់រង My Number លិខិតជូនដំណឹងអំពីសិទ្ធិធានារ៉ាប់រង និងលិខិតបញ្ជាក់សិទ្ធិធានារ៉ាប់រង។
caller-accessibility = ភាពងាយស្រួលប្រើគេហទំព័រ
caller-try-again = ព្យាយាមម្ដងទៀត

## ជ្រើសរើសភាសា

caller-choose-language = សូមជ្រើសរើសភាសា
caller-i-speak = ខ្ញុំនិយាយភាសាខ្មែរ។
caller-easy-japanese = ភាសាជប៉ុនងាយ (やさしい日本語)
caller-furigana = ហ្វូរីហ្គាណា
caller-which-language = មិនដឹងថាជាភាសាអ្វីមែនទេ?
caller-which-hint = សូមមើលប្រយោគ ឬស្ដាប់សំឡេង ហើយជ្រើសរើសភាសាដែលអ្នកចេះនិយាយ។
caller-listen = ស្ដាប់

## មុនពេលហៅ

caller-topic = តើអ្នកចង់ពិគ្រោះអំពីរឿងអ្វី?
caller-topic-myna_card = ប័ណ្ណធានារ៉ាប់រង My Number (ការចុះឈ្មោះប័ណ្ណ របៀបប្រើនៅមន្ទីរពេទ្យ)
caller-topic-notice = លិខិតជូនដំណឹងអំពីសិទ្ធិធានារ៉ាប់រង (資格情報のお知らせ)
caller-topic-certificate = លិខិតបញ្ជាក់សិទ្ធិធានារ៉ាប់រង (資格確認書)
caller-topic-other = រឿងផ្សេង ឬមិនច្បាស់
caller-notice-interpreter = អ្នកបកប្រែអាចចូលរួម ដើម្បីនិយាយគ្នាទាំងបីនាក់។ មិនគិតថ្លៃទេ។
caller-notice-my-number = សូមកុំប្រាប់លេខ My Number (12 ខ្ទង់)។ យើងមិនសួរលេខនេះទេ។
caller-notice-microphone = ពេលចុចប៊ូតុង នឹងមានសំណួរសុំប្រើមីក្រូហ្វូន។ សូមចុចអនុញ្ញាត។
caller-notice-privacy = យើងរក្សាការសម្ងាត់នូវអ្វីដែលអ្នកនិយាយ។ យើងមិនថតសំឡេងទេ។ យើងកត់ត្រាទុកតែរឿងដែលអ្នកបានពិគ្រោះ។
caller-notice-papers = បើមានប័ណ្ណធានារ៉ាប់រងសុខភាព ឬឯកសារដែលទទួលបានពីយើង សូមទុកនៅក្បែរខ្លួន។
caller-text-call = ពិគ្រោះដោយមិនប្រើសំឡេង (តែអក្សរប៉ុណ្ណោះ)
caller-text-hint = សម្រាប់អ្នកដែលពិបាកស្ដាប់ ពិបាកនិយាយ ឬគ្មានមីក្រូហ្វូន។ អ្នកសរសេរផ្ញើមក រួចអានចម្លើយ។
caller-dial = ហៅទូរសព្ទ
caller-dialling = កំពុងភ្ជាប់…
caller-emergency = បើមានជំងឺ ឬរបួសបន្ទាន់ សូមហៅទូរសព្ទទៅ 119។
caller-by-phone = បើហៅពីទូរសព្ទ សូមហៅលេខ { $phone }។

## ស្វែងរកចម្លើយមុនពេលហៅ

caller-faq-title = អ្នកអាចរកចម្លើយឃើញ ដោយមិនចាំបាច់ហៅទូរសព្ទ
caller-faq-question = សូមសរសេរអ្វីដែលចង់ដឹងដោយខ្លី
caller-faq-search = ស្វែងរក
caller-faq-none = រកមិនឃើញចម្លើយទេ។ សូមពិគ្រោះតាមទូរសព្ទ។
caller-faq-japanese-only = ចម្លើយនេះមានតែភាសាជប៉ុនប៉ុណ្ណោះ។

## ពិនិត្យមីក្រូហ្វូន និងសំឡេង

caller-check-title = ពិនិត្យមីក្រូហ្វូន និងសំឡេង
caller-check-start = សាកល្បងមីក្រូហ្វូន
caller-check-speak = សូមនិយាយអ្វីមួយ។ បើបន្ទាត់ខាងក្រោមកម្រើក មីក្រូហ្វូនប្រើបាន។
caller-check-good = មីក្រូហ្វូនប្រើបាន។
caller-check-silent = មិនឮសំឡេងរបស់អ្នកទេ។ សូមពិនិត្យមើលថា តើមីក្រូហ្វូនត្រូវបានបិទ ឬមានអ្វីបាំងឬទេ។
caller-check-level = កម្រិតសំឡេងមីក្រូហ្វូន
caller-check-sound = ចាក់សំឡេង
caller-check-sound-hint = បើមិនឮសំឡេង សូមបង្កើនសំឡេង។
caller-check-stop = បញ្ចប់ការពិនិត្យ

## ពេលគ្មានអ្នកបកប្រែ

caller-no-interpreter = ថ្ងៃនេះគ្មានអ្នកបកប្រែ{ $language }ទេ
caller-no-interpreter-soon = ឥឡូវនេះអ្នកបកប្រែ{ $language }មិននៅកន្លែងទេ
caller-no-interpreter-what = អ្នកអាចធ្វើដូចខាងក្រោម។
caller-no-interpreter-wait = អ្នកអាចហៅ ហើយរង់ចាំ។ ពេលអ្នកបកប្រែមកដល់ យើងនឹងភ្ជាប់ជូនភ្លាម។
caller-no-interpreter-other = បើអ្នកចេះភាសាជប៉ុន ឬភាសាផ្សេងទៀត អ្នកអាចពិគ្រោះជាភាសានោះបាន។
caller-no-interpreter-help = សូមហៅទូរសព្ទជាមួយអ្នកដែលចេះភាសាជប៉ុន។
caller-no-interpreter-later = សូមហៅម្ដងទៀតនៅថ្ងៃផ្សេង។
caller-call-in-japanese = ពិគ្រោះជាភាសាជប៉ុន

## ក្រៅម៉ោងធ្វើការ

caller-closed = ឥឡូវនេះក្រៅម៉ោងធ្វើការ
caller-next-open = យើងបើកម្ដងទៀត៖ { $time }
caller-closed-for-good = ខ្សែទូរសព្ទនេះបានបិទបញ្ចប់ហើយ។
caller-hours = ម៉ោងធ្វើការ៖ ពីថ្ងៃច័ន្ទដល់ថ្ងៃសុក្រ ម៉ោង 8:30 ដល់ 17:15 (ម៉ោងនៅជប៉ុន)។ ថ្ងៃឈប់សម្រាកសាធារណៈ យើងឈប់សម្រាក។
caller-alternative-MYNUMBER_GENERAL = អំពីប័ណ្ណ My Number អ្នកអាចពិគ្រោះនៅខ្សែទូរសព្ទទូទៅ My Number (ឥតគិតថ្លៃ) លេខ 0120-95-0178។
caller-alternative-LOST_CARD_24H_ONLY = បើបាត់ប័ណ្ណ My Number អ្នកអាចហៅខ្សែទូរសព្ទទូទៅ My Number (ឥតគិតថ្លៃ) លេខ 0120-95-0178 បានគ្រប់ពេល ទាំងថ្ងៃទាំងយប់។
caller-alternative-BRANCH = អំពីធានារ៉ាប់រងសុខភាព សូមទាក់ទងសាខារបស់ Kyokai Kenpo (協会けんぽ)។

## ពេលរង់ចាំ

caller-connecting = កំពុងភ្ជាប់…
caller-position = អ្នកនៅលំដាប់ទី { $position }
caller-wait-unknown = យើងនឹងភ្ជាប់ជូនតាមលំដាប់។
caller-wait-about = ត្រូវរង់ចាំប្រហែល { $to } នាទី។
caller-wait-between = ត្រូវរង់ចាំប្រហែល { $from } ទៅ { $to } នាទី។
caller-stay = សូមបើកទំព័រនេះទុក។ ពេលភ្ជាប់រួច អ្នកនឹងឮសំឡេង។
caller-stay-text = សូមបើកទំព័រនេះទុក។ ពេលភ្ជាប់រួច អក្សរនឹងបង្ហាញនៅទីនេះ។
caller-next-in-line = បន្ទាប់គឺវេនរបស់អ្នក

caller-phase-waiting = សូមរង់ចាំវេនរបស់អ្នក
caller-phase-talking = កំពុងនិយាយទូរសព្ទ
caller-phase-held = សូមរង់ចាំបន្តិច។ សូមកុំដាក់ទូរសព្ទចុះ
caller-phase-aside = យើងកំពុងពិនិត្យ។ សូមរង់ចាំ កុំដាក់ទូរសព្ទចុះ
caller-phase-seeking_interpreter = កំពុងហៅអ្នកបកប្រែ
caller-phase-ended = ការហៅបានបញ្ចប់

## ពេលនិយាយទូរសព្ទ

caller-part-operator = បុគ្គលិក
caller-part-interpreter = អ្នកបកប្រែ
caller-here = បានភ្ជាប់
caller-coming = ជិតភ្ជាប់ហើយ
caller-mute = បិទមីក្រូហ្វូន
caller-unmute = បើកមីក្រូហ្វូន
caller-hang-up = ដាក់ទូរសព្ទចុះ
caller-hang-up-sure = ចុចម្ដងទៀត ការហៅនឹងបញ្ចប់
caller-volume = កម្រិតសំឡេងភាគីម្ខាងទៀត
caller-weak = សេវាទូរសព្ទខ្សោយ។ សូមទៅកន្លែងដែលមានសេវាល្អជាង។
caller-away = ពេលអ្នកមើលអេក្រង់ផ្សេង ការហៅនៅតែបន្ត។
caller-board = លេខដែលបុគ្គលិកកំពុងបង្ហាញ
caller-messages = សារ
caller-message = សារដែលត្រូវផ្ញើ
caller-send = ផ្ញើ
caller-from-me = អ្នក
caller-from-operator = បុគ្គលិក
caller-from-interpreter = អ្នកបកប្រែ
caller-no-messages = អ្វីដែលអ្នកសរសេរ និងចម្លើយ នឹងបង្ហាញនៅទីនេះ។
caller-sent-phrase = ដំណឹងពីបុគ្គលិក
caller-answers = ចម្លើយពីបុគ្គលិក
caller-show-japanese = មើលអត្ថបទភាសាជប៉ុន (អាចបង្ហាញនៅបញ្ជរសេវា)
caller-machine-note = អត្ថបទនេះបកប្រែដោយម៉ាស៊ីន ហើយមិនទាន់មានមនុស្សពិនិត្យទេ។

## ក្រោយការហៅ

caller-ended = ការហៅបានបញ្ចប់
caller-lost = ការហៅបានដាច់
caller-reference = សូមកត់លេខយោងទុក សម្រាប់ប្រើពេលទាក់ទងមកម្ដងទៀត។
caller-reference-number = លេខយោង
caller-read-aloud = អានលេខឮៗ
caller-copy = ចម្លង
caller-copied = បានចម្លង
caller-gave-up = អ្នកបានដាក់ទូរសព្ទចុះ។ វេនរបស់អ្នកត្រូវបានលុបចោល។
caller-call-again = ត្រឡប់ទៅទំព័រដំបូង

## ប៊ូតុងសម្រាប់ដាក់លើគេហទំព័រផ្សេង

caller-open = ពិគ្រោះតាមទូរសព្ទ (ច្រើនភាសា)
caller-open-hint = បើកក្នុងផ្ទាំងថ្មី

caller-demo = នេះជាទំព័រសម្រាប់អនុវត្ត។ មនុស្សនៅទីនេះមិនមែនជាមនុស្សពិតទេ។
