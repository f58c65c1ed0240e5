# Ayat tetap talian ini. Dibaca oleh petugas, diterjemahkan oleh jurubahasa, dan boleh dihantar ke skrin pemanggil.
# origin: machine

## Permulaan

scripts-opening-greeting = Ini talian khas My Number Kyokai Kenpo (協会けんぽ). Terima kasih kerana menelefon.
scripts-opening-three = Kita bercakap bertiga bersama jurubahasa. Sila bercakap dalam ayat pendek dan berhenti sebentar setiap kali.
scripts-opening-secret = Apa yang anda katakan akan dirahsiakan. Jurubahasa juga menjaga kerahsiaan.
scripts-opening-my-number = Jangan sebut My Number anda (12 digit). Kami tidak sekali-kali akan meminta nombor ini.
scripts-opening-question = Anda ingin bertanya tentang apa?

## Pengesahan diri

scripts-identity-why = Untuk menyemak pendaftaran anda, kami perlu mengesahkan identiti anda. Saya akan bertanya tiga perkara.
scripts-identity-name = Sila sebut nama anda seperti yang tertulis pada kad insurans kesihatan atau surat yang anda terima.
scripts-identity-birth = Sila sebut tarikh lahir anda.
scripts-identity-number = Sila sebut simbol dan nombor (記号・番号) insurans kesihatan anda, atau nama tempat kerja anda.
scripts-identity-failed = Identiti anda tidak dapat disahkan. Saya hanya dapat memberikan penerangan umum.

## Apabila jurubahasa menyertai

scripts-handover-calling = Saya akan memanggil jurubahasa. Sila tunggu, jangan letakkan telefon.
scripts-handover-joined = Jurubahasa sudah menyertai. Mulai sekarang, semua percakapan akan diterjemahkan.
scripts-handover-lost = Sambungan dengan jurubahasa terputus. Kami sedang memanggil semula. Sila tunggu, jangan letakkan telefon.
scripts-handover-checking = Saya semak dahulu. Sila tunggu, jangan letakkan telefon.

## Penutup

scripts-closing-summary = Saya ringkaskan sekali lagi penerangan hari ini.
scripts-closing-more = Adakah apa-apa lagi yang anda ingin tanya?
scripts-closing-reference = Nombor rujukan anda ialah { $reference }. Sila beritahu kami nombor ini jika anda menelefon lagi.
scripts-closing-thanks = Terima kasih kerana menelefon.

## Sakit mengejut atau cedera

scripts-emergency-call = Jika nyawa dalam bahaya, letakkan telefon ini dan hubungi 119 dengan segera. Anda boleh memanggil ambulans.
scripts-emergency-where = Apabila menghubungi 119, mula-mula sebut “kyūkyū desu” (救急です, bermaksud perlukan ambulans), kemudian beritahu di mana anda berada.
