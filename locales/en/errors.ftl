# When something did not work: what happened and what to do next, a sentence each.

error-unexpected = That did not work ({ $code }). Please try again.
error-unreachable = The server cannot be reached. Please check your connection and try again.
error-my-number = This looks like a My Number. Please do not enter it. It is removed before anything is saved.

## Connection

error-close = Close
error-reconnecting = Reconnecting…
error-replaced = This page was opened in another window, so this one has stopped.
error-use-this-window = Use this window

## At the door

error-closed = The hotline is closed now.
error-full = All lines are very busy now. Please call again in a while.
error-store-unavailable = Nothing can be recorded right now, so no calls are taken. Please try again in a while.
error-too-many = Too much at once. Please wait a moment and try again.
error-unavailable = This is not available right now. Please try again in a while.
error-too-long = The input is too long. Please shorten it.
error-malformed = The input could not be read. Please check it and try again.
error-unknown-language = We do not speak this language.
error-too-often = Too many attempts. Please wait about { $seconds } seconds and try again.

## Signing in

error-sign-in = Please sign in.
error-wrong-sign-in = The name or the password is wrong.
error-not-for-you = You are not allowed to do this.

## Microphone and voice

error-microphone-denied = The microphone is not allowed. Please allow it for this site in your browser’s settings and try again.
error-microphone-missing = No microphone was found. Please check that it is connected and try again.
error-voice-failed = The voice connection failed. Reload the page: you return to the call and it connects again.
error-bad-offer = The voice connection failed. Please reload the page.
error-voice-lost = The voice connection was lost. Reconnecting…
error-voice-lost-for-good = There is no voice connection.
error-voice-again = Connect the voice again
error-voice-silent = Press here to hear the call

## Calls and records

error-not-found = Nothing was found.
error-no-call = There is no such call any more.
error-not-yours = This is someone else’s call.
error-already-disposed = The record of this call is saved already.
error-no-interpreter = There is no interpreter on this call.
error-no-interpreter-needed = A call in Japanese needs no interpreter.
error-not-now = This is not possible in the present state.
error-offer-gone = This call does not ring any more.
error-not-signed-in = You have no seat. Please reload the page.
error-disposition-missing = The record is not saved yet. Choose category and result, then save.
error-member-not-found = No member fits the three items. If they still do not fit when asked again, give general guidance only.
error-look-up-locked = Too many look-ups failed on this call. Please give general guidance only.
error-bad-birth = The date of birth cannot be read. Write it like 1990-04-01 or 平成2年4月1日.
error-bad-item = { $item ->
    [name] The name
    [number] The symbol and number
   *[employer] The employer
} cannot be read. Please check what was typed.
error-no-entry = This answer is not valid today.

## Rules of the wire

error-unknown-frame = This page is outdated. Please reload it.
error-malformed-frame = This page is outdated. Please reload it.
error-missing-id = This page is outdated. Please reload it.
