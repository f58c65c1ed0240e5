# Quando qualcosa non ha funzionato: che cosa è successo e che cosa fare, una frase per ciascuno.
# origin: machine

error-unexpected = Qualcosa non ha funzionato ({ $code }). Riprovi, per favore.
error-unreachable = Il server non è raggiungibile. Controlli la connessione e riprovi.
error-my-number = Questo numero sembra un My Number. Non lo inserisca, per favore. Viene cancellato prima del salvataggio.

## Connessione

error-close = Chiudi
error-reconnecting = Riconnessione in corso…
error-replaced = Questa pagina è stata aperta in un’altra finestra, perciò questa si è fermata.
error-use-this-window = Usa questa finestra

## Accoglienza

error-closed = In questo momento siamo chiusi.
error-full = Tutte le linee sono molto occupate. Richiami tra un po’.
error-store-unavailable = In questo momento non è possibile registrare i dati, perciò non rispondiamo alle chiamate. Riprovi tra un po’.
error-too-many = Troppe operazioni insieme. Attenda un momento e riprovi.
error-unavailable = Al momento non è disponibile. Riprovi tra un po’.
error-too-long = Il testo è troppo lungo. Lo accorci, per favore.
error-malformed = Non è stato possibile leggere quanto inserito. Controlli e riprovi.
error-unknown-language = Non offriamo assistenza in questa lingua.
error-too-often = Troppi tentativi. Attenda circa { $seconds } secondi e riprovi.

## Accesso

error-sign-in = Acceda, per favore.
error-wrong-sign-in = Il nome o la password non sono corretti.
error-not-for-you = Non ha il permesso di eseguire questa operazione.

## Microfono e voce

error-microphone-denied = Il microfono non è consentito. Lo consenta per questo sito nelle impostazioni del browser e riprovi.
error-microphone-missing = Nessun microfono trovato. Controlli che sia collegato e riprovi.
error-voice-failed = Non è stato possibile collegare l’audio. Ricarichi la pagina: tornerà alla chiamata e l’audio si collegherà di nuovo.
error-bad-offer = Non è stato possibile collegare l’audio. Ricarichi la pagina.
error-voice-lost = L’audio si è interrotto. Riconnessione in corso…
error-voice-lost-for-good = L’audio non è collegato.
error-voice-again = Ricollega l’audio
error-voice-silent = Prema qui per sentire la chiamata

## Chiamate e schede

error-not-found = Non è stato trovato nulla.
error-no-call = Questa chiamata non c’è più. È già terminata.
error-not-yours = Questa chiamata è di un’altra persona.
error-already-disposed = La scheda di questa chiamata è già stata salvata.
error-no-interpreter = In questa chiamata non c’è un interprete.
error-no-interpreter-needed = Una chiamata in giapponese non ha bisogno di un interprete.
error-not-now = Nello stato attuale non è possibile.
error-offer-gone = Questa chiamata non squilla più.
error-not-signed-in = Non risulta alla Sua postazione. Ricarichi la pagina.
error-disposition-missing = La scheda non è ancora salvata. Scelga la categoria e l’esito, poi salvi.
error-member-not-found = Nessun assicurato corrisponde ai tre dati. Se anche chiedendo di nuovo non corrispondono, dia solo informazioni generali.
error-look-up-locked = Troppe ricerche non riuscite in questa chiamata. Dia solo informazioni generali.
error-bad-birth = La data di nascita non è leggibile. La scriva così: 1990-04-01 oppure 平成2年4月1日.
error-bad-item = Non è possibile leggere { $item ->
    [name] il nome (katakana)
    [number] il simbolo e il numero
   *[employer] il nome del datore di lavoro
}. Controlli quanto inserito.
error-no-entry = Questa risposta non è valida alla data di oggi.

## Regole di comunicazione

error-unknown-frame = Questa pagina non è aggiornata. La ricarichi, per favore.
error-malformed-frame = Questa pagina non è aggiornata. La ricarichi, per favore.
error-missing-id = Questa pagina non è aggiornata. La ricarichi, per favore.
