# Kalimat baku layanan ini. Dibacakan petugas, diterjemahkan juru bahasa, dan dapat dikirim ke layar penelepon.
# origin: machine

## Pembukaan

scripts-opening-greeting = Ini saluran khusus My Number dari Kyokai Kenpo (協会けんぽ). Terima kasih telah menelepon.
scripts-opening-three = Kita berbicara bertiga dengan juru bahasa. Mohon berbicara dengan kalimat pendek dan beri jeda.
scripts-opening-secret = Isi pembicaraan Anda dirahasiakan. Juru bahasa juga menjaga kerahasiaannya.
scripts-opening-my-number = Jangan menyebutkan My Number Anda (12 angka). Kami tidak pernah menanyakannya.
scripts-opening-question = Anda ingin bertanya tentang apa?

## Memastikan identitas

scripts-identity-why = Untuk memeriksa pendaftaran Anda, kami perlu memastikan identitas Anda. Saya akan menanyakan tiga hal.
scripts-identity-name = Mohon sebutkan nama Anda seperti yang tertulis di kartu asuransi kesehatan atau surat yang Anda terima.
scripts-identity-birth = Mohon sebutkan tanggal lahir Anda.
scripts-identity-number = Mohon sebutkan simbol dan nomor (記号・番号) asuransi kesehatan Anda, atau nama tempat kerja Anda.
scripts-identity-failed = Identitas Anda tidak dapat dipastikan. Saya hanya dapat memberi penjelasan umum.

## Ketika juru bahasa ikut serta

scripts-handover-calling = Saya akan memanggil juru bahasa. Mohon tunggu, jangan tutup telepon.
scripts-handover-joined = Juru bahasa sudah tersambung. Mulai sekarang, semua pembicaraan diterjemahkan.
scripts-handover-lost = Sambungan dengan juru bahasa terputus. Kami memanggilnya lagi. Mohon tunggu, jangan tutup telepon.
scripts-handover-checking = Saya periksa dulu. Mohon tunggu, jangan tutup telepon.

## Penutup

scripts-closing-summary = Saya rangkum sekali lagi penjelasan hari ini.
scripts-closing-more = Apakah ada hal lain yang ingin Anda tanyakan?
scripts-closing-reference = Nomor referensi Anda { $reference }. Mohon sebutkan nomor ini bila Anda menelepon lagi.
scripts-closing-thanks = Terima kasih telah menelepon.

## Sakit mendadak atau cedera

scripts-emergency-call = Jika nyawa terancam, tutup telepon ini dan segera hubungi 119. Anda dapat memanggil ambulans.
scripts-emergency-where = Saat menghubungi 119, pertama ucapkan “kyūkyū desu” (救急です, artinya perlu ambulans), lalu sebutkan tempat Anda berada.
