# Halaman untuk pemanggil. Ayat pendek, tanpa istilah yang sukar.
# origin: machine

caller-service = Talian khas My Number
caller-title = Bercakap dengan kami
caller-language = Bahasa
caller-fallback = Halaman ini belum diterjemahkan ke dalam bahasa anda. Semasa panggilan, jurubahasa akan membantu anda.
caller-intro = Anda boleh bercakap dengan petugas tentang kad insurans My Number, notis maklumat kelayakan dan sijil kelayakan.
caller-accessibility = Kebolehcapaian
caller-try-again = Cuba lagi

## Memilih bahasa

caller-choose-language = Sila pilih bahasa
caller-i-speak = Saya bercakap bahasa Melayu.
caller-easy-japanese = Bahasa Jepun mudah (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Jika tidak pasti ini bahasa apa
caller-which-hint = Lihat ayat atau dengar suara, kemudian pilih bahasa yang anda boleh gunakan.
caller-listen = Dengar

## Sebelum menelefon

caller-topic = Anda ingin bertanya tentang apa?
caller-topic-myna_card = Kad insurans My Number (pendaftaran kad, cara menggunakannya di hospital)
caller-topic-notice = Notis maklumat kelayakan (資格情報のお知らせ)
caller-topic-certificate = Sijil kelayakan (資格確認書)
caller-topic-other = Perkara lain, atau tidak pasti
caller-notice-interpreter = Jurubahasa boleh menyertai panggilan supaya kita dapat bercakap bertiga. Tiada bayaran dikenakan.
caller-notice-my-number = Jangan sebut My Number anda (12 digit). Kami tidak sekali-kali akan meminta nombor ini.
caller-notice-microphone = Apabila anda menekan butang, pelayar akan meminta kebenaran untuk menggunakan mikrofon. Sila benarkan.
caller-notice-privacy = Apa yang anda katakan akan dirahsiakan. Panggilan tidak dirakam. Perkara yang anda tanya akan kami catat.
caller-notice-papers = Jika ada kad insurans kesihatan atau surat yang anda terima, sila sediakan di sisi anda.
caller-text-call = Bertanya tanpa suara (tulisan sahaja)
caller-text-hint = Jika anda sukar mendengar atau bercakap, atau tidak ada mikrofon, anda juga boleh bertanya. Anda tulis dan hantar, kemudian baca jawapannya.
caller-dial = Telefon
caller-dialling = Sedang menyambung…
caller-emergency = Jika sakit mengejut atau cedera, hubungi 119.
caller-by-phone = Dari telefon biasa, hubungi { $phone }.

## Mencari jawapan sebelum menelefon

caller-faq-title = Mungkin anda tidak perlu menelefon
caller-faq-question = Tulis secara ringkas apa yang anda ingin tahu
caller-faq-search = Cari
caller-faq-none = Jawapan tidak ditemui. Sila telefon kami.
caller-faq-japanese-only = Jawapan ini hanya ada dalam bahasa Jepun.

## Memeriksa mikrofon dan bunyi

caller-check-title = Periksa mikrofon dan bunyi
caller-check-start = Cuba mikrofon
caller-check-speak = Sila cakap sesuatu. Jika bar di bawah bergerak, mikrofon anda boleh digunakan.
caller-check-good = Mikrofon anda boleh digunakan.
caller-check-silent = Suara anda tidak kedengaran. Sila periksa sama ada mikrofon terlindung atau dimatikan.
caller-check-level = Kekuatan bunyi mikrofon
caller-check-sound = Mainkan bunyi
caller-check-sound-hint = Jika tidak kedengaran, kuatkan bunyi.
caller-check-stop = Tamatkan pemeriksaan

## Jika tiada jurubahasa

caller-no-interpreter = Hari ini tiada jurubahasa untuk { $language }
caller-no-interpreter-soon = Jurubahasa untuk { $language } tiada di tempatnya sekarang
caller-no-interpreter-what = Anda boleh buat begini:
caller-no-interpreter-wait = Anda boleh menelefon dan menunggu. Kami akan menyambungkan anda sebaik sahaja jurubahasa tiba.
caller-no-interpreter-other = Jika anda boleh bercakap bahasa Jepun atau bahasa lain, anda boleh bertanya dalam bahasa itu.
caller-no-interpreter-help = Telefonlah bersama seseorang yang boleh bercakap bahasa Jepun.
caller-no-interpreter-later = Sila telefon lagi pada hari lain.
caller-call-in-japanese = Bertanya dalam bahasa Jepun

## Di luar waktu perkhidmatan

caller-closed = Sekarang di luar waktu perkhidmatan
caller-next-open = Kami dibuka semula pada { $time }.
caller-closed-for-good = Perkhidmatan ini telah ditamatkan.
caller-hours = Waktu perkhidmatan: Isnin hingga Jumaat, 8:30 hingga 17:15 (waktu Jepun), kecuali cuti umum.
caller-alternative-MYNUMBER_GENERAL = Untuk pertanyaan tentang kad My Number, hubungi talian am bebas tol My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Jika kad My Number anda hilang, hubungi talian am bebas tol My Number, 0120-95-0178, pada bila-bila masa.
caller-alternative-BRANCH = Untuk pertanyaan tentang insurans kesihatan, sila hubungi cawangan Kyokai Kenpo (協会けんぽ).

## Semasa menunggu

caller-connecting = Sedang menyambung…
caller-position = Giliran anda yang ke-{ $position }
caller-wait-unknown = Kami akan menyambungkan anda mengikut giliran.
caller-wait-about = Masa menunggu kira-kira { $to } minit.
caller-wait-between = Masa menunggu kira-kira { $from } hingga { $to } minit.
caller-stay = Sila biarkan halaman ini terbuka. Anda akan mendengar suara kami apabila sudah bersambung.
caller-stay-text = Sila biarkan halaman ini terbuka. Tulisan akan muncul di sini apabila sudah bersambung.
caller-next-in-line = Selepas ini giliran anda

caller-phase-waiting = Sila tunggu giliran anda
caller-phase-talking = Anda sudah bersambung
caller-phase-held = Sila tunggu sebentar. Jangan letakkan telefon
caller-phase-aside = Kami sedang menyemak. Sila jangan letakkan telefon
caller-phase-seeking_interpreter = Kami sedang memanggil jurubahasa
caller-phase-ended = Panggilan telah tamat

## Semasa panggilan

caller-part-operator = Petugas
caller-part-interpreter = Jurubahasa
caller-here = Bersambung
caller-coming = Akan bersambung sebentar lagi
caller-mute = Matikan mikrofon
caller-unmute = Hidupkan mikrofon
caller-hang-up = Letakkan telefon
caller-hang-up-sure = Tekan sekali lagi untuk meletakkan telefon
caller-volume = Kekuatan suara pihak lain
caller-weak = Sambungan tidak stabil. Sila pergi ke tempat yang isyaratnya lebih baik.
caller-away = Panggilan diteruskan semasa anda melihat skrin lain.
caller-board = Nombor yang ditunjukkan oleh petugas
caller-messages = Mesej bertulis
caller-message = Mesej anda
caller-send = Hantar
caller-from-me = Anda
caller-from-operator = Petugas
caller-from-interpreter = Jurubahasa
caller-no-messages = Tulisan anda dan jawapannya akan muncul di sini.
caller-sent-phrase = Makluman daripada petugas
caller-answers = Jawapan daripada petugas
caller-show-japanese = Lihat teks bahasa Jepun (untuk ditunjukkan di kaunter)
caller-machine-note = Teks ini terjemahan mesin dan belum disemak oleh manusia.

## Selepas panggilan

caller-ended = Panggilan telah tamat
caller-lost = Panggilan terputus
caller-reference = Sila catat nombor rujukan ini untuk digunakan jika anda menghubungi kami lagi.
caller-reference-number = Nombor rujukan
caller-read-aloud = Bacakan nombor
caller-copy = Salin
caller-copied = Sudah disalin
caller-gave-up = Anda telah meletakkan telefon. Giliran anda dibatalkan.
caller-call-again = Kembali ke permulaan

## Butang di laman web lain

caller-open = Bercakap dengan kami (pelbagai bahasa)
caller-open-hint = Dibuka dalam tetingkap baharu

caller-demo = Ini halaman latihan. Orang di sini tidak benar-benar wujud.
