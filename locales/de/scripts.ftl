# Feste Sätze der Hotline: Die Beratung liest sie vor, sie werden gedolmetscht und können auf die Seite der Anrufenden gesendet werden.
# origin: machine

## Am Anfang

scripts-opening-greeting = Hier ist die My-Number-Hotline von Kyokai Kenpo. Vielen Dank für Ihren Anruf.
scripts-opening-three = Wir sprechen zu dritt, denn es wird gedolmetscht. Bitte sprechen Sie in kurzen Abschnitten.
scripts-opening-secret = Was Sie sagen, bleibt vertraulich, auch beim Dolmetschen.
scripts-opening-my-number = Bitte nennen Sie nicht Ihre My Number (12 Ziffern). Wir fragen nie danach.
scripts-opening-question = Wie können wir Ihnen helfen?

## Wer ruft an

scripts-identity-why = Um Ihre Registrierung nachzusehen, muss ich sicher sein, dass Sie es sind. Ich stelle Ihnen drei Fragen.
scripts-identity-name = Bitte sagen Sie Ihren Namen so, wie er auf der Versicherungskarte oder in dem Brief steht.
scripts-identity-birth = Bitte sagen Sie Ihr Geburtsdatum.
scripts-identity-number = Bitte sagen Sie das Zeichen (記号) und die Nummer (番号) Ihrer Krankenversicherung oder den Namen Ihres Arbeitgebers.
scripts-identity-failed = Ich konnte Ihre Identität leider nicht bestätigen. Ich kann Ihnen nur allgemeine Auskunft geben.

## Wenn gedolmetscht wird

scripts-handover-calling = Ich rufe jemanden zum Dolmetschen. Bitte legen Sie nicht auf.
scripts-handover-joined = Jetzt ist jemand zum Dolmetschen dabei. Ab jetzt wird alles übersetzt, was gesagt wird.
scripts-handover-lost = Die Person, die dolmetscht, ist nicht mehr verbunden. Wir rufen sie noch einmal an. Bitte legen Sie nicht auf.
scripts-handover-checking = Ich sehe für Sie nach. Bitte legen Sie nicht auf.

## Zum Schluss

scripts-closing-summary = Ich fasse noch einmal zusammen, was wir besprochen haben.
scripts-closing-more = Möchten Sie noch etwas fragen?
scripts-closing-reference = Ihre Vorgangsnummer ist { $reference }. Bitte nennen Sie sie, wenn Sie wieder anrufen.
scripts-closing-thanks = Vielen Dank für Ihren Anruf.

## Notfälle

scripts-emergency-call = Wenn Ihr Leben in Gefahr ist, legen Sie auf und rufen Sie sofort 119 an. Dann kommt ein Krankenwagen.
scripts-emergency-where = Sagen Sie bei 119 zuerst „kyūkyū desu“ (ich brauche einen Krankenwagen) und dann, wo Sie sind.
