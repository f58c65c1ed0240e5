# Frases fijas de la línea de atención: el agente las lee, el intérprete las traduce y se pueden enviar a la página de quien llama.
# origin: machine

## Inicio

scripts-opening-greeting = Esta es la línea de atención My Number de Kyokai Kenpo. Gracias por llamar.
scripts-opening-three = Somos tres en esta llamada, con un intérprete. Por favor, hable con frases cortas.
scripts-opening-secret = Lo que usted diga es confidencial. El intérprete también guarda el secreto.
scripts-opening-my-number = Por favor, no diga su My Number (12 cifras). Nunca se lo preguntaremos.
scripts-opening-question = ¿En qué podemos ayudarle?

## Comprobar quién llama

scripts-identity-why = Para consultar su registro, necesito comprobar que es usted. Le haré tres preguntas.
scripts-identity-name = Diga su nombre tal como aparece en su tarjeta del seguro médico o en la carta que recibió.
scripts-identity-birth = Diga su fecha de nacimiento, por favor.
scripts-identity-number = Diga el símbolo (記号) y el número (番号) de su seguro médico, o el nombre de la empresa donde trabaja.
scripts-identity-failed = No he podido comprobar su identidad. Solo puedo darle información general.

## Cuando entra un intérprete

scripts-handover-calling = Voy a llamar a un intérprete. No cuelgue, por favor.
scripts-handover-joined = El intérprete ya está en la llamada. A partir de ahora se traduce todo lo que se diga.
scripts-handover-lost = Se cortó la conexión con el intérprete. Vamos a llamarlo otra vez. No cuelgue, por favor.
scripts-handover-checking = Voy a consultarlo. No cuelgue, por favor.

## Final

scripts-closing-summary = Voy a resumir lo que hemos hablado hoy.
scripts-closing-more = ¿Desea preguntar algo más?
scripts-closing-reference = Su número de referencia es { $reference }. Díganoslo si vuelve a llamar.
scripts-closing-thanks = Gracias por llamar.

## Emergencias

scripts-emergency-call = Si su vida está en peligro, cuelgue y llame ahora mismo al 119. Enviarán una ambulancia.
scripts-emergency-where = Cuando respondan en el 119, diga primero «kyūkyū desu» (necesito una ambulancia) y después diga dónde está.
