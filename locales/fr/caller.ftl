# La page de la personne qui appelle. Des phrases courtes, sans jargon.
# origin: machine

caller-service = Ligne d’assistance My Number
caller-title = Parler à un conseiller
caller-language = Langue
caller-fallback = Cette page n’est pas encore traduite dans votre langue. Pendant l’appel, un interprète vous aidera.
caller-intro = Un conseiller répond à vos questions sur la carte d’assurance maladie My Number, l’avis d’information sur les droits et l’attestation de droits.
caller-accessibility = Accessibilité
caller-try-again = Réessayer

## Choisir la langue

caller-choose-language = Choisissez votre langue
caller-i-speak = Je parle français.
caller-easy-japanese = Japonais facile (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Vous ne savez pas quelle est cette langue ?
caller-which-hint = Regardez les phrases ou écoutez les voix, puis choisissez une langue que vous parlez.
caller-listen = Écouter

## Avant l’appel

caller-topic = Quel est le sujet de votre appel ?
caller-topic-myna_card = Carte d’assurance maladie My Number (enregistrer la carte, l’utiliser à l’hôpital)
caller-topic-notice = Avis d’information sur les droits (資格情報のお知らせ)
caller-topic-certificate = Attestation de droits (資格確認書)
caller-topic-other = Autre sujet, ou je ne sais pas
caller-notice-interpreter = Un interprète peut se joindre à l’appel, pour une conversation à trois. C’est gratuit.
caller-notice-my-number = Ne dites pas votre My Number (12 chiffres). Nous ne le demandons jamais.
caller-notice-microphone = Quand vous appuyez sur le bouton, votre navigateur demande l’accès au micro. Veuillez l’autoriser.
caller-notice-privacy = Ce que vous dites reste confidentiel. L’appel n’est pas enregistré. Nous gardons une note sur l’objet de votre demande.
caller-notice-papers = Si vous avez votre carte d’assurance maladie ou un courrier de notre part, gardez-le à portée de main.
caller-text-call = Nous contacter sans parler (par écrit seulement)
caller-text-hint = Pour les personnes qui entendent ou parlent difficilement, ou qui n’ont pas de micro. Vous écrivez et vous lisez les réponses.
caller-dial = Appeler
caller-dialling = Connexion en cours…
caller-emergency = En cas de maladie soudaine ou de blessure grave, appelez le 119.
caller-by-phone = Depuis un téléphone, appelez le { $phone }.

## Chercher la réponse avant d’appeler

caller-faq-title = Vous n’avez peut-être pas besoin d’appeler
caller-faq-question = Écrivez en quelques mots ce que vous voulez savoir
caller-faq-search = Chercher
caller-faq-none = Nous n’avons pas trouvé de réponse. Veuillez nous appeler.
caller-faq-japanese-only = Cette réponse existe seulement en japonais.

## Vérifier le micro et le son

caller-check-title = Vérifier le micro et le son
caller-check-start = Tester le micro
caller-check-speak = Dites quelque chose. Si la barre ci-dessous bouge, votre micro fonctionne.
caller-check-good = Votre micro fonctionne.
caller-check-silent = Nous ne vous entendons pas. Vérifiez que le micro n’est ni couvert ni coupé.
caller-check-level = Volume de votre micro
caller-check-sound = Jouer un son
caller-check-sound-hint = Si vous ne l’entendez pas, augmentez le volume.
caller-check-stop = Terminer la vérification

## Quand il n’y a pas d’interprète

caller-no-interpreter = Aujourd’hui, il n’y a pas d’interprète pour cette langue : { $language }
caller-no-interpreter-soon = En ce moment, aucun interprète n’est disponible pour cette langue : { $language }
caller-no-interpreter-what = Voici ce que vous pouvez faire :
caller-no-interpreter-wait = Vous pouvez appeler et attendre. Nous vous mettrons en relation dès qu’un interprète arrivera.
caller-no-interpreter-other = Si vous parlez japonais ou une autre langue, vous pouvez nous appeler dans cette langue.
caller-no-interpreter-help = Appelez avec une personne qui parle japonais.
caller-no-interpreter-later = Rappelez un autre jour.
caller-call-in-japanese = Appeler en japonais

## En dehors des horaires

caller-closed = Nous sommes fermés en ce moment
caller-next-open = Prochaine ouverture : { $time }.
caller-closed-for-good = Cette ligne est définitivement fermée.
caller-hours = Nous répondons du lundi au vendredi, de 8:30 à 17:15 (heure du Japon), sauf les jours fériés.
caller-alternative-MYNUMBER_GENERAL = Pour toute question sur la carte My Number, appelez le numéro général gratuit My Number, le 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Si vous avez perdu votre carte My Number, appelez le numéro général gratuit My Number, le 0120-95-0178, à toute heure du jour ou de la nuit.
caller-alternative-BRANCH = Pour toute question sur votre assurance maladie, contactez une agence de Kyokai Kenpo (協会けんぽ).

## Pendant l’attente

caller-connecting = Connexion en cours…
caller-position = Votre place dans la file : { $position }
caller-wait-unknown = Nous répondons aux appels dans l’ordre d’arrivée.
caller-wait-about = L’attente est d’environ { $to ->
    [one] { $to } minute
    [many] { $to } de minutes
   *[other] { $to } minutes
}.
caller-wait-between = L’attente est d’environ { $from } à { $to } minutes.
caller-stay = Laissez cette page ouverte. Vous nous entendrez quand l’appel sera connecté.
caller-stay-text = Laissez cette page ouverte. Le texte apparaîtra ici quand l’appel sera connecté.
caller-next-in-line = Votre appel est le prochain

caller-phase-waiting = Veuillez attendre votre tour
caller-phase-talking = Appel en cours
caller-phase-held = En attente. Ne raccrochez pas
caller-phase-aside = Nous vérifions. Ne raccrochez pas
caller-phase-seeking_interpreter = Nous appelons un interprète
caller-phase-ended = L’appel est terminé

## Pendant l’appel

caller-part-operator = Conseiller
caller-part-interpreter = Interprète
caller-here = En ligne
caller-coming = Arrive bientôt
caller-mute = Couper le micro
caller-unmute = Activer le micro
caller-hang-up = Raccrocher
caller-hang-up-sure = Appuyez encore une fois pour raccrocher
caller-volume = Volume des autres voix
caller-weak = La connexion est faible. Allez à un endroit où le réseau est meilleur.
caller-away = L’appel continue même si vous regardez un autre écran.
caller-board = Numéros que le conseiller vous montre
caller-messages = Messages
caller-message = Votre message
caller-send = Envoyer
caller-from-me = Vous
caller-from-operator = Conseiller
caller-from-interpreter = Interprète
caller-no-messages = Vos messages et les réponses s’affichent ici.
caller-sent-phrase = Message du conseiller
caller-answers = Réponses du conseiller
caller-show-japanese = Voir le texte en japonais (à montrer au guichet)
caller-machine-note = Ce texte est une traduction automatique que personne n’a vérifiée.

## Après l’appel

caller-ended = L’appel est terminé
caller-lost = L’appel a été coupé
caller-reference = Notez votre numéro de référence, au cas où vous nous contacteriez de nouveau.
caller-reference-number = Numéro de référence
caller-read-aloud = Lire le numéro à voix haute
caller-copy = Copier
caller-copied = Copié
caller-gave-up = Vous avez raccroché. Vous n’êtes plus dans la file d’attente.
caller-call-again = Retour au début

## Le bouton sur d’autres sites

caller-open = Parler à un conseiller dans votre langue
caller-open-hint = S’ouvre dans une nouvelle fenêtre

caller-demo = Ceci est une page d’entraînement. Les personnes ici ne sont pas réelles.
