# Mga nakahandang pangungusap ng linya. Binabasa ng operator, isinasalin ng interpreter, at maipapadala sa screen ng tumatawag.
# origin: machine

## Simula

scripts-opening-greeting = Ito po ang linya ng Kyokai Kenpo (協会けんぽ) para sa My Number. Salamat po sa pagtawag.
scripts-opening-three = Tatlo po tayo sa tawag, kasama ang interpreter. Magsalita po nang maikli at paunti-unti.
scripts-opening-secret = Mananatiling lihim ang sasabihin ninyo. Pananatilihin din itong lihim ng interpreter.
scripts-opening-my-number = Huwag pong sabihin ang inyong My Number (12 numero). Hindi namin ito itatanong kailanman.
scripts-opening-question = Tungkol po saan ang itatanong ninyo?

## Pagkilala sa tumatawag

scripts-identity-why = Para matingnan ang inyong rehistro, kailangan po naming tiyakin na kayo nga ito. Tatlong bagay po ang itatanong ko.
scripts-identity-name = Pakisabi po ang inyong pangalan, gaya ng nakasulat sa health insurance card o sa natanggap ninyong papeles.
scripts-identity-birth = Pakisabi po ang petsa ng inyong kapanganakan.
scripts-identity-number = Pakisabi po ang simbolo at numero (記号・番号) ng inyong health insurance, o ang pangalan ng pinapasukan ninyo.
scripts-identity-failed = Hindi po namin natiyak kung sino kayo. Pangkalahatang impormasyon lang po ang maibibigay ko.

## Kapag sumali ang interpreter

scripts-handover-calling = Tatawag po ako ng interpreter. Maghintay lang po at huwag ibaba ang telepono.
scripts-handover-joined = Narito na po ang interpreter. Mula ngayon, isasalin ang lahat ng sasabihin.
scripts-handover-lost = Naputol po ang koneksiyon ng interpreter. Tatawagan namin siyang muli. Maghintay lang po at huwag ibaba ang telepono.
scripts-handover-checking = Titingnan ko po. Maghintay lang po at huwag ibaba ang telepono.

## Pagtatapos

scripts-closing-summary = Uulitin ko po nang maikli ang napag-usapan natin ngayon.
scripts-closing-more = May iba pa po ba kayong gustong itanong?
scripts-closing-reference = Ang reference number po ninyo ay { $reference }. Pakisabi po ito kung tatawag kayong muli.
scripts-closing-thanks = Salamat po sa pagtawag.

## Biglang pagkakasakit o pinsala

scripts-emergency-call = Kung nanganganib ang buhay, ibaba po ang tawag na ito at tumawag agad sa 119. Makakatawag kayo roon ng ambulansiya.
scripts-emergency-where = Sa 119, sabihin po muna ang “kyūkyū desu” (救急です, ibig sabihin ay kailangan ng ambulansiya), saka sabihin kung nasaan kayo.
