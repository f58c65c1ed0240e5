# Frases prontas do atendimento: o atendente lê, o intérprete traduz, e elas podem ser enviadas à página de quem liga.
# origin: machine

## Início

scripts-opening-greeting = Aqui é da linha direta do My Number, da Kyokai Kenpo. Agradecemos a sua ligação.
scripts-opening-three = Somos três nesta ligação, com um intérprete. Por favor, fale em frases curtas.
scripts-opening-secret = O que você disser é mantido em sigilo. O intérprete também guarda sigilo.
scripts-opening-my-number = Não diga o seu My Number (12 dígitos). Nunca perguntamos esse número.
scripts-opening-question = Como podemos ajudar?

## Confirmação de quem liga

scripts-identity-why = Para consultar o seu registro, preciso confirmar a sua identidade. Vou fazer três perguntas.
scripts-identity-name = Diga o seu nome como está escrito no cartão de seguro de saúde ou na carta que recebeu.
scripts-identity-birth = Diga a sua data de nascimento, por favor.
scripts-identity-number = Diga o símbolo (記号) e o número (番号) do seu seguro de saúde, ou o nome da empresa onde trabalha.
scripts-identity-failed = Não foi possível confirmar a sua identidade. Posso dar apenas informações gerais.

## Quando o intérprete entra

scripts-handover-calling = Vou chamar um intérprete. Não desligue, por favor.
scripts-handover-joined = O intérprete entrou na ligação. A partir de agora, tudo o que for dito será traduzido.
scripts-handover-lost = A conexão com o intérprete caiu. Vamos chamar de novo. Não desligue, por favor.
scripts-handover-checking = Vou verificar. Não desligue, por favor.

## Encerramento

scripts-closing-summary = Vou resumir o que conversamos hoje.
scripts-closing-more = Há mais alguma coisa que gostaria de perguntar?
scripts-closing-reference = O seu número de atendimento é { $reference }. Informe esse número se ligar de novo.
scripts-closing-thanks = Agradecemos a sua ligação.

## Emergências

scripts-emergency-call = Se houver risco de vida, desligue e ligue agora mesmo para 119. Eles mandam uma ambulância.
scripts-emergency-where = Quando o 119 atender, diga primeiro “kyūkyū desu” (preciso de ambulância) e depois diga onde você está.
