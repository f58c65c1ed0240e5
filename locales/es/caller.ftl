# La página de quien llama. Frases cortas, sin tecnicismos.
# origin: machine

caller-service = Línea de atención My Number
caller-title = Hable con nosotros
caller-language = Idioma
caller-fallback = Esta página todavía no está traducida a su idioma. Durante la llamada le ayudará un intérprete.
caller-intro = Hable con un agente sobre la Tarjeta de Seguro Médico My Number, el Aviso de Información de Elegibilidad y el Certificado de Elegibilidad.
caller-accessibility = Accesibilidad
caller-try-again = Intentar de nuevo

## Elegir el idioma

caller-choose-language = Elija su idioma
caller-i-speak = Hablo español.
caller-easy-japanese = Japonés fácil (やさしい日本語)
caller-furigana = Furigana
caller-which-language = ¿No sabe qué idioma es?
caller-which-hint = Mire las frases o escuche las voces, y elija un idioma que usted hable.
caller-listen = Escuchar

## Antes de la llamada

caller-topic = ¿Cuál es el motivo de su consulta?
caller-topic-myna_card = Tarjeta de Seguro Médico My Number (registrar la tarjeta, usarla en el hospital)
caller-topic-notice = Aviso de Información de Elegibilidad (資格情報のお知らせ)
caller-topic-certificate = Certificado de Elegibilidad (資格確認書)
caller-topic-other = Otro asunto, o no lo sé
caller-notice-interpreter = Un intérprete puede participar para conversar entre los tres. Es gratuito.
caller-notice-my-number = Por favor, no diga su My Number (12 cifras). Nunca se lo preguntaremos.
caller-notice-microphone = Al pulsar el botón, se le pedirá permiso para usar el micrófono. Por favor, acéptelo.
caller-notice-privacy = Lo que usted diga es confidencial. La llamada no se graba. Anotamos el contenido de su consulta.
caller-notice-papers = Si tiene su tarjeta del seguro médico o una carta nuestra, téngala a mano.
caller-text-call = Consultar sin voz (solo por escrito)
caller-text-hint = Para personas que no oyen o no hablan bien, o que no tienen micrófono. Usted escribe y lee las respuestas.
caller-dial = Llamar
caller-dialling = Conectando…
caller-emergency = En caso de enfermedad repentina o lesión grave, llame al 119.
caller-by-phone = Desde un teléfono, llame al { $phone }.

## Buscar la respuesta antes de llamar

caller-faq-title = Quizá no necesite llamar
caller-faq-question = Escriba en pocas palabras lo que quiere saber
caller-faq-search = Buscar
caller-faq-none = No encontramos ninguna respuesta. Por favor, llámenos.
caller-faq-japanese-only = Esta respuesta está solo en japonés.

## Comprobar el micrófono y el sonido

caller-check-title = Comprobar el micrófono y el sonido
caller-check-start = Probar el micrófono
caller-check-speak = Diga algo, por favor. Si la barra de abajo se mueve, el micrófono funciona.
caller-check-good = El micrófono funciona.
caller-check-silent = No le oímos. Compruebe que el micrófono no esté tapado ni apagado.
caller-check-level = Volumen de su micrófono
caller-check-sound = Reproducir un sonido
caller-check-sound-hint = Si no lo oye, suba el volumen.
caller-check-stop = Terminar la prueba

## Cuando no hay intérprete

caller-no-interpreter = Hoy no hay intérprete para este idioma: { $language }
caller-no-interpreter-soon = En este momento no hay ningún intérprete disponible para este idioma: { $language }
caller-no-interpreter-what = Usted puede hacer lo siguiente:
caller-no-interpreter-wait = Puede llamar y esperar. Conectaremos su llamada en cuanto llegue un intérprete.
caller-no-interpreter-other = Si habla japonés u otro idioma, puede hacer la consulta en ese idioma.
caller-no-interpreter-help = Llame junto con una persona que hable japonés.
caller-no-interpreter-later = Vuelva a llamar otro día.
caller-call-in-japanese = Consultar en japonés

## Fuera de horario

caller-closed = Ahora estamos fuera del horario de atención
caller-next-open = Volvemos a atender el { $time }.
caller-closed-for-good = Esta línea de atención ya no existe.
caller-hours = Atendemos de lunes a viernes, de 8:30 a 17:15 (hora de Japón), excepto los días festivos.
caller-alternative-MYNUMBER_GENERAL = Si tiene preguntas sobre la tarjeta My Number, llame a la línea general gratuita de My Number, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Si ha perdido su tarjeta My Number, llame a la línea general gratuita de My Number, 0120-95-0178, a cualquier hora del día o de la noche.
caller-alternative-BRANCH = Si tiene preguntas sobre su seguro médico, comuníquese con una sucursal de Kyokai Kenpo (協会けんぽ).

## Durante la espera

caller-connecting = Conectando…
caller-position = Su lugar en la fila: { $position }
caller-wait-unknown = Atendemos las llamadas por orden.
caller-wait-about = El tiempo de espera aproximado es de { $to ->
    [one] { $to } minuto
    [many] { $to } de minutos
   *[other] { $to } minutos
}.
caller-wait-between = El tiempo de espera aproximado es de { $from } a { $to } minutos.
caller-stay = Deje esta página abierta. Nos oirá cuando se conecte la llamada.
caller-stay-text = Deje esta página abierta. El texto aparecerá aquí cuando se conecte la llamada.
caller-next-in-line = El siguiente turno es el suyo

caller-phase-waiting = Espere su turno, por favor
caller-phase-talking = En llamada
caller-phase-held = En espera. No cuelgue, por favor
caller-phase-aside = Lo estamos consultando. No cuelgue, por favor
caller-phase-seeking_interpreter = Estamos llamando a un intérprete
caller-phase-ended = La llamada ha terminado

## Durante la llamada

caller-part-operator = Agente
caller-part-interpreter = Intérprete
caller-here = En línea
caller-coming = Se conecta enseguida
caller-mute = Apagar el micrófono
caller-unmute = Encender el micrófono
caller-hang-up = Colgar
caller-hang-up-sure = Pulse otra vez para colgar
caller-volume = Volumen de las otras voces
caller-weak = La conexión es débil. Vaya a un lugar con mejor señal.
caller-away = La llamada continúa aunque mire otra pantalla.
caller-board = Números que le muestra el agente
caller-messages = Mensajes
caller-message = Su mensaje
caller-send = Enviar
caller-from-me = Usted
caller-from-operator = Agente
caller-from-interpreter = Intérprete
caller-no-messages = Aquí aparecerán lo que usted escriba y las respuestas.
caller-sent-phrase = Mensaje del agente
caller-answers = Respuestas del agente
caller-show-japanese = Ver el texto en japonés (para mostrarlo en ventanilla)
caller-machine-note = Este texto es una traducción automática que nadie ha revisado.

## Después de la llamada

caller-ended = La llamada ha terminado
caller-lost = Se cortó la llamada
caller-reference = Anote su número de referencia, por si vuelve a comunicarse con nosotros.
caller-reference-number = Número de referencia
caller-read-aloud = Leer el número en voz alta
caller-copy = Copiar
caller-copied = Copiado
caller-gave-up = Usted colgó y perdió su lugar en la fila.
caller-call-again = Volver al inicio

## El botón en otros sitios

caller-open = Hable con nosotros en su idioma
caller-open-hint = Se abre en una ventana nueva

caller-demo = Esta es una página de práctica. Las personas aquí no son reales.
