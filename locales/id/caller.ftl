# Halaman bagi penelepon. Kalimat pendek, tanpa istilah sulit.
# origin: machine

caller-service = Saluran khusus My Number
caller-title = Bicara dengan kami
caller-language = Bahasa
caller-fallback = Halaman ini belum diterjemahkan ke bahasa Anda. Dalam telepon, juru bahasa akan membantu Anda.
caller-intro = Anda dapat berbicara dengan petugas tentang kartu asuransi My Number, pemberitahuan informasi kepesertaan, dan surat keterangan kepesertaan.
caller-try-again = Coba lagi

## Sebelum menelepon

caller-topic = Anda ingin bertanya tentang apa?
caller-topic-myna_card = Kartu asuransi My Number (pendaftaran kartu, cara memakai di rumah sakit)
caller-topic-notice = Pemberitahuan informasi kepesertaan (資格情報のお知らせ)
caller-topic-certificate = Surat keterangan kepesertaan (資格確認書)
caller-topic-other = Hal lain, atau tidak tahu
caller-notice-interpreter = Juru bahasa dapat ikut serta sehingga kita berbicara bertiga. Tidak dipungut biaya.
caller-notice-my-number = Jangan menyebutkan My Number Anda (12 angka). Kami tidak pernah menanyakannya.
caller-notice-microphone = Saat tombol ditekan, peramban meminta izin memakai mikrofon. Mohon izinkan.
caller-dial = Telepon
caller-dialling = Menghubungkan…
caller-emergency = Jika sakit mendadak atau cedera, hubungi 119.
caller-by-phone = Dari pesawat telepon, hubungi { $phone }.

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

caller-phase-waiting = Mohon tunggu giliran Anda
caller-phase-talking = Anda sudah tersambung
caller-phase-held = Sedang ditahan. Mohon jangan ditutup
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
caller-answers = Jawaban dari petugas
caller-show-japanese = Lihat teks bahasa Jepang (untuk ditunjukkan di loket)
caller-machine-note = Teks ini terjemahan mesin yang belum diperiksa orang.

## Setelah menelepon

caller-ended = Telepon sudah berakhir
caller-lost = Telepon terputus
caller-reference = Catatlah nomor penerimaan ini untuk dipakai bila Anda menghubungi kami lagi.
caller-call-again = Kembali ke awal
