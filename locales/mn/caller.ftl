# Залгаж буй хүний хуудас. Богино, ойлгомжтой өгүүлбэртэй.
# origin: machine

caller-service = My Number лавлах утас
caller-title = Утсаар зөвлөгөө авах
caller-language = Хэл
caller-fallback = Энэ хуудас таны хэл рүү хараахан орчуулагдаагүй байна. Утсаар ярихад орчуулагч тусална.
caller-intro = My Number даатгалын карт, даатгалын эрхийн мэдээллийн мэдэгдэл, даатгалын эрх баталгаажуулах бичгийн талаар оператортой ярьж болно.
caller-accessibility = Вэб хүртээмж
caller-try-again = Дахин оролдох

## Хэл сонгох

caller-choose-language = Хэлээ сонгоно уу
caller-i-speak = Би монголоор ярьдаг.
caller-easy-japanese = Хялбар япон хэл (やさしい日本語)
caller-furigana = Фуригана
caller-which-language = Ямар хэл болохыг мэдэхгүй байна уу?
caller-which-hint = Өгүүлбэрийг харж, эсвэл дууг сонсож, өөрийн ярьдаг хэлээ сонгоно уу.
caller-listen = Сонсох

## Залгахын өмнө

caller-topic = Юуны талаар асуух вэ?
caller-topic-myna_card = My Number даатгалын карт (картын бүртгэл, эмнэлэгт хэрхэн ашиглах)
caller-topic-notice = Даатгалын эрхийн мэдээллийн мэдэгдэл (資格情報のお知らせ)
caller-topic-certificate = Даатгалын эрх баталгаажуулах бичиг (資格確認書)
caller-topic-other = Бусад, эсвэл сайн мэдэхгүй байна
caller-notice-interpreter = Орчуулагч нэгдэж, гурвуулаа ярьж болно. Төлбөргүй.
caller-notice-my-number = My Number дугаараа (12 оронтой) битгий хэлээрэй. Бид хэзээ ч асуухгүй.
caller-notice-microphone = Товчийг дарахад микрофон ашиглах зөвшөөрөл асууна. Зөвшөөрнө үү.
caller-notice-privacy = Таны ярьсан зүйлийн нууцыг хадгална. Яриаг бичлэг хийхгүй. Асуусан асуудлыг тань тэмдэглэж үлдээнэ.
caller-notice-papers = Эрүүл мэндийн даатгалын карт юм уу биднээс ирсэн бичиг байвал хажуудаа бэлдэж тавина уу.
caller-text-call = Дуугаар ярихгүйгээр зөвлөгөө авах (зөвхөн бичгээр)
caller-text-hint = Сонсох, ярихад бэрхшээлтэй хүн болон микрофонгүй хүн ч зөвлөгөө авч болно. Бичиж илгээгээд, хариуг уншина.
caller-dial = Залгах
caller-dialling = Холбож байна…
caller-emergency = Гэнэт өвдөх, бэртэх үед 119 дугаарт залгана уу.
caller-by-phone = Утаснаас залгах бол { $phone } дугаарт залгана уу.

## Залгахын өмнө хариултаа хайх

caller-faq-title = Залгахгүйгээр хариултаа олж магадгүй
caller-faq-question = Мэдэхийг хүссэн зүйлээ цөөн үгээр бичнэ үү
caller-faq-search = Хайх
caller-faq-none = Хариулт олдсонгүй. Утсаар асууна уу.
caller-faq-japanese-only = Энэ хариулт зөвхөн япон хэл дээр байна.

## Микрофон, дууг шалгах

caller-check-title = Микрофон, дууг шалгах
caller-check-start = Микрофоныг туршиж үзэх
caller-check-speak = Ямар нэг зүйл ярина уу. Доорх зураас хөдөлбөл микрофон ажиллаж байна.
caller-check-good = Микрофон ажиллаж байна.
caller-check-silent = Таны дуу сонсогдохгүй байна. Микрофон халхлагдсан эсвэл унтраалттай эсэхийг шалгана уу.
caller-check-level = Микрофоны дууны хэмжээ
caller-check-sound = Дуу гаргах
caller-check-sound-hint = Дуу сонсогдохгүй бол дууг нь чангална уу.
caller-check-stop = Шалгалтыг дуусгах

## Орчуулагч байхгүй үед

caller-no-interpreter = Өнөөдөр { $language } хэлний орчуулагч байхгүй
caller-no-interpreter-soon = { $language } хэлний орчуулагч одоогоор байрандаа алга
caller-no-interpreter-what = Та дараах зүйлийг хийж болно.
caller-no-interpreter-wait = Залгаад хүлээж болно. Орчуулагч ирмэгц таныг холбоно.
caller-no-interpreter-other = Япон хэл эсвэл өөр хэлээр ярьдаг бол тэр хэлээр зөвлөгөө авч болно.
caller-no-interpreter-help = Япон хэлтэй хүнтэй хамт залгана уу.
caller-no-interpreter-later = Өөр өдөр дахин залгана уу.
caller-call-in-japanese = Япон хэлээр зөвлөгөө авах

## Ажлын бус цаг

caller-closed = Одоо ажлын бус цаг байна
caller-next-open = Дараагийн ажиллах цаг: { $time }
caller-closed-for-good = Энэ лавлах утасны үйлчилгээ дууссан.
caller-hours = Ажиллах цаг: Даваагаас Баасан гараг, 8:30 цагаас 17:15 цаг хүртэл (Японы цагаар). Нийтээр амрах өдөр ажиллахгүй.
caller-alternative-MYNUMBER_GENERAL = My Number картын талаар My Number-ийн ерөнхий үнэгүй утас 0120-95-0178 дугаарт залгаж асууна уу.
caller-alternative-LOST_CARD_24H_ONLY = My Number картаа гээсэн бол My Number-ийн ерөнхий үнэгүй утас 0120-95-0178 дугаарт өдөр шөнийн аль ч цагт залгана уу.
caller-alternative-BRANCH = Эрүүл мэндийн даатгалын талаар Kyokai Kenpo (協会けんぽ)-гийн салбарт хандана уу.

## Хүлээж байх үед

caller-connecting = Холбож байна…
caller-position = Та дарааллын { $position }-рт байна
caller-wait-unknown = Дарааллын дагуу холбоно.
caller-wait-about = Хүлээх хугацаа: ойролцоогоор { $to ->
    [one] { $to } минут
   *[other] { $to } минут
}.
caller-wait-between = Хүлээх хугацаа: ойролцоогоор { $from }–{ $to } минут.
caller-stay = Энэ хуудсыг битгий хаагаарай. Холбогдмогц дуу сонсогдоно.
caller-stay-text = Энэ хуудсыг битгий хаагаарай. Холбогдмогц энд бичиг гарч ирнэ.
caller-next-in-line = Дараагийнх нь та

caller-phase-waiting = Ээлжээ хүлээнэ үү
caller-phase-talking = Та холбогдсон байна
caller-phase-held = Түр хүлээнэ үү. Утсаа бүү таслаарай
caller-phase-aside = Шалгаж байна. Утсаа таслалгүй хүлээнэ үү
caller-phase-seeking_interpreter = Орчуулагч дуудаж байна
caller-phase-ended = Яриа дууслаа

## Ярьж байх үед

caller-part-operator = Оператор
caller-part-interpreter = Орчуулагч
caller-here = Холбогдсон
caller-coming = Удахгүй холбогдоно
caller-mute = Микрофоныг унтраах
caller-unmute = Микрофоныг асаах
caller-hang-up = Утсаа таслах
caller-hang-up-sure = Дахин дарвал утас тасарна
caller-volume = Бусад хүний дууны хэмжээ
caller-weak = Холболт муу байна. Сүлжээ сайн барьдаг газар очно уу.
caller-away = Өөр дэлгэц харж байх үед ч утас тасрахгүй.
caller-board = Операторын харуулж буй тоо
caller-messages = Мессеж
caller-message = Илгээх мессеж
caller-send = Илгээх
caller-from-me = Та
caller-from-operator = Оператор
caller-from-interpreter = Орчуулагч
caller-no-messages = Таны бичсэн зүйл болон хариу энд гарч ирнэ.
caller-sent-phrase = Операторын мэдээлэл
caller-answers = Операторын хариулт
caller-show-japanese = Япон бичвэрийг харах (үйлчилгээний цонхонд үзүүлж болно)
caller-machine-note = Энэ бичвэрийг машинаар орчуулсан бөгөөд хүн шалгаагүй.

## Ярианы дараа

caller-ended = Яриа дууслаа
caller-lost = Утас тасарлаа
caller-reference = Дахин холбогдоход хэрэг болох тул бүртгэлийн дугаараа тэмдэглэж аваарай.
caller-reference-number = Бүртгэлийн дугаар
caller-read-aloud = Дугаарыг чангаар унших
caller-copy = Хуулах
caller-copied = Хуулсан
caller-gave-up = Та утсаа тасаллаа. Таны ээлж цуцлагдлаа.
caller-call-again = Эхний хуудас руу буцах

## Бусад сайтад байрлуулах товч

caller-open = Утсаар зөвлөгөө авах (олон хэлээр)
caller-open-hint = Шинэ цонхонд нээгдэнэ

caller-demo = Энэ бол дадлагын хуудас. Эндэх хүмүүс жинхэнэ биш.
