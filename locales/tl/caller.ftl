# Pahina para sa tumatawag. Maiikling pangungusap, walang mahirap na salita.
# origin: machine

caller-service = Linya para sa My Number
caller-title = Kausapin kami
caller-language = Wika
caller-fallback = Hindi pa naisasalin sa iyong wika ang pahinang ito. Sa tawag, may interpreter na tutulong sa iyo.
caller-intro = Makakausap mo ang operator tungkol sa My Number insurance card, sa Abiso ng impormasyon sa eligibility at sa Eligibility Certificate.
caller-try-again = Subukang muli

## Bago tumawag

caller-topic = Tungkol saan ang itatanong mo?
caller-topic-myna_card = My Number insurance card (pagpaparehistro ng card, paggamit sa ospital)
caller-topic-notice = Abiso ng impormasyon sa eligibility (資格情報のお知らせ)
caller-topic-certificate = Eligibility Certificate (資格確認書)
caller-topic-other = Iba pa, o hindi sigurado
caller-notice-interpreter = Maaaring sumali ang interpreter para makapag-usap tayong tatlo. Walang bayad.
caller-notice-my-number = Huwag sabihin ang iyong My Number (12 numero). Hindi namin ito itatanong kailanman.
caller-notice-microphone = Pagpindot mo sa button, hihingi ng pahintulot ang browser na gamitin ang mikropono. Pakipayagan ito.
caller-dial = Tumawag
caller-dialling = Kumokonekta…
caller-emergency = Kung biglang nagkasakit o nasaktan, tumawag sa 119.
caller-by-phone = Mula sa telepono, tumawag sa { $phone }.

## Sarado

caller-closed = Sarado kami ngayon
caller-next-open = Magbubukas kaming muli sa { $time }.
caller-closed-for-good = Tapos na ang serbisyong ito.
caller-hours = Bukas kami Lunes hanggang Biyernes, 8:30 hanggang 17:15 (oras sa Japan), maliban sa mga pista opisyal.
caller-alternative-MYNUMBER_GENERAL = Para sa mga tanong tungkol sa My Number card, tumawag sa libreng pangkalahatang linya ng My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Kung nawala ang iyong My Number card, tumawag anumang oras sa libreng pangkalahatang linya ng My Number, 0120-95-0178.
caller-alternative-BRANCH = Para sa mga tanong tungkol sa health insurance, makipag-ugnayan sa sangay ng Kyokai Kenpo (協会けんぽ).

## Habang naghihintay

caller-connecting = Kumokonekta…
caller-position = Ika-{ $position } ka sa pila
caller-wait-unknown = Ikokonekta ka namin ayon sa pagkakasunod.
caller-wait-about = Mga { $to } minuto ang paghihintay.
caller-wait-between = Mga { $from } hanggang { $to } minuto ang paghihintay.
caller-stay = Panatilihing bukas ang pahinang ito. Maririnig mo kami kapag nakakonekta na.

caller-phase-waiting = Pakihintay ang iyong turno
caller-phase-talking = Nakakonekta ka na
caller-phase-held = Naka-hold. Huwag munang ibaba
caller-phase-aside = May tinitingnan lang kami. Huwag munang ibaba
caller-phase-seeking_interpreter = Tumatawag kami ng interpreter
caller-phase-ended = Tapos na ang tawag

## Sa tawag

caller-part-operator = Operator
caller-part-interpreter = Interpreter
caller-here = Nakakonekta
caller-coming = Malapit nang kumonekta
caller-mute = Patayin ang mikropono
caller-unmute = Buksan ang mikropono
caller-hang-up = Ibaba ang tawag
caller-answers = Mga sagot mula sa operator
caller-show-japanese = Tingnan ang tekstong Hapon (maipapakita sa counter)
caller-machine-note = Salin ito ng makina na hindi pa nasusuri ng tao.

## Pagkatapos ng tawag

caller-ended = Tapos na ang tawag
caller-lost = Naputol ang tawag
caller-reference = Itala ang reference number na ito kung sakaling makikipag-ugnayan kang muli.
caller-call-again = Bumalik sa simula
