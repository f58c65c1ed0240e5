# Quand quelque chose n’a pas marché : ce qui s’est passé et ce qu’il faut faire, une phrase pour chaque.
# origin: machine

error-unexpected = Cela n’a pas marché ({ $code }). Veuillez réessayer.
error-unreachable = Le serveur ne répond pas. Vérifiez votre connexion et réessayez.
error-my-number = Ce numéro ressemble à un My Number. Ne l’écrivez pas. Il est effacé avant tout enregistrement.

## Connexion

error-close = Fermer
error-reconnecting = Reconnexion en cours…
error-replaced = Cette page a été ouverte dans une autre fenêtre, celle-ci est donc arrêtée.
error-use-this-window = Utiliser cette fenêtre

## Accueil

error-closed = Nous sommes fermés en ce moment.
error-full = Toutes les lignes sont très occupées. Veuillez rappeler un peu plus tard.
error-store-unavailable = Rien ne peut être enregistré en ce moment, nous ne prenons donc pas d’appels. Veuillez réessayer un peu plus tard.
error-too-many = Trop d’actions à la fois. Attendez un peu et réessayez.
error-unavailable = Ce service n’est pas disponible en ce moment. Veuillez réessayer un peu plus tard.
error-too-long = Le texte est trop long. Veuillez le raccourcir.
error-malformed = Nous n’avons pas pu lire ce que vous avez saisi. Vérifiez et réessayez.
error-unknown-language = Nous ne répondons pas dans cette langue.
error-too-often = Trop d’essais. Attendez environ { $seconds } secondes et réessayez.

## Identification

error-sign-in = Veuillez vous identifier.
error-wrong-sign-in = Le nom ou le mot de passe est incorrect.
error-not-for-you = Vous n’avez pas le droit de faire cela.

## Micro et voix

error-microphone-denied = Le micro n’est pas autorisé. Autorisez-le pour ce site dans les réglages de votre navigateur, puis réessayez.
error-microphone-missing = Aucun micro n’a été trouvé. Vérifiez qu’il est bien branché et réessayez.
error-voice-failed = La voix n’a pas pu être connectée. Rechargez la page : vous reviendrez à l’appel et la connexion se refera.
error-bad-offer = La voix n’a pas pu être connectée. Veuillez recharger la page.
error-voice-lost = La voix a été coupée. Reconnexion en cours…
error-voice-lost-for-good = La voix n’est pas connectée.
error-voice-again = Reconnecter la voix
error-voice-silent = Appuyez ici pour entendre l’appel

## Appels et fiches

error-not-found = Rien n’a été trouvé.
error-no-call = Cet appel n’existe plus. Il est déjà terminé.
error-not-yours = C’est l’appel d’une autre personne.
error-already-disposed = La fiche de cet appel est déjà enregistrée.
error-no-interpreter = Il n’y a pas d’interprète dans cet appel.
error-no-interpreter-needed = Un appel en japonais n’a pas besoin d’interprète.
error-not-now = Ce n’est pas possible dans l’état actuel.
error-offer-gone = Cet appel ne sonne plus.
error-not-signed-in = Vous n’êtes pas à votre poste. Veuillez recharger la page.
error-disposition-missing = La fiche n’est pas encore enregistrée. Choisissez la catégorie et le résultat, puis enregistrez.
error-member-not-found = Aucun assuré ne correspond aux trois éléments. S’ils ne correspondent toujours pas après une nouvelle question, donnez seulement des informations générales.
error-look-up-locked = Trop de recherches ont échoué pendant cet appel. Donnez seulement des informations générales.
error-bad-birth = La date de naissance est illisible. Écrivez-la ainsi : 1990-04-01 ou 平成2年4月1日.
error-bad-item = Impossible de lire { $item ->
    [name] le nom (katakana)
    [number] le symbole et le numéro
   *[employer] le nom de l’employeur
}. Vérifiez ce qui a été saisi.
error-no-entry = Cette réponse n’est pas valable à la date d’aujourd’hui.

## Règles de communication

error-unknown-frame = Cette page n’est plus à jour. Veuillez la recharger.
error-malformed-frame = Cette page n’est plus à jour. Veuillez la recharger.
error-missing-id = Cette page n’est plus à jour. Veuillez la recharger.
