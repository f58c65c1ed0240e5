# Apabila sesuatu tidak berjaya: apa yang berlaku dan apa yang perlu dibuat.
# origin: machine

error-unexpected = Tidak berjaya ({ $code }). Sila cuba lagi.
error-unreachable = Pelayan tidak dapat dihubungi. Sila semak sambungan anda dan cuba lagi.
error-my-number = Ini nampaknya My Number. Jangan masukkan nombor ini. Nombor ini akan dipadamkan sebelum disimpan.

## Sambungan

error-close = Tutup
error-reconnecting = Sedang menyambung semula…
error-replaced = Halaman ini telah dibuka dalam tetingkap lain, jadi tetingkap ini terhenti.
error-use-this-window = Guna tetingkap ini

## Penerimaan

error-closed = Sekarang di luar waktu perkhidmatan.
error-full = Semua talian sangat sibuk sekarang. Sila telefon semula sebentar lagi.
error-store-unavailable = Rekod tidak dapat dibuat sekarang, jadi panggilan tidak diterima. Sila cuba lagi sebentar nanti.
error-too-many = Terlalu banyak tindakan sekali gus. Sila tunggu sebentar dan cuba lagi.
error-unavailable = Tidak dapat digunakan sekarang. Sila cuba lagi sebentar nanti.
error-too-long = Tulisan terlalu panjang. Sila pendekkan.
error-malformed = Maklumat yang dimasukkan tidak dapat dibaca. Sila semak dan cuba lagi.
error-unknown-language = Bahasa ini tidak disediakan.
error-too-often = Terlalu banyak percubaan. Sila tunggu kira-kira { $seconds } saat dan cuba lagi.

## Log masuk

error-sign-in = Sila log masuk.
error-wrong-sign-in = Nama atau kata laluan salah.
error-not-for-you = Anda tidak mempunyai kebenaran untuk melakukan ini.

## Mikrofon dan suara

error-microphone-denied = Mikrofon tidak dibenarkan. Sila benarkan mikrofon untuk laman ini dalam tetapan pelayar dan cuba lagi.
error-microphone-missing = Mikrofon tidak ditemui. Sila semak sambungannya dan cuba lagi.
error-voice-failed = Suara tidak dapat disambungkan. Muat semula halaman: anda akan kembali ke panggilan dan suara disambungkan semula.
error-bad-offer = Suara tidak dapat disambungkan. Sila muat semula halaman.
error-voice-lost = Suara terputus. Sedang menyambung semula…
error-voice-lost-for-good = Suara tidak bersambung.
error-voice-again = Sambungkan suara semula
error-voice-silent = Tekan di sini untuk mendengar panggilan

## Panggilan dan rekod

error-not-found = Tidak ditemui.
error-no-call = Panggilan ini sudah tiada.
error-not-yours = Ini panggilan orang lain.
error-already-disposed = Rekod panggilan ini sudah disimpan.
error-no-interpreter = Tiada jurubahasa dalam panggilan ini.
error-no-interpreter-needed = Panggilan dalam bahasa Jepun tidak memerlukan jurubahasa.
error-not-now = Tidak dapat dilakukan dalam keadaan sekarang.
error-offer-gone = Panggilan masuk ini sudah tamat.
error-not-signed-in = Anda tiada di tempat tugas. Sila muat semula halaman.
error-disposition-missing = Rekod belum disimpan. Pilih kategori dan hasil, kemudian simpan.
error-member-not-found = Tiada ahli yang sepadan dengan ketiga-tiga maklumat ini. Jika masih tidak sepadan selepas ditanya semula, berikan penerangan umum sahaja.
error-look-up-locked = Terlalu banyak carian gagal dalam panggilan ini. Berikan penerangan umum sahaja.
error-bad-birth = Tarikh lahir tidak dapat dibaca. Tulis seperti 1990-04-01 atau 平成2年4月1日.
error-bad-item = Tidak dapat dibaca: { $item ->
    [name] nama (katakana)
    [number] simbol dan nombor
   *[employer] nama tempat kerja
}. Sila semak apa yang dimasukkan.
error-no-entry = Jawapan ini tidak sah untuk hari ini.

## Peraturan komunikasi

error-unknown-frame = Halaman ini versi lama. Sila muat semula.
error-malformed-frame = Halaman ini versi lama. Sila muat semula.
error-missing-id = Halaman ini versi lama. Sila muat semula.
