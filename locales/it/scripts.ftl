# Frasi fisse della linea: l’operatore le legge, l’interprete le traduce e si possono inviare alla pagina di chi chiama.
# origin: machine

## Inizio

scripts-opening-greeting = Questa è la linea di assistenza My Number di Kyokai Kenpo. Grazie per la chiamata.
scripts-opening-three = In questa chiamata siamo in tre, con un interprete. Parli con frasi brevi, per favore.
scripts-opening-secret = Quello che dice resta riservato. Anche l’interprete mantiene il segreto.
scripts-opening-my-number = Non dica il Suo My Number (12 cifre). Non lo chiediamo mai.
scripts-opening-question = Che cosa desidera chiedere?

## Verificare l’identità

scripts-identity-why = Per controllare la Sua registrazione devo verificare che sia Lei. Le farò tre domande.
scripts-identity-name = Dica il Suo nome così come è scritto sulla tessera dell’assicurazione sanitaria o sulla lettera ricevuta.
scripts-identity-birth = Dica la Sua data di nascita, per favore.
scripts-identity-number = Dica il simbolo (記号) e il numero (番号) della Sua assicurazione sanitaria, oppure il nome del Suo datore di lavoro.
scripts-identity-failed = Non ho potuto verificare la Sua identità. Posso darLe solo informazioni generali.

## Quando arriva un interprete

scripts-handover-calling = Chiamo un interprete. Resti in linea, per favore.
scripts-handover-joined = L’interprete è in linea. Da ora in poi viene tradotto tutto quello che si dice.
scripts-handover-lost = Il collegamento con l’interprete si è interrotto. Lo richiamiamo. Resti in linea, per favore.
scripts-handover-checking = Controllo subito. Resti in linea, per favore.

## Fine

scripts-closing-summary = Riassumo quello che ci siamo detti oggi.
scripts-closing-more = Desidera chiedere altro?
scripts-closing-reference = Il Suo numero di riferimento è { $reference }. Ce lo dica se chiama di nuovo.
scripts-closing-thanks = Grazie per la chiamata.

## Emergenze

scripts-emergency-call = Se la Sua vita è in pericolo, riagganci e chiami subito il 119. Manderanno un’ambulanza.
scripts-emergency-where = Quando il 119 risponde, dica prima «kyūkyū desu» (serve un’ambulanza), poi dica dove si trova.
