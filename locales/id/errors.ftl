# Bila sesuatu tidak berhasil: apa yang terjadi dan apa yang perlu dilakukan.
# origin: machine

error-unexpected = Tidak berhasil ({ $code }). Silakan coba lagi.
error-unreachable = Server tidak dapat dihubungi. Periksa koneksi lalu coba lagi.
error-my-number = Ini tampaknya My Number. Jangan memasukkan nomor ini. Nomor dihapus sebelum disimpan.

## Koneksi

error-close = Tutup
error-reconnecting = Menghubungkan kembali…
error-replaced = Halaman ini dibuka di jendela lain, sehingga jendela ini berhenti.
error-use-this-window = Pakai jendela ini

## Penerimaan

error-closed = Saat ini di luar jam layanan.
error-full = Saat ini semua saluran sangat sibuk. Silakan telepon lagi nanti.
error-store-unavailable = Saat ini pencatatan tidak dapat dilakukan, sehingga telepon tidak diterima. Silakan coba lagi nanti.
error-too-many = Terlalu banyak sekaligus. Tunggu sebentar lalu coba lagi.
error-unavailable = Saat ini tidak tersedia. Silakan coba lagi nanti.
error-too-long = Isian terlalu panjang. Mohon dipersingkat.
error-malformed = Isian tidak dapat dibaca. Periksa lalu coba lagi.
error-unknown-language = Kami tidak melayani bahasa ini.
error-too-often = Terlalu sering. Tunggu sekitar { $seconds } detik lalu coba lagi.

## Masuk

error-sign-in = Silakan masuk.
error-wrong-sign-in = Nama atau kata sandi salah.
error-not-for-you = Anda tidak berhak melakukan ini.

## Mikrofon dan suara

error-microphone-denied = Mikrofon tidak diizinkan. Izinkan mikrofon untuk situs ini di pengaturan peramban lalu coba lagi.
error-microphone-missing = Mikrofon tidak ditemukan. Periksa sambungannya lalu coba lagi.
error-voice-failed = Suara tidak tersambung. Muat ulang halaman: Anda kembali ke telepon dan suara disambungkan lagi.
error-bad-offer = Suara tidak tersambung. Silakan muat ulang halaman.
error-voice-lost = Suara terputus. Menghubungkan kembali…
error-voice-lost-for-good = Suara tidak tersambung.
error-voice-again = Sambungkan suara lagi
error-voice-silent = Tekan di sini untuk mendengar telepon

## Telepon dan catatan

error-not-found = Tidak ditemukan.
error-no-call = Telepon ini sudah tidak ada.
error-not-yours = Ini telepon orang lain.
error-already-disposed = Catatan telepon ini sudah disimpan.
error-no-interpreter = Tidak ada juru bahasa dalam telepon ini.
error-no-interpreter-needed = Telepon dalam bahasa Jepang tidak memerlukan juru bahasa.
error-not-now = Tidak dapat dilakukan dalam keadaan sekarang.
error-offer-gone = Telepon ini sudah tidak berdering.
error-not-signed-in = Anda belum di tempat. Silakan muat ulang halaman.
error-disposition-missing = Catatan belum disimpan. Pilih kategori dan hasil, lalu simpan.
error-member-not-found = Tidak ada peserta yang cocok dengan ketiga hal ini. Bila tetap tidak cocok setelah ditanya lagi, berikan penjelasan umum saja.
error-look-up-locked = Terlalu banyak pencarian gagal dalam telepon ini. Berikan penjelasan umum saja.
error-bad-birth = Tanggal lahir tidak terbaca. Tulis seperti 1990-04-01 atau 平成2年4月1日.
error-bad-item = Tidak terbaca: { $item ->
    [name] nama (katakana)
    [number] simbol dan nomor
   *[employer] nama tempat kerja
}. Periksa isian Anda.
error-no-entry = Jawaban ini tidak berlaku hari ini.

## Aturan komunikasi

error-unknown-frame = Halaman ini sudah usang. Silakan muat ulang.
error-malformed-frame = Halaman ini sudah usang. Silakan muat ulang.
error-missing-id = Halaman ini sudah usang. Silakan muat ulang.
