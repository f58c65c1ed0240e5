# A página de quem liga. Frases curtas, sem termos técnicos.
# origin: machine

caller-service = Linha direta do My Number
caller-title = Fale conosco
caller-language = Idioma
caller-fallback = Esta página ainda não foi traduzida para o seu idioma. Na ligação, um intérprete ajuda você.
caller-intro = Fale com um atendente sobre o cartão My Number como cartão de seguro, o aviso de informações de elegibilidade e o certificado de elegibilidade.
caller-try-again = Tentar de novo

## Antes da ligação

caller-topic = Sobre o que você quer falar?
caller-topic-myna_card = Cartão My Number como cartão de seguro (registro do cartão, uso no hospital)
caller-topic-notice = Aviso de informações de elegibilidade (資格情報のお知らせ)
caller-topic-certificate = Certificado de elegibilidade (資格確認書)
caller-topic-other = Outro assunto, ou não sei
caller-notice-interpreter = Um intérprete pode participar, para uma conversa a três. É gratuito.
caller-notice-my-number = Não diga o seu My Number (12 dígitos). Nunca perguntamos esse número.
caller-notice-microphone = Ao apertar o botão, o navegador pergunta se pode usar o microfone. Permita, por favor.
caller-dial = Ligar
caller-dialling = Conectando…
caller-emergency = Em caso de doença súbita ou ferimento, ligue para 119.
caller-by-phone = De um telefone, ligue para { $phone }.

## Fora do horário

caller-closed = Estamos fora do horário de atendimento
caller-next-open = Voltamos a atender em { $time }.
caller-closed-for-good = Este atendimento foi encerrado.
caller-hours = Atendemos de segunda a sexta-feira, das 8:30 às 17:15 (horário do Japão), exceto feriados.
caller-alternative-MYNUMBER_GENERAL = Para dúvidas sobre o cartão My Number, ligue para a linha geral gratuita do My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Se você perdeu o cartão My Number, ligue a qualquer hora para a linha geral gratuita do My Number, 0120-95-0178.
caller-alternative-BRANCH = Para dúvidas sobre o seguro de saúde, procure uma filial da Kyokai Kenpo (協会けんぽ).

## Na espera

caller-connecting = Conectando…
caller-position = Você é o número { $position } da fila
caller-wait-unknown = Vamos conectar você assim que possível.
caller-wait-about = A espera é de cerca de { $to ->
    [one] { $to } minuto
    [many] { $to } de minutos
   *[other] { $to } minutos
}.
caller-wait-between = A espera é de { $from } a { $to } minutos.
caller-stay = Deixe esta página aberta. Você ouvirá a nossa voz quando for conectado.

caller-phase-waiting = Aguarde a sua vez
caller-phase-talking = Você está conectado
caller-phase-held = Em espera. Não desligue
caller-phase-aside = Estamos verificando. Não desligue
caller-phase-seeking_interpreter = Estamos chamando um intérprete
caller-phase-ended = A ligação terminou

## Na ligação

caller-part-operator = Atendente
caller-part-interpreter = Intérprete
caller-here = Conectado
caller-coming = Entrando em breve
caller-mute = Desligar o microfone
caller-unmute = Ligar o microfone
caller-hang-up = Encerrar a ligação
caller-answers = Respostas do atendente
caller-show-japanese = Ver o texto em japonês (para mostrar no balcão)
caller-machine-note = Este texto é uma tradução automática que ninguém revisou.

## Depois da ligação

caller-ended = A ligação terminou
caller-lost = A ligação caiu
caller-reference = Anote o número de atendimento, caso precise falar conosco de novo.
caller-call-again = Voltar ao início
