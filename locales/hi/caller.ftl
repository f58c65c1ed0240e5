# फ़ोन करने वाले का पेज। आसान शब्द, छोटे वाक्य।
# origin: machine

caller-service = My Number हॉटलाइन
caller-title = फ़ोन पर बात करें
caller-language = भाषा
caller-fallback = यह पेज अभी आपकी भाषा में नहीं है। बातचीत में दुभाषिये आपकी मदद करेंगे।
caller-intro = My Number बीमा कार्ड, पात्रता जानकारी की सूचना और पात्रता प्रमाण पत्र के बारे में आप ऑपरेटर से बात कर सकते हैं।
caller-accessibility = वेबसाइट की सुलभता
caller-try-again = फिर से कोशिश करें

## भाषा चुनना

caller-choose-language = अपनी भाषा चुनें
caller-i-speak = मुझे हिन्दी आती है।
caller-easy-japanese = आसान जापानी (やさしい日本語)
caller-furigana = फ़ुरिगाना
caller-which-language = पता नहीं कि यह कौन सी भाषा है?
caller-which-hint = वाक्य देखकर या आवाज़ सुनकर वह भाषा चुनें जो आप बोलते हैं।
caller-listen = सुनें

## फ़ोन करने से पहले

caller-topic = आप किस बारे में पूछना चाहते हैं?
caller-topic-myna_card = My Number बीमा कार्ड (कार्ड का पंजीकरण, अस्पताल में इस्तेमाल)
caller-topic-notice = पात्रता जानकारी की सूचना (資格情報のお知らせ)
caller-topic-certificate = पात्रता प्रमाण पत्र (資格確認書)
caller-topic-other = कुछ और, या पता नहीं
caller-notice-interpreter = दुभाषिये भी फ़ोन पर जुड़ते हैं और हम तीनों मिलकर बात करते हैं। इसका कोई शुल्क नहीं है।
caller-notice-my-number = कृपया अपना My Number (12 अंकों का नंबर) न बताएँ। हम यह नंबर कभी नहीं पूछते।
caller-notice-microphone = बटन दबाने पर माइक इस्तेमाल करने की अनुमति माँगी जाएगी। कृपया अनुमति दें।
caller-notice-privacy = आपकी बातें गोपनीय रखी जाती हैं। कॉल रिकॉर्ड नहीं की जाती। आपने क्या पूछा, यह हम लिखकर रखते हैं।
caller-notice-papers = स्वास्थ्य बीमा कार्ड या हमारी भेजी हुई चिट्ठी हो, तो अपने पास रखें।
caller-text-call = बिना बोले बात करें (केवल लिखकर)
caller-text-hint = जो सुन या बोल नहीं सकते, या जिनके पास माइक नहीं है, वे भी पूछ सकते हैं। आप लिखकर भेजें और जवाब पढ़ें।
caller-dial = फ़ोन करें
caller-dialling = कॉल जोड़ रहे हैं…
caller-emergency = अचानक बीमारी या चोट की हालत में 119 पर फ़ोन करें।
caller-by-phone = टेलीफ़ोन से { $phone } पर फ़ोन करें।

## फ़ोन करने से पहले जवाब खोजना

caller-faq-title = हो सकता है, फ़ोन किए बिना ही जवाब मिल जाए
caller-faq-question = जो जानना चाहते हैं, उसे कुछ शब्दों में लिखें
caller-faq-search = खोजें
caller-faq-none = कोई जवाब नहीं मिला। कृपया फ़ोन करके पूछें।
caller-faq-japanese-only = यह जवाब केवल जापानी में है।

## माइक और आवाज़ की जाँच

caller-check-title = माइक और आवाज़ जाँचें
caller-check-start = माइक जाँचें
caller-check-speak = कुछ बोलिए। नीचे की पट्टी हिले, तो माइक ठीक है।
caller-check-good = माइक ठीक है।
caller-check-silent = आपकी आवाज़ नहीं आ रही। देखें कि माइक ढका हुआ या बंद तो नहीं है।
caller-check-level = आपके माइक में आवाज़ कितनी तेज़ है
caller-check-sound = आवाज़ बजाएँ
caller-check-sound-hint = सुनाई न दे, तो आवाज़ बढ़ाएँ।
caller-check-stop = जाँच बंद करें

## जब दुभाषिये न हों

caller-no-interpreter = आज { $language } के दुभाषिये उपलब्ध नहीं हैं
caller-no-interpreter-soon = अभी { $language } के दुभाषिये अपनी जगह पर नहीं हैं
caller-no-interpreter-what = आप ये कर सकते हैं:
caller-no-interpreter-wait = आप फ़ोन करके इंतज़ार कर सकते हैं। दुभाषिये के आते ही हम आपकी कॉल जोड़ देंगे।
caller-no-interpreter-other = अगर आप जापानी या कोई दूसरी भाषा बोलते हैं, तो उस भाषा में पूछ सकते हैं।
caller-no-interpreter-help = जापानी बोलने वाले किसी व्यक्ति के साथ मिलकर फ़ोन करें।
caller-no-interpreter-later = किसी और दिन फिर से फ़ोन करें।
caller-call-in-japanese = जापानी में बात करें

## सेवा बंद होने पर

caller-closed = अभी सेवा बंद है
caller-next-open = फिर से खुलने का समय: { $time }
caller-closed-for-good = यह हॉटलाइन बंद हो चुकी है।
caller-hours = समय: सोमवार से शुक्रवार, 8:30 से 17:15 तक (जापान का समय)। सरकारी छुट्टी के दिन बंद।
caller-alternative-MYNUMBER_GENERAL = My Number कार्ड के बारे में पूछने के लिए My Number की निःशुल्क फ़ोन सेवा 0120-95-0178 पर फ़ोन करें।
caller-alternative-LOST_CARD_24H_ONLY = My Number कार्ड खो गया हो, तो My Number की निःशुल्क फ़ोन सेवा 0120-95-0178 पर दिन-रात (24 घंटे) फ़ोन कर सकते हैं।
caller-alternative-BRANCH = स्वास्थ्य बीमा के बारे में Kyokai Kenpo (協会けんぽ) की शाखा से पूछें।

## इंतज़ार के समय

caller-connecting = कॉल जोड़ रहे हैं…
caller-position = लाइन में आपका नंबर { $position } है
caller-wait-unknown = बारी आने पर हम आपकी कॉल जोड़ेंगे।
caller-wait-about = लगभग { $to ->
    [one] { $to } मिनट
   *[other] { $to } मिनट
} इंतज़ार करना पड़ सकता है।
caller-wait-between = लगभग { $from } से { $to } मिनट इंतज़ार करना पड़ सकता है।
caller-stay = यह पेज खुला रखें। कॉल जुड़ने पर आवाज़ सुनाई देगी।
caller-stay-text = यह पेज खुला रखें। जुड़ने पर संदेश यहाँ दिखेंगे।
caller-next-in-line = अब आपकी बारी है

caller-phase-waiting = कृपया अपनी बारी का इंतज़ार करें
caller-phase-talking = कॉल जुड़ी हुई है
caller-phase-held = कॉल होल्ड पर है। कृपया फ़ोन न काटें
caller-phase-aside = हम जाँच कर रहे हैं। कृपया फ़ोन न काटें
caller-phase-seeking_interpreter = हम दुभाषिये को बुला रहे हैं
caller-phase-ended = कॉल समाप्त हो गई

## बातचीत के समय

caller-part-operator = ऑपरेटर
caller-part-interpreter = दुभाषिया
caller-here = जुड़े हुए हैं
caller-coming = थोड़ी देर में जुड़ेंगे
caller-mute = माइक बंद करें
caller-unmute = माइक चालू करें
caller-hang-up = फ़ोन काटें
caller-hang-up-sure = दोबारा दबाने पर फ़ोन कट जाएगा
caller-volume = दूसरों की आवाज़ कितनी तेज़ हो
caller-weak = नेटवर्क कमज़ोर है। ऐसी जगह जाएँ जहाँ सिग्नल अच्छा हो।
caller-away = दूसरा ऐप या पेज देखते समय भी कॉल चलती रहती है।
caller-board = ऑपरेटर के दिखाए हुए अंक
caller-messages = संदेश
caller-message = आपका संदेश
caller-send = भेजें
caller-from-me = आप
caller-from-operator = ऑपरेटर
caller-from-interpreter = दुभाषिया
caller-no-messages = आपके लिखे संदेश और उनके जवाब यहाँ दिखेंगे।
caller-sent-phrase = ऑपरेटर का संदेश
caller-answers = ऑपरेटर के भेजे हुए जवाब
caller-show-japanese = जापानी वाक्य देखें (काउंटर पर दिखा सकते हैं)
caller-machine-note = यह मशीन का किया हुआ अनुवाद है। किसी व्यक्ति ने इसे नहीं जाँचा है।

## बातचीत के बाद

caller-ended = कॉल समाप्त हो गई
caller-lost = कॉल कट गई
caller-reference = हमसे दोबारा संपर्क करना पड़े, इसके लिए यह संदर्भ संख्या लिखकर रखें।
caller-reference-number = संदर्भ संख्या
caller-read-aloud = संख्या पढ़कर सुनाएँ
caller-copy = कॉपी करें
caller-copied = कॉपी हो गया
caller-gave-up = आपने फ़ोन काट दिया। लाइन में आपकी जगह नहीं रही।
caller-call-again = शुरू के पेज पर वापस जाएँ

## दूसरी वेबसाइटों पर लगा बटन

caller-open = अपनी भाषा में फ़ोन पर बात करें
caller-open-hint = नई विंडो में खुलेगा

caller-demo = यह अभ्यास का पृष्ठ है। यहाँ के लोग वास्तविक नहीं हैं।
