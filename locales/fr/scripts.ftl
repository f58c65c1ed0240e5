# Phrases toutes faites de la ligne : le conseiller les lit, l’interprète les traduit, et on peut les envoyer sur la page de la personne qui appelle.
# origin: machine

## Début

scripts-opening-greeting = Bonjour, vous êtes sur la ligne d’assistance My Number de Kyokai Kenpo. Merci de votre appel.
scripts-opening-three = Nous sommes trois sur cet appel, avec un interprète. Parlez par phrases courtes, s’il vous plaît.
scripts-opening-secret = Ce que vous dites reste confidentiel. L’interprète garde aussi le secret.
scripts-opening-my-number = Ne dites pas votre My Number (12 chiffres). Nous ne le demandons jamais.
scripts-opening-question = Que souhaitez-vous nous demander ?

## Vérifier l’identité

scripts-identity-why = Pour consulter votre dossier, je dois vérifier que c’est bien vous. Je vais vous poser trois questions.
scripts-identity-name = Dites votre nom tel qu’il est écrit sur votre carte d’assurance maladie ou sur le courrier reçu.
scripts-identity-birth = Dites votre date de naissance, s’il vous plaît.
scripts-identity-number = Dites le symbole (記号) et le numéro (番号) de votre assurance maladie, ou le nom de votre employeur.
scripts-identity-failed = Je n’ai pas pu vérifier votre identité. Je peux seulement vous donner des informations générales.

## Quand un interprète arrive

scripts-handover-calling = J’appelle un interprète. Ne raccrochez pas.
scripts-handover-joined = L’interprète est en ligne. À partir de maintenant, tout ce qui est dit est traduit.
scripts-handover-lost = La connexion avec l’interprète a été coupée. Nous le rappelons. Ne raccrochez pas.
scripts-handover-checking = Je vérifie. Ne raccrochez pas.

## Fin

scripts-closing-summary = Je résume ce que nous avons vu aujourd’hui.
scripts-closing-more = Avez-vous d’autres questions ?
scripts-closing-reference = Votre numéro de référence est { $reference }. Indiquez-le si vous rappelez.
scripts-closing-thanks = Merci de votre appel.

## Urgences

scripts-emergency-call = Si votre vie est en danger, raccrochez et appelez tout de suite le 119. On vous enverra une ambulance.
scripts-emergency-where = Quand le 119 répond, dites d’abord « kyūkyū desu » (c’est pour une ambulance), puis dites où vous êtes.
