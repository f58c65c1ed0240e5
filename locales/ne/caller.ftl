# फोन गर्ने व्यक्तिले हेर्ने पृष्ठ। सरल शब्द, छोटा वाक्य।
# origin: machine

caller-service = My Number हटलाइन
caller-title = फोनमा कुरा गर्नुहोस्
caller-language = भाषा
caller-fallback = यो पृष्ठ अझै तपाईंको भाषामा अनुवाद भएको छैन। फोनमा दोभाषेले सहयोग गर्नुहुनेछ।
caller-intro = My Number बीमा कार्ड, योग्यता जानकारीको सूचना र योग्यता प्रमाणपत्रबारे अपरेटरसँग कुरा गर्न सक्नुहुन्छ।
caller-accessibility = वेबसाइटको पहुँचयोग्यता
caller-try-again = फेरि प्रयास गर्नुहोस्

## भाषा छान्ने

caller-choose-language = भाषा छान्नुहोस्
caller-i-speak = म नेपाली बोल्छु।
caller-easy-japanese = सजिलो जापानी भाषा (やさしい日本語)
caller-furigana = फुरिगाना
caller-which-language = यो कुन भाषा हो, थाहा छैन?
caller-which-hint = वाक्य हेरेर वा आवाज सुनेर आफूले बोल्ने भाषा छान्नुहोस्।
caller-listen = सुन्नुहोस्

## फोन गर्नुअघि

caller-topic = के विषयमा सोध्न चाहनुहुन्छ?
caller-topic-myna_card = My Number बीमा कार्ड (कार्ड दर्ता गर्ने, अस्पतालमा प्रयोग गर्ने)
caller-topic-notice = योग्यता जानकारीको सूचना (資格情報のお知らせ)
caller-topic-certificate = योग्यता प्रमाणपत्र (資格確認書)
caller-topic-other = अरू विषय, वा थाहा छैन
caller-notice-interpreter = दोभाषे पनि फोनमा जोडिनुहुन्छ र तीन जना मिलेर कुरा गर्छौं। पैसा लाग्दैन।
caller-notice-my-number = कृपया आफ्नो My Number (12 अंकको नम्बर) नभन्नुहोस्। हामी यो नम्बर कहिल्यै सोध्दैनौं।
caller-notice-microphone = बटन थिचेपछि माइक प्रयोग गर्ने अनुमति मागिन्छ। कृपया अनुमति दिनुहोस्।
caller-notice-privacy = तपाईंले भनेका कुरा गोप्य राखिन्छन्। फोन रेकर्ड गरिँदैन। तपाईंले के सोध्नुभयो, त्यो हामी लेखेर राख्छौं।
caller-notice-papers = स्वास्थ्य बीमा कार्ड वा हामीले पठाएको कागज छ भने नजिकै राख्नुहोस्।
caller-text-call = नबोलीकन सोध्नुहोस् (लेखेर मात्र)
caller-text-hint = कान सुन्न वा बोल्न नसक्ने र माइक नभएका व्यक्तिले पनि सोध्न सक्नुहुन्छ। लेखेर पठाउनुहोस् र जवाफ पढ्नुहोस्।
caller-dial = फोन गर्नुहोस्
caller-dialling = जोड्दै छौं…
caller-emergency = अचानक बिरामी पर्दा वा चोट लाग्दा 119 मा फोन गर्नुहोस्।
caller-by-phone = टेलिफोनबाट भए { $phone } मा फोन गर्नुहोस्।

## फोन गर्नुअघि जवाफ खोज्ने

caller-faq-title = फोन नगरी पनि जवाफ भेटिन सक्छ
caller-faq-question = जान्न चाहेको कुरा छोटकरीमा लेख्नुहोस्
caller-faq-search = खोज्नुहोस्
caller-faq-none = जवाफ भेटिएन। कृपया फोन गरेर सोध्नुहोस्।
caller-faq-japanese-only = यो जवाफ जापानी भाषामा मात्र छ।

## माइक र आवाज जाँच्ने

caller-check-title = माइक र आवाज जाँच्नुहोस्
caller-check-start = माइक जाँच्नुहोस्
caller-check-speak = केही बोल्नुहोस्। तलको धर्सो चल्यो भने माइक ठीक छ।
caller-check-good = माइक ठीक छ।
caller-check-silent = तपाईंको आवाज सुनिएन। माइक छोपिएको वा बन्द छ कि हेर्नुहोस्।
caller-check-level = तपाईंको माइकमा आवाज कति ठूलो छ
caller-check-sound = आवाज बजाउनुहोस्
caller-check-sound-hint = सुनिएन भने आवाज ठूलो पार्नुहोस्।
caller-check-stop = जाँच्न बन्द गर्नुहोस्

## दोभाषे नभएको बेला

caller-no-interpreter = आज { $language } भाषाका दोभाषे हुनुहुन्न
caller-no-interpreter-soon = अहिले { $language } भाषाका दोभाषे आफ्नो ठाउँमा हुनुहुन्न
caller-no-interpreter-what = तपाईंले यी काम गर्न सक्नुहुन्छ:
caller-no-interpreter-wait = फोन गरेर पर्खन सक्नुहुन्छ। दोभाषे आउनेबित्तिकै जोडिदिन्छौं।
caller-no-interpreter-other = जापानी वा अर्को कुनै भाषा बोल्नुहुन्छ भने त्यही भाषामा सोध्न सक्नुहुन्छ।
caller-no-interpreter-help = जापानी बोल्ने कसैसँग मिलेर फोन गर्नुहोस्।
caller-no-interpreter-later = अर्को दिन फेरि फोन गर्नुहोस्।
caller-call-in-japanese = जापानी भाषामा सोध्नुहोस्

## सेवा बन्द भएको समय

caller-closed = अहिले सेवा बन्द छ
caller-next-open = फेरि खुल्ने समय: { $time }
caller-closed-for-good = यो हटलाइन सेवा सकिएको छ।
caller-hours = खुल्ने समय: सोमबारदेखि शुक्रबार, 8:30 देखि 17:15 सम्म (जापानको समय)। सार्वजनिक बिदाको दिन बन्द हुन्छ।
caller-alternative-MYNUMBER_GENERAL = My Number कार्डबारे सोध्नुपरे My Number को निःशुल्क फोन सेवा 0120-95-0178 मा फोन गर्नुहोस्।
caller-alternative-LOST_CARD_24H_ONLY = My Number कार्ड हराएमा My Number को निःशुल्क फोन सेवा 0120-95-0178 मा 24 घण्टै फोन गर्न सक्नुहुन्छ।
caller-alternative-BRANCH = स्वास्थ्य बीमाबारे Kyokai Kenpo (協会けんぽ) को शाखामा सोध्नुहोस्।

## पर्खिरहेको बेला

caller-connecting = जोड्दै छौं…
caller-position = तपाईंको पालो { $position } नम्बरमा छ
caller-wait-unknown = पालैपालो जोडिदिन्छौं।
caller-wait-about = करिब { $to ->
    [one] { $to } मिनेट
   *[other] { $to } मिनेट
} पर्खनुपर्ला।
caller-wait-between = करिब { $from } देखि { $to } मिनेट पर्खनुपर्ला।
caller-stay = यो पृष्ठ बन्द नगर्नुहोस्। फोन जोडिएपछि आवाज सुनिन्छ।
caller-stay-text = यो पृष्ठ बन्द नगर्नुहोस्। जोडिएपछि यहाँ सन्देश देखिन्छ।
caller-next-in-line = अब तपाईंको पालो हो

caller-phase-waiting = कृपया आफ्नो पालो पर्खनुहोस्
caller-phase-talking = फोन जोडिएको छ
caller-phase-held = फोन होल्डमा छ। फोन नकाटी पर्खनुहोस्
caller-phase-aside = हामी जाँच्दै छौं। फोन नकाटी पर्खनुहोस्
caller-phase-seeking_interpreter = दोभाषेलाई बोलाउँदै छौं
caller-phase-ended = फोन सकियो

## फोनमा कुरा गर्दा

caller-part-operator = अपरेटर
caller-part-interpreter = दोभाषे
caller-here = जोडिनुभएको छ
caller-coming = छिट्टै जोडिनुहुन्छ
caller-mute = माइक बन्द गर्नुहोस्
caller-unmute = माइक खोल्नुहोस्
caller-hang-up = फोन काट्नुहोस्
caller-hang-up-sure = फेरि थिचेपछि फोन काटिन्छ
caller-volume = अरूको आवाज कति ठूलो सुन्ने
caller-weak = नेटवर्क कमजोर छ। नेटवर्क राम्रो आउने ठाउँमा जानुहोस्।
caller-away = अरू केही हेरिरहँदा पनि फोन चलिरहन्छ।
caller-board = अपरेटरले देखाउनुभएका अंकहरू
caller-messages = सन्देशहरू
caller-message = पठाउने सन्देश
caller-send = पठाउनुहोस्
caller-from-me = तपाईं
caller-from-operator = अपरेटर
caller-from-interpreter = दोभाषे
caller-no-messages = तपाईंले लेखेको कुरा र त्यसको जवाफ यहाँ देखिन्छ।
caller-sent-phrase = अपरेटरको सन्देश
caller-answers = अपरेटरले पठाउनुभएको जवाफ
caller-show-japanese = जापानी वाक्य हेर्नुहोस् (काउन्टरमा देखाउन सक्नुहुन्छ)
caller-machine-note = यो मेसिनले गरेको अनुवाद हो। कुनै मानिसले जाँचेको छैन।

## फोन सकिएपछि

caller-ended = फोन सकियो
caller-lost = फोन बीचमै काटियो
caller-reference = फेरि सम्पर्क गर्दा चाहिन सक्छ, त्यसैले यो सन्दर्भ नम्बर टिपेर राख्नुहोस्।
caller-reference-number = सन्दर्भ नम्बर
caller-read-aloud = नम्बर पढेर सुनाउने
caller-copy = कपी गर्नुहोस्
caller-copied = कपी भयो
caller-gave-up = तपाईंले फोन काट्नुभयो। तपाईंको पालो गयो।
caller-call-again = सुरुको पृष्ठमा फर्कनुहोस्

## अरू वेबसाइटमा राख्ने बटन

caller-open = आफ्नो भाषामा फोनबाट सोध्नुहोस्
caller-open-hint = नयाँ विन्डोमा खुल्छ

caller-demo = यो अभ्यासका लागि पृष्ठ हो। यहाँका मानिस वास्तविक होइनन्।
