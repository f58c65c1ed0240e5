# අමතන්නන් බලන පිටුව. සරල වචන, කෙටි වාක්‍ය.
# origin: machine

caller-service = My Number දුරකථන සේවාව
caller-title = දුරකථනයෙන් කතා කරන්න
caller-language = භාෂාව
caller-fallback = මේ පිටුව තවම ඔබේ භාෂාවට පරිවර්තනය කර නැත. ඇමතුමේදී භාෂා පරිවර්තකයෙක් ඔබට උදව් කරයි.
caller-intro = My Number රක්ෂණ කාඩ්පත, සුදුසුකම් තොරතුරු දැනුම්දීම සහ සුදුසුකම් සහතිකය ගැන ඔබට නිලධාරියෙකු සමඟ කතා කළ හැකිය.
caller-accessibility = වෙබ් ප්‍රවේශ්‍යතාව
caller-try-again = නැවත උත්සාහ කරන්න

## භාෂාව තේරීම

caller-choose-language = ඔබේ භාෂාව තෝරන්න
caller-i-speak = මම සිංහල කතා කරනවා.
caller-easy-japanese = සරල ජපන් භාෂාව (やさしい日本語)
caller-furigana = ෆුරිගනා
caller-which-language = මේ මොන භාෂාවද කියා දන්නේ නැද්ද?
caller-which-hint = වාක්‍ය බලා හෝ හඬ අසා, ඔබ කතා කරන භාෂාව තෝරන්න.
caller-listen = අසන්න

## ඇමතීමට පෙර

caller-topic = ඔබට අසන්න තිබෙන්නේ කුමක් ගැනද?
caller-topic-myna_card = My Number රක්ෂණ කාඩ්පත (කාඩ්පත ලියාපදිංචි කිරීම, රෝහලේදී භාවිත කිරීම)
caller-topic-notice = සුදුසුකම් තොරතුරු දැනුම්දීම (資格情報のお知らせ)
caller-topic-certificate = සුදුසුකම් සහතිකය (資格確認書)
caller-topic-other = වෙනත් දෙයක්, නැතහොත් හරියටම දන්නේ නැත
caller-notice-interpreter = භාෂා පරිවර්තකයෙක් ද සම්බන්ධ වී, අපි තුන්දෙනා එකට කතා කරමු. ගාස්තුවක් නැත.
caller-notice-my-number = කරුණාකර ඔබේ My Number අංකය (ඉලක්කම් 12) කියන්න එපා. අපි එය කිසි විටෙක අසන්නේ නැත.
caller-notice-microphone = බොත්තම එබූ විට, මයික්‍රොෆෝනය භාවිත කිරීමට අවසර අසයි. කරුණාකර අවසර දෙන්න.
caller-notice-privacy = ඔබ කියන දේවල් රහසිගතව තබා ගනිමු. ඇමතුම පටිගත කරන්නේ නැත. ඔබ ඇසූ කරුණ අපි සටහන් කර තබමු.
caller-notice-papers = සෞඛ්‍ය රක්ෂණ කාඩ්පත හෝ අප එවූ ලිපියක් තිබේ නම්, එය ළඟ තබා ගන්න.
caller-text-call = හඬ නැතිව අසන්න (ලිවීමෙන් පමණි)
caller-text-hint = ඇසීමට හෝ කතා කිරීමට නොහැකි අයට සහ මයික්‍රොෆෝනයක් නැති අයට ද අසන්න පුළුවන. ලියා යවන්න, පිළිතුරු කියවන්න.
caller-dial = අමතන්න
caller-dialling = සම්බන්ධ කරමින්…
caller-emergency = හදිසි අසනීපයක් හෝ තුවාලයක් වූ විට 119 අමතන්න.
caller-by-phone = දුරකථනයකින් නම් { $phone } අමතන්න.

## ඇමතීමට පෙර පිළිතුර සෙවීම

caller-faq-title = නොඇමතා ම පිළිතුර දැනගන්න පුළුවන් වෙයි
caller-faq-question = ඔබට දැනගන්න ඕනෑ දේ වචන කිහිපයකින් ලියන්න
caller-faq-search = සොයන්න
caller-faq-none = පිළිතුරක් හමු වුණේ නැත. කරුණාකර අමතා අසන්න.
caller-faq-japanese-only = මේ පිළිතුර ජපන් භාෂාවෙන් පමණි.

## මයික්‍රොෆෝනය සහ ශබ්දය පරීක්ෂා කිරීම

caller-check-title = මයික්‍රොෆෝනය සහ ශබ්දය පරීක්ෂා කරන්න
caller-check-start = මයික්‍රොෆෝනය පරීක්ෂා කරන්න
caller-check-speak = යමක් කියන්න. පහත තීරුව සෙලවේ නම් මයික්‍රොෆෝනය හොඳයි.
caller-check-good = මයික්‍රොෆෝනය හොඳයි.
caller-check-silent = ඔබේ හඬ ඇසෙන්නේ නැත. මයික්‍රොෆෝනය වැසී තිබේද, නැත්නම් අක්‍රිය කර තිබේද බලන්න.
caller-check-level = ඔබේ මයික්‍රොෆෝනයේ ශබ්ද ප්‍රමාණය
caller-check-sound = ශබ්දයක් වාදනය කරන්න
caller-check-sound-hint = ඇසෙන්නේ නැත්නම් ශබ්දය වැඩි කරන්න.
caller-check-stop = පරීක්ෂාව අවසන් කරන්න

## භාෂා පරිවර්තකයෙක් නැති විට

caller-no-interpreter = අද { $language } භාෂා පරිවර්තකයෙක් නැත
caller-no-interpreter-soon = දැන් { $language } භාෂා පරිවර්තකයෙක් සේවයේ නැත
caller-no-interpreter-what = ඔබට කළ හැකි දේ:
caller-no-interpreter-wait = අමතා රැඳී සිටින්න පුළුවන. පරිවර්තකයෙක් ආ විගස ඔබව සම්බන්ධ කරමු.
caller-no-interpreter-other = ජපන් භාෂාව හෝ වෙනත් භාෂාවක් කතා කරනවා නම්, ඒ භාෂාවෙන් අසන්න පුළුවන.
caller-no-interpreter-help = ජපන් භාෂාව කතා කරන කෙනෙකු සමඟ එක්ව අමතන්න.
caller-no-interpreter-later = වෙනත් දවසක නැවත අමතන්න.
caller-call-in-japanese = ජපන් භාෂාවෙන් අසන්න

## සේවාව වසා ඇති විට

caller-closed = දැන් සේවාව වසා ඇත
caller-next-open = නැවත විවෘත වන වේලාව: { $time }
caller-closed-for-good = මේ දුරකථන සේවාව අවසන් කර ඇත.
caller-hours = විවෘත වේලාව: සඳුදා සිට සිකුරාදා දක්වා, 8:30 සිට 17:15 දක්වා (ජපාන වේලාව). රජයේ නිවාඩු දිනවල වසා ඇත.
caller-alternative-MYNUMBER_GENERAL = My Number කාඩ්පත ගැන අසන්න, My Number නොමිලේ දුරකථන සේවාව 0120-95-0178 අමතන්න.
caller-alternative-LOST_CARD_24H_ONLY = My Number කාඩ්පත නැති වුණොත්, My Number නොමිලේ දුරකථන සේවාව 0120-95-0178 පැය 24 පුරා ම අමතන්න පුළුවන.
caller-alternative-BRANCH = සෞඛ්‍ය රක්ෂණය ගැන Kyokai Kenpo (協会けんぽ) ශාඛාවකින් අසන්න.

## රැඳී සිටින අතර

caller-connecting = සම්බන්ධ කරමින්…
caller-position = ඔබ පෝලිමේ සිටින්නේ { $position } වන තැන
caller-wait-unknown = පිළිවෙළට සම්බන්ධ කරමු.
caller-wait-about = { $to ->
    [one] විනාඩි { $to }ක්
   *[other] විනාඩි { $to }ක්
} පමණ රැඳී සිටින්න වෙයි.
caller-wait-between = විනාඩි { $from }ත් { $to }ත් අතර කාලයක් රැඳී සිටින්න වෙයි.
caller-stay = මේ පිටුව වසන්න එපා. සම්බන්ධ වූ විට හඬ ඇසෙයි.
caller-stay-text = මේ පිටුව වසන්න එපා. සම්බන්ධ වූ විට මෙහි පණිවිඩ පෙනෙයි.
caller-next-in-line = ඊළඟට ඔබේ වාරයයි

caller-phase-waiting = කරුණාකර ඔබේ වාරය එන තෙක් රැඳී සිටින්න
caller-phase-talking = ඇමතුම සම්බන්ධයි
caller-phase-held = ඇමතුම රඳවා ඇත. විසන්ධි නොකර රැඳී සිටින්න
caller-phase-aside = අපි සොයා බලමින් සිටිමු. විසන්ධි නොකර රැඳී සිටින්න
caller-phase-seeking_interpreter = භාෂා පරිවර්තකයෙකු සම්බන්ධ කරමින් සිටිමු
caller-phase-ended = ඇමතුම අවසන්

## ඇමතුම අතරතුර

caller-part-operator = නිලධාරියා
caller-part-interpreter = භාෂා පරිවර්තක
caller-here = සම්බන්ධයි
caller-coming = ළඟදී ම සම්බන්ධ වෙයි
caller-mute = මයික්‍රොෆෝනය වසන්න
caller-unmute = මයික්‍රොෆෝනය සක්‍රිය කරන්න
caller-hang-up = ඇමතුම විසන්ධි කරන්න
caller-hang-up-sure = නැවත එබුවොත් ඇමතුම විසන්ධි වෙයි
caller-volume = අනෙක් අයගේ හඬේ ප්‍රමාණය
caller-weak = සම්බන්ධතාව දුර්වලයි. සංඥා හොඳින් ලැබෙන තැනකට යන්න.
caller-away = වෙනත් දෙයක් බලන විටත් ඇමතුම දිගටම පවතී.
caller-board = නිලධාරියා පෙන්වන අංක
caller-messages = පණිවිඩ
caller-message = ඔබේ පණිවිඩය
caller-send = යවන්න
caller-from-me = ඔබ
caller-from-operator = නිලධාරියා
caller-from-interpreter = භාෂා පරිවර්තක
caller-no-messages = ඔබ ලියන දේ සහ පිළිතුරු මෙහි පෙනෙයි.
caller-sent-phrase = නිලධාරියාගේ පණිවිඩය
caller-answers = නිලධාරියා එවූ පිළිතුරු
caller-show-japanese = ජපන් භාෂාවේ වාක්‍ය බලන්න (කවුන්ටරයේදී පෙන්වන්න පුළුවන)
caller-machine-note = මෙය යන්ත්‍රයකින් කළ පරිවර්තනයකි. කිසිවෙකු පරීක්ෂා කර නැත.

## ඇමතුමෙන් පසු

caller-ended = ඇමතුම අවසන්
caller-lost = ඇමතුම විසන්ධි වුණා
caller-reference = නැවත අප අමතන විට අවශ්‍ය විය හැකි නිසා, මේ යොමු අංකය ලියා තබා ගන්න.
caller-reference-number = යොමු අංකය
caller-read-aloud = අංකය කියවා අස්සවන්න
caller-copy = පිටපත් කරන්න
caller-copied = පිටපත් කළා
caller-gave-up = ඔබ ඇමතුම විසන්ධි කළා. පෝලිමේ ඔබේ තැන අවලංගු වුණා.
caller-call-again = මුල් පිටුවට යන්න

## වෙනත් වෙබ් අඩවිවල තබන බොත්තම

caller-open = ඔබේ භාෂාවෙන් දුරකථනයෙන් අසන්න
caller-open-hint = නව කවුළුවක විවෘත වෙයි

caller-demo = මෙය පුහුණුව සඳහා වූ පිටුවකි. මෙහි සිටින අය සැබෑ පුද්ගලයන් නොවේ.
