# Wenn etwas nicht geklappt hat: was passiert ist und was jetzt zu tun ist, je ein Satz.
# origin: machine

error-unexpected = Das hat nicht geklappt ({ $code }). Bitte versuchen Sie es noch einmal.
error-unreachable = Der Server ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
error-my-number = Das sieht nach einer My Number aus. Bitte geben Sie sie nicht ein. Sie wird vor dem Speichern gelöscht.

## Verbindung

error-close = Schließen
error-reconnecting = Verbindung wird wiederhergestellt…
error-replaced = Diese Seite wurde in einem anderen Fenster geöffnet und ist deshalb hier angehalten.
error-use-this-window = Dieses Fenster benutzen

## Annahme

error-closed = Wir haben gerade geschlossen.
error-full = Im Moment sind alle Leitungen belegt. Bitte rufen Sie etwas später wieder an.
error-store-unavailable = Im Moment kann nichts gespeichert werden, deshalb nehmen wir keine Anrufe an. Bitte versuchen Sie es etwas später noch einmal.
error-too-many = Das war zu viel auf einmal. Bitte warten Sie kurz und versuchen Sie es noch einmal.
error-unavailable = Das ist im Moment nicht verfügbar. Bitte versuchen Sie es etwas später noch einmal.
error-too-long = Der Text ist zu lang. Bitte kürzen Sie ihn.
error-malformed = Die Eingabe war nicht lesbar. Bitte prüfen Sie sie und versuchen Sie es noch einmal.
error-unknown-language = In dieser Sprache können wir nicht beraten.
error-too-often = Das waren zu viele Versuche. Bitte warten Sie etwa { $seconds } Sekunden und versuchen Sie es noch einmal.

## Anmeldung

error-sign-in = Bitte melden Sie sich an.
error-wrong-sign-in = Der Name oder das Passwort ist falsch.
error-not-for-you = Sie sind dazu nicht berechtigt.

## Mikrofon und Ton

error-microphone-denied = Das Mikrofon ist nicht erlaubt. Bitte erlauben Sie es für diese Seite in den Einstellungen des Browsers und versuchen Sie es noch einmal.
error-microphone-missing = Es wurde kein Mikrofon gefunden. Bitte prüfen Sie, ob es angeschlossen ist, und versuchen Sie es noch einmal.
error-voice-failed = Der Ton konnte nicht verbunden werden. Laden Sie die Seite neu: Sie kommen zurück ins Gespräch und werden wieder verbunden.
error-bad-offer = Der Ton konnte nicht verbunden werden. Bitte laden Sie die Seite neu.
error-voice-lost = Der Ton ist weg. Verbindung wird wiederhergestellt…
error-voice-lost-for-good = Es gibt keine Tonverbindung.
error-voice-again = Ton neu verbinden
error-voice-silent = Drücken Sie hier, um das Gespräch zu hören

## Gespräche und Einträge

error-not-found = Nichts gefunden.
error-no-call = Dieses Gespräch gibt es nicht mehr. Es ist schon beendet.
error-not-yours = Das ist das Gespräch einer anderen Person.
error-already-disposed = Der Eintrag zu diesem Gespräch ist schon gespeichert.
error-no-interpreter = In diesem Gespräch dolmetscht niemand.
error-no-interpreter-needed = Ein Gespräch auf Japanisch muss nicht gedolmetscht werden.
error-not-now = Das ist im jetzigen Zustand nicht möglich.
error-offer-gone = Dieser Anruf klingelt nicht mehr.
error-not-signed-in = Sie sind an keinem Platz angemeldet. Bitte laden Sie die Seite neu.
error-disposition-missing = Der Eintrag ist noch nicht gespeichert. Wählen Sie Kategorie und Ergebnis und speichern Sie dann.
error-member-not-found = Zu den drei Angaben passt keine versicherte Person. Wenn sie auch nach erneutem Fragen nicht passen, geben Sie nur allgemeine Auskunft.
error-look-up-locked = In diesem Gespräch sind zu viele Abfragen fehlgeschlagen. Geben Sie nur allgemeine Auskunft.
error-bad-birth = Das Geburtsdatum ist nicht lesbar. Bitte schreiben Sie es so: 1990-04-01 oder 平成2年4月1日.
error-bad-item = Nicht lesbar: { $item ->
    [name] Name (Katakana)
    [number] Zeichen und Nummer
   *[employer] Name des Arbeitgebers
}. Bitte prüfen Sie die Eingabe.
error-no-entry = Diese Antwort ist heute nicht gültig.

## Regeln der Übertragung

error-unknown-frame = Diese Seite ist veraltet. Bitte laden Sie sie neu.
error-malformed-frame = Diese Seite ist veraltet. Bitte laden Sie sie neu.
error-missing-id = Diese Seite ist veraltet. Bitte laden Sie sie neu.
