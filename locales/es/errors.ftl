# Cuando algo no funcionó: qué pasó y qué hacer ahora, una frase para cada cosa.
# origin: machine

error-unexpected = No funcionó ({ $code }). Inténtelo de nuevo.
error-unreachable = No se puede conectar con el servidor. Compruebe su conexión e inténtelo de nuevo.
error-my-number = Este número parece un My Number. Por favor, no lo escriba. Se borra antes de guardar.

## Conexión

error-close = Cerrar
error-reconnecting = Reconectando…
error-replaced = Esta página se abrió en otra ventana, por eso esta se ha detenido.
error-use-this-window = Usar esta ventana

## Atención

error-closed = Ahora estamos fuera del horario de atención.
error-full = Todas las líneas están muy ocupadas. Vuelva a llamar dentro de un rato.
error-store-unavailable = En este momento no podemos registrar datos, por eso no atendemos llamadas. Inténtelo de nuevo dentro de un rato.
error-too-many = Demasiadas operaciones a la vez. Espere un momento e inténtelo de nuevo.
error-unavailable = No está disponible en este momento. Inténtelo de nuevo dentro de un rato.
error-too-long = El texto es demasiado largo. Acórtelo, por favor.
error-malformed = No se pudo leer lo que escribió. Revíselo e inténtelo de nuevo.
error-unknown-language = No atendemos en este idioma.
error-too-often = Demasiados intentos. Espere unos { $seconds } segundos e inténtelo de nuevo.

## Inicio de sesión

error-sign-in = Inicie sesión, por favor.
error-wrong-sign-in = El nombre o la contraseña no son correctos.
error-not-for-you = No tiene permiso para hacer esto.

## Micrófono y voz

error-microphone-denied = El micrófono no está permitido. Permita el micrófono para este sitio en la configuración del navegador e inténtelo de nuevo.
error-microphone-missing = No se encontró ningún micrófono. Compruebe que esté conectado e inténtelo de nuevo.
error-voice-failed = No se pudo conectar el audio. Recargue la página: volverá a la llamada y se conectará de nuevo.
error-bad-offer = No se pudo conectar el audio. Recargue la página.
error-voice-lost = Se cortó el audio. Reconectando…
error-voice-lost-for-good = No hay conexión de audio.
error-voice-again = Conectar el audio de nuevo
error-voice-silent = Pulse aquí para oír la llamada

## Llamadas y registros

error-not-found = No se encontró nada.
error-no-call = Esta llamada ya no existe. Ya ha terminado.
error-not-yours = Esta llamada es de otra persona.
error-already-disposed = El registro de esta llamada ya está guardado.
error-no-interpreter = En esta llamada no hay intérprete.
error-no-interpreter-needed = Una llamada en japonés no necesita intérprete.
error-not-now = No es posible en el estado actual.
error-offer-gone = Esta llamada ya dejó de sonar.
error-not-signed-in = No está en su puesto. Recargue la página.
error-disposition-missing = El registro aún no está guardado. Elija la categoría y el resultado, y guárdelo.
error-member-not-found = Ningún asegurado coincide con los tres datos. Si al preguntar de nuevo tampoco coinciden, dé solo información general.
error-look-up-locked = Demasiadas consultas fallidas en esta llamada. Dé solo información general.
error-bad-birth = No se puede leer la fecha de nacimiento. Escríbala así: 1990-04-01 o 平成2年4月1日.
error-bad-item = No se puede leer { $item ->
    [name] el nombre (katakana)
    [number] el símbolo y el número
   *[employer] el nombre de la empresa
}. Revise lo que escribió.
error-no-entry = Esta respuesta no es válida a día de hoy.

## Reglas de la comunicación

error-unknown-frame = Esta página está desactualizada. Recárguela, por favor.
error-malformed-frame = Esta página está desactualizada. Recárguela, por favor.
error-missing-id = Esta página está desactualizada. Recárguela, por favor.
