# La pagina di chi chiama. Frasi brevi, senza termini tecnici.
# origin: machine

caller-service = Linea di assistenza My Number
caller-title = Parli con noi
caller-language = Lingua
caller-fallback = Questa pagina non è ancora tradotta nella Sua lingua. Durante la chiamata La aiuterà un interprete.
caller-intro = Un operatore risponde alle Sue domande sulla tessera sanitaria My Number, sull’avviso sui dati di copertura sanitaria e sul certificato di copertura sanitaria.
caller-accessibility = Accessibilità
caller-try-again = Riprova

## Scegliere la lingua

caller-choose-language = Scelga la Sua lingua
caller-i-speak = Parlo italiano.
caller-easy-japanese = Giapponese facile (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Non sa di quale lingua si tratta?
caller-which-hint = Guardi le frasi o ascolti le voci, poi scelga una lingua che parla.
caller-listen = Ascolta

## Prima della chiamata

caller-topic = Qual è il motivo della chiamata?
caller-topic-myna_card = Tessera sanitaria My Number (registrare la tessera, usarla in ospedale)
caller-topic-notice = Avviso sui dati di copertura sanitaria (資格情報のお知らせ)
caller-topic-certificate = Certificato di copertura sanitaria (資格確認書)
caller-topic-other = Altro, oppure non so
caller-notice-interpreter = Un interprete può partecipare alla chiamata, per parlare in tre. È gratuito.
caller-notice-my-number = Non dica il Suo My Number (12 cifre). Non lo chiediamo mai.
caller-notice-microphone = Quando preme il pulsante, il browser chiede di usare il microfono. Lo consenta, per favore.
caller-notice-privacy = Quello che dice resta riservato. La chiamata non viene registrata. Annotiamo l’argomento della Sua richiesta.
caller-notice-papers = Se ha la tessera dell’assicurazione sanitaria o una nostra lettera, la tenga a portata di mano.
caller-text-call = Chiedere assistenza senza voce (solo per iscritto)
caller-text-hint = Per chi ha difficoltà a sentire o a parlare, o non ha un microfono. Lei scrive e legge le risposte.
caller-dial = Chiama
caller-dialling = Connessione in corso…
caller-emergency = In caso di malore improvviso o di ferita grave, chiami il 119.
caller-by-phone = Da un telefono, chiami il numero { $phone }.

## Cercare la risposta prima di chiamare

caller-faq-title = Forse non serve chiamare
caller-faq-question = Scriva in poche parole che cosa vuole sapere
caller-faq-search = Cerca
caller-faq-none = Non abbiamo trovato una risposta. Ci chiami, per favore.
caller-faq-japanese-only = Questa risposta è solo in giapponese.

## Controllare il microfono e l’audio

caller-check-title = Controllare il microfono e l’audio
caller-check-start = Prova il microfono
caller-check-speak = Dica qualcosa. Se la barra qui sotto si muove, il microfono funziona.
caller-check-good = Il microfono funziona.
caller-check-silent = Non La sentiamo. Controlli che il microfono non sia coperto o spento.
caller-check-level = Volume del microfono
caller-check-sound = Riproduci un suono
caller-check-sound-hint = Se non lo sente, alzi il volume.
caller-check-stop = Termina la prova

## Quando non c’è un interprete

caller-no-interpreter = Oggi non c’è un interprete per questa lingua: { $language }
caller-no-interpreter-soon = In questo momento non è disponibile un interprete per questa lingua: { $language }
caller-no-interpreter-what = Ecco che cosa può fare:
caller-no-interpreter-wait = Può chiamare e attendere. La metteremo in contatto appena arriva un interprete.
caller-no-interpreter-other = Se parla giapponese o un’altra lingua, può chiamare in quella lingua.
caller-no-interpreter-help = Chiami insieme a una persona che parla giapponese.
caller-no-interpreter-later = Richiami un altro giorno.
caller-call-in-japanese = Chiama in giapponese

## Fuori orario

caller-closed = In questo momento siamo chiusi
caller-next-open = Prossima apertura: { $time }.
caller-closed-for-good = Questa linea non è più attiva.
caller-hours = Rispondiamo dal lunedì al venerdì, dalle 8:30 alle 17:15 (ora del Giappone), esclusi i giorni festivi.
caller-alternative-MYNUMBER_GENERAL = Per domande sulla carta My Number, chiami la linea generale gratuita My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Se ha perso la carta My Number, chiami a qualsiasi ora la linea generale gratuita My Number, 0120-95-0178.
caller-alternative-BRANCH = Per domande sull’assicurazione sanitaria, si rivolga a una sede di Kyokai Kenpo (協会けんぽ).

## In attesa

caller-connecting = Connessione in corso…
caller-position = Il Suo posto in coda: { $position }
caller-wait-unknown = Rispondiamo alle chiamate in ordine di arrivo.
caller-wait-about = L’attesa è di circa { $to ->
    [one] { $to } minuto
    [many] { $to } di minuti
   *[other] { $to } minuti
}.
caller-wait-between = L’attesa va da { $from } a { $to } minuti circa.
caller-stay = Lasci aperta questa pagina. Ci sentirà quando la chiamata sarà collegata.
caller-stay-text = Lasci aperta questa pagina. Il testo apparirà qui quando la chiamata sarà collegata.
caller-next-in-line = Il prossimo turno è il Suo

caller-phase-waiting = Attenda il Suo turno
caller-phase-talking = Chiamata in corso
caller-phase-held = In attesa. Resti in linea
caller-phase-aside = Stiamo verificando. Resti in linea
caller-phase-seeking_interpreter = Stiamo chiamando un interprete
caller-phase-ended = La chiamata è terminata

## Durante la chiamata

caller-part-operator = Operatore
caller-part-interpreter = Interprete
caller-here = In linea
caller-coming = In arrivo
caller-mute = Spegni il microfono
caller-unmute = Accendi il microfono
caller-hang-up = Riaggancia
caller-hang-up-sure = Prema di nuovo per riagganciare
caller-volume = Volume delle altre voci
caller-weak = La connessione è debole. Si sposti dove il segnale è migliore.
caller-away = La chiamata continua anche se guarda un’altra schermata.
caller-board = Numeri che l’operatore Le mostra
caller-messages = Messaggi
caller-message = Il Suo messaggio
caller-send = Invia
caller-from-me = Lei
caller-from-operator = Operatore
caller-from-interpreter = Interprete
caller-no-messages = Qui appaiono i Suoi messaggi e le risposte.
caller-sent-phrase = Messaggio dell’operatore
caller-answers = Risposte dell’operatore
caller-show-japanese = Mostra il testo giapponese (da far vedere allo sportello)
caller-machine-note = Questo testo è una traduzione automatica che nessuno ha controllato.

## Dopo la chiamata

caller-ended = La chiamata è terminata
caller-lost = La chiamata si è interrotta
caller-reference = Annoti il numero di riferimento, nel caso ci contatti di nuovo.
caller-reference-number = Numero di riferimento
caller-read-aloud = Leggi il numero ad alta voce
caller-copy = Copia
caller-copied = Copiato
caller-gave-up = Ha riagganciato. Ha perso il Suo posto in coda.
caller-call-again = Torna all’inizio

## Il pulsante su altri siti

caller-open = Parli con noi nella Sua lingua
caller-open-hint = Si apre in una nuova finestra

caller-demo = Questa è una pagina di prova. Le persone qui non sono reali.
