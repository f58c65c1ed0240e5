# Halaman bagi penelepon. Kalimat pendek, tanpa istilah sulit.
# origin: machine

caller-service = Saluran khusus My Number
caller-title = Bicara dengan kami
caller-language = Bahasa
caller-fallback = Halaman ini belum diterjemahkan ke bahasa Anda. Dalam telepon, juru bahasa akan membantu Anda.
caller-intro = Anda dapat berbicara dengan petugas tentang kartu asuransi My Number, pemberitahuan informasi kepesertaan, dan surat keterangan kepesertaan.
caller-accessibility = Aksesibilitas
caller-try-again = Coba lagi

## Memilih bahasa

caller-choose-language = Silakan pilih bahasa
caller-i-speak = Saya berbicara bahasa Indonesia.
caller-easy-japanese = Bahasa Jepang yang mudah (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Bila tidak tahu ini bahasa apa
caller-which-hint = Lihat kalimatnya atau dengarkan suaranya, lalu pilih bahasa yang Anda kuasai.
caller-listen = Dengarkan

## Sebelum menelepon

caller-topic = Anda ingin bertanya tentang apa?
caller-topic-myna_card = Kartu asuransi My Number (pendaftaran kartu, cara memakai di rumah sakit)
caller-topic-notice = Pemberitahuan informasi kepesertaan (資格情報のお知らせ)
caller-topic-certificate = Surat keterangan kepesertaan (資格確認書)
caller-topic-other = Hal lain, atau tidak tahu
caller-notice-interpreter = Juru bahasa dapat ikut serta sehingga kita berbicara bertiga. Tidak dipungut biaya.
caller-notice-my-number = Jangan menyebutkan My Number Anda (12 angka). Kami tidak pernah menanyakannya.
caller-notice-microphone = Saat tombol ditekan, peramban meminta izin memakai mikrofon. Mohon izinkan.
caller-notice-privacy = Isi pembicaraan Anda dirahasiakan. Telepon tidak direkam. Hal yang Anda tanyakan kami catat.
caller-notice-papers = Jika ada kartu asuransi kesehatan atau surat yang Anda terima, mohon siapkan di dekat Anda.
caller-text-call = Bertanya tanpa suara (hanya tulisan)
caller-text-hint = Anda yang sulit mendengar atau berbicara, atau tidak punya mikrofon, juga dapat bertanya. Tulis dan kirim, lalu baca jawabannya.
caller-dial = Telepon
caller-dialling = Menghubungkan…
caller-emergency = Jika sakit mendadak atau cedera, hubungi 119.
caller-by-phone = Dari pesawat telepon, hubungi { $phone }.

## Mencari jawaban sebelum menelepon

caller-faq-title = Mungkin Anda tidak perlu menelepon
caller-faq-question = Tulis dengan singkat apa yang ingin Anda ketahui
caller-faq-search = Cari
caller-faq-none = Jawaban tidak ditemukan. Silakan menelepon kami.
caller-faq-japanese-only = Jawaban ini hanya ada dalam bahasa Jepang.

## Memeriksa mikrofon dan suara

caller-check-title = Periksa mikrofon dan suara
caller-check-start = Coba mikrofon
caller-check-speak = Silakan bicara. Jika garis di bawah bergerak, mikrofon Anda berfungsi.
caller-check-good = Mikrofon Anda berfungsi.
caller-check-silent = Suara Anda tidak terdengar. Periksa apakah mikrofon tertutup atau dimatikan.
caller-check-level = Volume mikrofon
caller-check-sound = Bunyikan suara
caller-check-sound-hint = Jika tidak terdengar, besarkan volume.
caller-check-stop = Selesai memeriksa

## Bila tidak ada juru bahasa

caller-no-interpreter = Hari ini tidak ada juru bahasa untuk { $language }
caller-no-interpreter-soon = Saat ini juru bahasa untuk { $language } tidak di tempat
caller-no-interpreter-what = Yang dapat Anda lakukan:
caller-no-interpreter-wait = Anda dapat menelepon dan menunggu. Kami menghubungkan Anda begitu juru bahasa datang.
caller-no-interpreter-other = Jika Anda bisa bahasa Jepang atau bahasa lain, Anda dapat bertanya dalam bahasa itu.
caller-no-interpreter-help = Teleponlah bersama orang yang bisa berbahasa Jepang.
caller-no-interpreter-later = Silakan menelepon lagi di hari lain.
caller-call-in-japanese = Bertanya dalam bahasa Jepang

## Di luar jam layanan

caller-closed = Saat ini di luar jam layanan
caller-next-open = Kami buka kembali pada { $time }.
caller-closed-for-good = Layanan ini telah berakhir.
caller-hours = Jam layanan: Senin sampai Jumat, pukul 8:30 sampai 17:15 (waktu Jepang), kecuali hari libur nasional.
caller-alternative-MYNUMBER_GENERAL = Untuk pertanyaan tentang kartu My Number, hubungi saluran umum bebas pulsa My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Jika kartu My Number Anda hilang, hubungi saluran umum bebas pulsa My Number, 0120-95-0178, kapan saja.
caller-alternative-BRANCH = Untuk pertanyaan tentang asuransi kesehatan, hubungi cabang Kyokai Kenpo (協会けんぽ).

## Selama menunggu

caller-connecting = Menghubungkan…
caller-position = Anda di urutan ke-{ $position }
caller-wait-unknown = Kami akan menghubungkan Anda sesuai urutan.
caller-wait-about = Waktu tunggu sekitar { $to } menit.
caller-wait-between = Waktu tunggu sekitar { $from } sampai { $to } menit.
caller-stay = Biarkan halaman ini terbuka. Anda akan mendengar suara kami setelah tersambung.
caller-stay-text = Biarkan halaman ini terbuka. Setelah tersambung, tulisan akan muncul di sini.
caller-next-in-line = Berikutnya giliran Anda

caller-phase-waiting = Mohon tunggu giliran Anda
caller-phase-talking = Anda sudah tersambung
caller-phase-held = Mohon tunggu sebentar. Jangan tutup telepon
caller-phase-aside = Kami sedang memeriksa. Mohon jangan ditutup
caller-phase-seeking_interpreter = Kami sedang memanggil juru bahasa
caller-phase-ended = Telepon sudah berakhir

## Selama menelepon

caller-part-operator = Petugas
caller-part-interpreter = Juru bahasa
caller-here = Tersambung
caller-coming = Segera tersambung
caller-mute = Matikan mikrofon
caller-unmute = Nyalakan mikrofon
caller-hang-up = Tutup telepon
caller-hang-up-sure = Tekan sekali lagi untuk menutup telepon
caller-volume = Volume suara lawan bicara
caller-weak = Sambungan tidak stabil. Silakan pindah ke tempat yang sinyalnya lebih baik.
caller-away = Telepon tetap berjalan selama Anda melihat layar lain.
caller-board = Angka yang ditunjukkan petugas
caller-messages = Pesan tertulis
caller-message = Pesan Anda
caller-send = Kirim
caller-from-me = Anda
caller-from-operator = Petugas
caller-from-interpreter = Juru bahasa
caller-no-messages = Tulisan Anda dan balasannya muncul di sini.
caller-sent-phrase = Pesan dari petugas
caller-answers = Jawaban dari petugas
caller-show-japanese = Lihat teks bahasa Jepang (untuk ditunjukkan di loket)
caller-machine-note = Teks ini terjemahan mesin yang belum diperiksa orang.

## Setelah menelepon

caller-ended = Telepon sudah berakhir
caller-lost = Telepon terputus
caller-reference = Catatlah nomor referensi ini untuk dipakai bila Anda menghubungi kami lagi.
caller-reference-number = Nomor referensi
caller-read-aloud = Bacakan nomornya
caller-copy = Salin
caller-copied = Sudah disalin
caller-gave-up = Anda sudah menutup telepon. Antrean Anda dibatalkan.
caller-call-again = Kembali ke awal

## Tombol di situs lain

caller-open = Bicara dengan kami (banyak bahasa)
caller-open-hint = Terbuka di jendela baru

caller-demo = Ini halaman latihan. Orang-orang di sini tidak nyata.
