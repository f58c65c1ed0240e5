# Pahina para sa tumatawag. Maiikling pangungusap, walang mahirap na salita.
# origin: machine

caller-service = Linya para sa My Number
caller-title = Kausapin kami
caller-language = Wika
caller-fallback = Hindi pa naisasalin sa inyong wika ang pahinang ito. Sa tawag, may interpreter na tutulong sa inyo.
caller-intro = Makakausap ninyo ang operator tungkol sa My Number insurance card, sa Abiso ng impormasyon sa eligibility at sa Eligibility Certificate.
caller-accessibility = Accessibility ng website
caller-try-again = Subukang muli

## Pagpili ng wika

caller-choose-language = Piliin ang inyong wika
caller-i-speak = Nagsasalita ako ng Tagalog.
caller-easy-japanese = Madaling Nihongo (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Kung hindi sigurado kung anong wika ito
caller-which-hint = Tingnan ang mga pangungusap o pakinggan ang boses, at piliin ang wikang sinasalita ninyo.
caller-listen = Pakinggan

## Bago tumawag

caller-topic = Tungkol saan ang itatanong ninyo?
caller-topic-myna_card = My Number insurance card (pagpaparehistro ng card, paggamit sa ospital)
caller-topic-notice = Abiso ng impormasyon sa eligibility (資格情報のお知らせ)
caller-topic-certificate = Eligibility Certificate (資格確認書)
caller-topic-other = Iba pa, o hindi sigurado
caller-notice-interpreter = Maaaring sumali ang interpreter para makapag-usap tayong tatlo. Walang bayad.
caller-notice-my-number = Huwag pong sabihin ang inyong My Number (12 numero). Hindi namin ito itatanong kailanman.
caller-notice-microphone = Pagpindot ninyo sa button, hihingi ng pahintulot ang browser na gamitin ang mikropono. Pakipayagan ito.
caller-notice-privacy = Mananatiling lihim ang sasabihin ninyo. Hindi nire-record ang tawag. Itinatala namin ang itinanong ninyo.
caller-notice-papers = Kung may health insurance card kayo o natanggap na papeles, ihanda po ito sa tabi ninyo.
caller-text-call = Magtanong nang walang boses (sulat lang)
caller-text-hint = Makapagtatanong din ang mga hirap makarinig o magsalita, o walang mikropono. Isulat at ipadala ang tanong, at basahin ang sagot.
caller-dial = Tumawag
caller-dialling = Kumokonekta…
caller-emergency = Kung biglang nagkasakit o nasaktan, tumawag sa 119.
caller-by-phone = Mula sa telepono, tumawag sa { $phone }.

## Paghahanap ng sagot bago tumawag

caller-faq-title = Baka hindi na kailangang tumawag
caller-faq-question = Isulat nang maikli ang gusto ninyong malaman
caller-faq-search = Hanapin
caller-faq-none = Walang nakitang sagot. Tumawag po sa amin.
caller-faq-japanese-only = Nasa Nihongo lang ang sagot na ito.

## Pagsuri sa mikropono at tunog

caller-check-title = Suriin ang mikropono at tunog
caller-check-start = Subukan ang mikropono
caller-check-speak = Magsalita po kayo. Kung gumagalaw ang bar sa ibaba, gumagana ang mikropono.
caller-check-good = Gumagana ang mikropono.
caller-check-silent = Hindi namin kayo marinig. Tingnan kung natatakpan o nakapatay ang mikropono.
caller-check-level = Lakas ng mikropono
caller-check-sound = Magpatunog
caller-check-sound-hint = Kung wala kayong marinig, lakasan ang volume.
caller-check-stop = Tapusin ang pagsuri

## Kapag walang interpreter

caller-no-interpreter = Walang interpreter para sa { $language } ngayong araw
caller-no-interpreter-soon = Wala ngayon sa puwesto ang interpreter para sa { $language }
caller-no-interpreter-what = Ito ang magagawa ninyo:
caller-no-interpreter-wait = Puwede kayong tumawag at maghintay. Ikokonekta namin kayo pagdating ng interpreter.
caller-no-interpreter-other = Kung marunong kayo ng Nihongo o ng ibang wika, puwede kayong magtanong sa wikang iyon.
caller-no-interpreter-help = Tumawag kasama ang isang taong marunong mag-Nihongo.
caller-no-interpreter-later = Tumawag muli sa ibang araw.
caller-call-in-japanese = Magtanong sa Nihongo

## Sarado

caller-closed = Sarado kami ngayon
caller-next-open = Magbubukas kaming muli sa { $time }.
caller-closed-for-good = Tapos na ang serbisyong ito.
caller-hours = Bukas kami Lunes hanggang Biyernes, 8:30 hanggang 17:15 (oras sa Japan), maliban sa mga pista opisyal.
caller-alternative-MYNUMBER_GENERAL = Para sa mga tanong tungkol sa My Number card, tumawag sa libreng pangkalahatang linya ng My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Kung nawala ang inyong My Number card, tumawag anumang oras sa libreng pangkalahatang linya ng My Number, 0120-95-0178.
caller-alternative-BRANCH = Para sa mga tanong tungkol sa health insurance, makipag-ugnayan sa sangay ng Kyokai Kenpo (協会けんぽ).

## Habang naghihintay

caller-connecting = Kumokonekta…
caller-position = Ika-{ $position } kayo sa pila
caller-wait-unknown = Ikokonekta namin kayo ayon sa pagkakasunod.
caller-wait-about = Mga { $to ->
    [one] { $to } minuto
   *[other] { $to } na minuto
} ang paghihintay.
caller-wait-between = Mga { $from } hanggang { $to } minuto ang paghihintay.
caller-stay = Panatilihing bukas ang pahinang ito. Maririnig ninyo kami kapag nakakonekta na.
caller-stay-text = Panatilihing bukas ang pahinang ito. Lalabas dito ang sulat kapag nakakonekta na.
caller-next-in-line = Kayo na ang susunod

caller-phase-waiting = Pakihintay ang inyong turno
caller-phase-talking = Nakakonekta na kayo
caller-phase-held = Naka-hold. Huwag po munang ibaba
caller-phase-aside = May tinitingnan lang kami. Huwag po munang ibaba
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
caller-hang-up-sure = Pindutin muli para ibaba ang tawag
caller-volume = Lakas ng boses ng kausap
caller-weak = Mahina ang koneksiyon. Lumipat po sa lugar na mas malakas ang signal.
caller-away = Tuloy ang tawag kahit nakatingin kayo sa ibang screen.
caller-board = Mga numerong ipinapakita ng operator
caller-messages = Mga mensahe
caller-message = Inyong mensahe
caller-send = Ipadala
caller-from-me = Kayo
caller-from-operator = Operator
caller-from-interpreter = Interpreter
caller-no-messages = Dito lalabas ang isinulat ninyo at ang mga sagot.
caller-sent-phrase = Mensahe mula sa operator
caller-answers = Mga sagot mula sa operator
caller-show-japanese = Tingnan ang tekstong Nihongo (maipapakita sa counter)
caller-machine-note = Salin ito ng makina na hindi pa nasusuri ng tao.

## Pagkatapos ng tawag

caller-ended = Tapos na ang tawag
caller-lost = Naputol ang tawag
caller-reference = Itala ang reference number na ito kung sakaling makikipag-ugnayan kayong muli.
caller-reference-number = Reference number
caller-read-aloud = Basahin nang malakas ang numero
caller-copy = Kopyahin
caller-copied = Nakopya na
caller-gave-up = Ibinaba ninyo ang tawag. Wala na kayo sa pila.
caller-call-again = Bumalik sa simula

## Button sa ibang site

caller-open = Kausapin kami (maraming wika)
caller-open-hint = Bubukas sa bagong window

caller-demo = Pahina ito para sa pagsasanay. Hindi totoong tao ang mga nandito.
