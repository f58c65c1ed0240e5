# Kapag may hindi gumana: kung ano ang nangyari at ano ang susunod na gagawin.
# origin: machine

error-unexpected = Hindi gumana ({ $code }). Pakisubukang muli.
error-unreachable = Hindi maabot ang server. Tingnan ang koneksiyon at subukang muli.
error-my-number = Mukhang My Number ito. Huwag itong ilagay. Buburahin ito bago i-save.

## Koneksiyon

error-close = Isara
error-reconnecting = Muling kumokonekta…
error-replaced = Binuksan ang pahinang ito sa ibang window, kaya huminto ang isang ito.
error-use-this-window = Gamitin ang window na ito

## Pagtanggap

error-closed = Sarado kami ngayon.
error-full = Abalang-abala ang lahat ng linya ngayon. Pakitawag muli mamaya.
error-store-unavailable = Hindi makapagtala ngayon, kaya hindi muna tumatanggap ng tawag. Pakisubukang muli mamaya.
error-too-many = Masyadong marami nang sabay. Maghintay sandali at subukang muli.
error-unavailable = Hindi magagamit ngayon. Pakisubukang muli mamaya.
error-too-long = Masyadong mahaba ang inilagay. Pakiiklian.
error-malformed = Hindi mabasa ang inilagay. Pakitingnan at subukang muli.
error-unknown-language = Hindi kami naglilingkod sa wikang ito.
error-too-often = Masyadong maraming beses. Maghintay ng mga { $seconds } segundo at subukang muli.

## Pag-sign in

error-sign-in = Mangyaring mag-sign in.
error-wrong-sign-in = Mali ang pangalan o ang password.
error-not-for-you = Wala kayong pahintulot na gawin ito.

## Mikropono at boses

error-microphone-denied = Hindi pinayagan ang mikropono. Payagan ito para sa site na ito sa settings ng browser at subukang muli.
error-microphone-missing = Walang nakitang mikropono. Tingnan kung nakakabit ito at subukang muli.
error-voice-failed = Hindi kumonekta ang boses. I-reload ang pahina: babalik kayo sa tawag at muli itong kokonekta.
error-bad-offer = Hindi kumonekta ang boses. Paki-reload ang pahina.
error-voice-lost = Naputol ang boses. Muling kumokonekta…
error-voice-lost-for-good = Walang koneksiyon ng boses.
error-voice-again = Ikonektang muli ang boses
error-voice-silent = Pindutin dito para marinig ang tawag

## Tawag at tala

error-not-found = Walang nakita.
error-no-call = Wala na ang tawag na ito.
error-not-yours = Tawag ito ng ibang tao.
error-already-disposed = Nai-save na ang tala ng tawag na ito.
error-no-interpreter = Walang interpreter sa tawag na ito.
error-no-interpreter-needed = Hindi kailangan ng interpreter kung Nihongo ang tawag.
error-not-now = Hindi ito magagawa sa kasalukuyang kalagayan.
error-offer-gone = Hindi na tumutunog ang tawag na ito.
error-not-signed-in = Wala kayo sa puwesto. Paki-reload ang pahina.
error-disposition-missing = Hindi pa nai-save ang tala. Pumili ng kategorya at resulta, saka i-save.
error-member-not-found = Walang miyembrong tugma sa tatlong ito. Kung hindi pa rin tugma kapag tinanong muli, pangkalahatang gabay lamang ang ibigay.
error-look-up-locked = Maraming nabigong paghahanap sa tawag na ito. Pangkalahatang gabay lamang ang ibigay.
error-bad-birth = Hindi mabasa ang petsa ng kapanganakan. Isulat nang gaya ng 1990-04-01 o 平成2年4月1日.
error-bad-item = Hindi mabasa ang { $item ->
    [name] pangalan (katakana)
    [number] simbolo at numero
   *[employer] pangalan ng pinapasukan
}. Pakitingnan ang inilagay.
error-no-entry = Hindi na balido ngayon ang sagot na ito.

## Mga tuntunin ng komunikasyon

error-unknown-frame = Luma na ang pahinang ito. Paki-reload.
error-malformed-frame = Luma na ang pahinang ito. Paki-reload.
error-missing-id = Luma na ang pahinang ito. Paki-reload.
