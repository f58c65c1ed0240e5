# A página de quem liga. Frases curtas, sem termos técnicos.
# origin: machine

caller-service = Linha direta do My Number
caller-title = Fale conosco
caller-language = Idioma
caller-fallback = Esta página ainda não foi traduzida para o seu idioma. Na ligação, um intérprete ajuda você.
caller-intro = Fale com um atendente sobre o cartão My Number como cartão de seguro, o aviso de informações de elegibilidade e o certificado de elegibilidade.
caller-accessibility = Acessibilidade
caller-try-again = Tentar de novo

## Escolher o idioma

caller-choose-language = Escolha o seu idioma
caller-i-speak = Eu falo português.
caller-easy-japanese = Japonês fácil (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Não sabe que idioma é este?
caller-which-hint = Veja as frases ou ouça as vozes e escolha um idioma que você fala.
caller-listen = Ouvir

## Antes da ligação

caller-topic = Sobre o que você quer falar?
caller-topic-myna_card = Cartão My Number como cartão de seguro (registro do cartão, uso no hospital)
caller-topic-notice = Aviso de informações de elegibilidade (資格情報のお知らせ)
caller-topic-certificate = Certificado de elegibilidade (資格確認書)
caller-topic-other = Outro assunto, ou não sei
caller-notice-interpreter = Um intérprete pode participar, para uma conversa a três. É gratuito.
caller-notice-my-number = Não diga o seu My Number (12 dígitos). Nunca perguntamos esse número.
caller-notice-microphone = Ao apertar o botão, o navegador pergunta se pode usar o microfone. Permita, por favor.
caller-notice-privacy = O que você disser é mantido em sigilo. A ligação não é gravada. Anotamos o assunto da sua consulta.
caller-notice-papers = Se tiver o cartão de seguro de saúde ou uma carta nossa, deixe à mão.
caller-text-call = Falar conosco sem voz (só por texto)
caller-text-hint = Para quem tem dificuldade de ouvir ou falar, ou não tem microfone. Você escreve e lê as respostas.
caller-dial = Ligar
caller-dialling = Conectando…
caller-emergency = Em caso de doença súbita ou ferimento, ligue para 119.
caller-by-phone = De um telefone, ligue para { $phone }.

## Procurar a resposta antes de ligar

caller-faq-title = Talvez você não precise ligar
caller-faq-question = Escreva em poucas palavras o que você quer saber
caller-faq-search = Procurar
caller-faq-none = Não encontramos uma resposta. Por favor, ligue para nós.
caller-faq-japanese-only = Esta resposta está só em japonês.

## Testar o microfone e o som

caller-check-title = Testar o microfone e o som
caller-check-start = Testar o microfone
caller-check-speak = Diga alguma coisa. Se a barra abaixo se mexer, o microfone funciona.
caller-check-good = O microfone funciona.
caller-check-silent = Não ouvimos a sua voz. Verifique se o microfone não está coberto ou desligado.
caller-check-level = Volume do seu microfone
caller-check-sound = Tocar um som
caller-check-sound-hint = Se não ouvir o som, aumente o volume.
caller-check-stop = Terminar o teste

## Quando não há intérprete

caller-no-interpreter = Hoje não há intérprete para este idioma: { $language }
caller-no-interpreter-soon = No momento, não há intérprete disponível para este idioma: { $language }
caller-no-interpreter-what = Você pode fazer o seguinte:
caller-no-interpreter-wait = Você pode ligar e esperar. Assim que um intérprete chegar, faremos a conexão.
caller-no-interpreter-other = Se você fala japonês ou outro idioma, pode ligar nesse idioma.
caller-no-interpreter-help = Ligue junto com uma pessoa que fala japonês.
caller-no-interpreter-later = Ligue de novo em outro dia.
caller-call-in-japanese = Ligar em japonês

## Fora do horário

caller-closed = Estamos fora do horário de atendimento
caller-next-open = Próximo horário de atendimento: { $time }.
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
caller-stay-text = Deixe esta página aberta. O texto aparece aqui quando a ligação for conectada.
caller-next-in-line = A próxima ligação é a sua

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
caller-hang-up-sure = Aperte de novo para encerrar a ligação
caller-volume = Volume das outras vozes
caller-weak = A conexão está fraca. Vá para um lugar com sinal melhor.
caller-away = A ligação continua mesmo se você olhar outra tela.
caller-board = Números que o atendente está mostrando
caller-messages = Mensagens
caller-message = Sua mensagem
caller-send = Enviar
caller-from-me = Você
caller-from-operator = Atendente
caller-from-interpreter = Intérprete
caller-no-messages = Aqui aparecem as suas mensagens e as respostas.
caller-sent-phrase = Mensagem do atendente
caller-answers = Respostas do atendente
caller-show-japanese = Ver o texto em japonês (para mostrar no balcão)
caller-machine-note = Este texto é uma tradução automática que ninguém revisou.

## Depois da ligação

caller-ended = A ligação terminou
caller-lost = A ligação caiu
caller-reference = Anote o número de atendimento, caso precise falar conosco de novo.
caller-reference-number = Número de atendimento
caller-read-aloud = Ler o número em voz alta
caller-copy = Copiar
caller-copied = Copiado
caller-gave-up = Você encerrou a ligação e perdeu o lugar na fila.
caller-call-again = Voltar ao início

## O botão em outros sites

caller-open = Fale conosco no seu idioma
caller-open-hint = Abre em uma nova janela

caller-demo = Esta é uma página de treino. As pessoas aqui não são reais.
