# Die Seite für Anrufende. Kurze Sätze, keine Fachwörter.
# origin: machine

caller-service = My-Number-Hotline
caller-title = Sprechen Sie mit uns
caller-language = Sprache
caller-fallback = Diese Seite ist noch nicht in Ihre Sprache übersetzt. Im Gespräch wird für Sie gedolmetscht.
caller-intro = Sprechen Sie mit unserer Beratung über die My-Number-Versicherungskarte, die Mitteilung der Versicherungsdaten und den Versicherungsnachweis.
caller-accessibility = Barrierefreiheit
caller-try-again = Noch einmal versuchen

## Die Sprache wählen

caller-choose-language = Wählen Sie Ihre Sprache
caller-i-speak = Ich spreche Deutsch.
caller-easy-japanese = Einfaches Japanisch (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Sie wissen nicht, welche Sprache das ist?
caller-which-hint = Sehen Sie sich die Sätze an oder hören Sie die Stimmen. Wählen Sie dann eine Sprache, die Sie sprechen.
caller-listen = Anhören

## Vor dem Anruf

caller-topic = Worum geht es?
caller-topic-myna_card = My-Number-Versicherungskarte (Karte registrieren, im Krankenhaus benutzen)
caller-topic-notice = Mitteilung der Versicherungsdaten (資格情報のお知らせ)
caller-topic-certificate = Versicherungsnachweis (資格確認書)
caller-topic-other = Etwas anderes oder ich weiß es nicht
caller-notice-interpreter = Bei Bedarf dolmetscht jemand, dann sprechen wir zu dritt. Das ist kostenlos.
caller-notice-my-number = Bitte nennen Sie nicht Ihre My Number (12 Ziffern). Wir fragen nie danach.
caller-notice-microphone = Wenn Sie auf den Knopf drücken, fragt der Browser nach dem Mikrofon. Bitte erlauben Sie es.
caller-notice-privacy = Was Sie sagen, bleibt vertraulich. Das Gespräch wird nicht aufgezeichnet. Wir notieren, worum es ging.
caller-notice-papers = Wenn Sie Ihre Versicherungskarte oder einen Brief von uns haben, legen Sie sie bitte bereit.
caller-text-call = Anfragen, ohne zu sprechen (nur schriftlich)
caller-text-hint = Für alle, die schlecht hören oder sprechen können oder kein Mikrofon haben. Sie schreiben und lesen die Antworten.
caller-dial = Anrufen
caller-dialling = Verbindung wird aufgebaut…
caller-emergency = Bei plötzlicher Krankheit oder Verletzung rufen Sie bitte 119 an.
caller-by-phone = Mit dem Telefon erreichen Sie uns unter { $phone }.

## Vor dem Anruf die Antwort suchen

caller-faq-title = Vielleicht müssen Sie gar nicht anrufen
caller-faq-question = Schreiben Sie in wenigen Worten, was Sie wissen möchten
caller-faq-search = Suchen
caller-faq-none = Wir haben keine Antwort gefunden. Bitte rufen Sie uns an.
caller-faq-japanese-only = Diese Antwort gibt es nur auf Japanisch.

## Mikrofon und Ton prüfen

caller-check-title = Mikrofon und Ton prüfen
caller-check-start = Mikrofon testen
caller-check-speak = Bitte sagen Sie etwas. Wenn sich der Balken unten bewegt, funktioniert das Mikrofon.
caller-check-good = Ihr Mikrofon funktioniert.
caller-check-silent = Wir hören Sie nicht. Bitte prüfen Sie, ob das Mikrofon verdeckt oder ausgeschaltet ist.
caller-check-level = Lautstärke Ihres Mikrofons
caller-check-sound = Ton abspielen
caller-check-sound-hint = Wenn Sie nichts hören, stellen Sie den Ton lauter.
caller-check-stop = Test beenden

## Wenn niemand dolmetschen kann

caller-no-interpreter = Für { $language } kann heute niemand dolmetschen
caller-no-interpreter-soon = Für { $language } ist im Moment niemand zum Dolmetschen da
caller-no-interpreter-what = Das können Sie tun:
caller-no-interpreter-wait = Sie können anrufen und warten. Wir verbinden Sie, sobald jemand zum Dolmetschen da ist.
caller-no-interpreter-other = Wenn Sie Japanisch oder eine andere Sprache sprechen, können Sie in dieser Sprache anrufen.
caller-no-interpreter-help = Rufen Sie zusammen mit jemandem an, der Japanisch spricht.
caller-no-interpreter-later = Rufen Sie an einem anderen Tag wieder an.
caller-call-in-japanese = Auf Japanisch anrufen

## Außerhalb der Sprechzeiten

caller-closed = Wir haben gerade geschlossen
caller-next-open = Wir sind wieder für Sie da: { $time }.
caller-closed-for-good = Diese Hotline gibt es nicht mehr.
caller-hours = Wir sind montags bis freitags von 8:30 bis 17:15 Uhr (japanische Zeit) erreichbar, außer an Feiertagen.
caller-alternative-MYNUMBER_GENERAL = Fragen zur My-Number-Karte beantwortet die kostenlose allgemeine My-Number-Hotline, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Wenn Sie Ihre My-Number-Karte verloren haben, rufen Sie die kostenlose allgemeine My-Number-Hotline an, 0120-95-0178. Sie ist rund um die Uhr erreichbar.
caller-alternative-BRANCH = Bei Fragen zur Krankenversicherung wenden Sie sich bitte an eine Geschäftsstelle von Kyokai Kenpo (協会けんぽ).

## Beim Warten

caller-connecting = Verbindung wird aufgebaut…
caller-position = Ihr Platz in der Warteschlange: { $position }
caller-wait-unknown = Wir nehmen die Anrufe der Reihe nach an.
caller-wait-about = Die Wartezeit beträgt etwa { $to ->
    [one] { $to } Minute
   *[other] { $to } Minuten
}.
caller-wait-between = Die Wartezeit beträgt etwa { $from } bis { $to } Minuten.
caller-stay = Bitte lassen Sie diese Seite offen. Sie hören uns, sobald Sie verbunden sind.
caller-stay-text = Bitte lassen Sie diese Seite offen. Der Text erscheint hier, sobald Sie verbunden sind.
caller-next-in-line = Sie sind als Nächstes dran

caller-phase-waiting = Bitte warten Sie, bis Sie an der Reihe sind
caller-phase-talking = Sie sind verbunden
caller-phase-held = Sie sind in der Warteschleife. Bitte legen Sie nicht auf
caller-phase-aside = Wir sehen nach. Bitte legen Sie nicht auf
caller-phase-seeking_interpreter = Wir rufen jemanden zum Dolmetschen
caller-phase-ended = Das Gespräch ist beendet

## Im Gespräch

caller-part-operator = Beratung
caller-part-interpreter = Dolmetschen
caller-here = Verbunden
caller-coming = Kommt gleich dazu
caller-mute = Mikrofon ausschalten
caller-unmute = Mikrofon einschalten
caller-hang-up = Auflegen
caller-hang-up-sure = Zum Auflegen noch einmal drücken
caller-volume = Lautstärke der anderen Stimmen
caller-weak = Die Verbindung ist schwach. Bitte gehen Sie an einen Ort mit besserem Empfang.
caller-away = Das Gespräch läuft weiter, auch wenn Sie etwas anderes ansehen.
caller-board = Zahlen, die Ihnen die Beratung zeigt
caller-messages = Nachrichten
caller-message = Ihre Nachricht
caller-send = Senden
caller-from-me = Sie
caller-from-operator = Beratung
caller-from-interpreter = Dolmetschen
caller-no-messages = Hier erscheinen Ihre Nachrichten und die Antworten.
caller-sent-phrase = Hinweis von der Beratung
caller-answers = Antworten der Beratung
caller-show-japanese = Japanischen Text anzeigen (zum Vorzeigen am Schalter)
caller-machine-note = Dieser Text ist maschinell übersetzt und wurde von niemandem geprüft.

## Nach dem Gespräch

caller-ended = Das Gespräch ist beendet
caller-lost = Das Gespräch wurde unterbrochen
caller-reference = Bitte notieren Sie die Vorgangsnummer, falls Sie sich noch einmal melden.
caller-reference-number = Vorgangsnummer
caller-read-aloud = Nummer vorlesen
caller-copy = Kopieren
caller-copied = Kopiert
caller-gave-up = Sie haben aufgelegt. Sie sind nicht mehr in der Warteschlange.
caller-call-again = Zurück zum Anfang

## Der Knopf auf anderen Seiten

caller-open = Sprechen Sie mit uns in Ihrer Sprache
caller-open-hint = Öffnet sich in einem neuen Fenster

caller-demo = Dies ist eine Übungsseite. Die Personen hier sind nicht echt.
