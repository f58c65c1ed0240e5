# The interpreter's page.

interpreter-title = Interpreter
interpreter-column-call = Call
interpreter-duty = Interpret in the first person, in short stretches. Stop anyone who begins to read out a 12-digit number.

## Before a call

interpreter-pairs = Language pairs you take
interpreter-pairs-note = A call needs both directions, so a pair is switched as one. Calls in a pair that is off go to other interpreters.
interpreter-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}
interpreter-waiting-none = nobody waiting
interpreter-waiting-longest = longest
interpreter-shift = Today’s shift
interpreter-shift-since = Since you became ready
interpreter-shift-not-yet = Not begun yet
interpreter-shift-talked = Time interpreted
interpreter-expected-unknown = Length not known yet
interpreter-briefing-private = The caller’s name and numbers are neither shown nor kept.
interpreter-text-how = This call is in writing only. Read what caller and operator write, and write the translation into “Say in writing”.

## On a call

interpreter-turns = Who is speaking
interpreter-speaking = speaking
interpreter-quiet = Nobody is speaking
interpreter-long = Getting long ({ $seconds } seconds or more). You can send the sign “Shorter”.
interpreter-introduction = To read out first
interpreter-introduction-name = Introduce yourself as:
interpreter-answers = Answers sent
interpreter-no-answers = Answers that the operator sends show up here, sentence by sentence in both languages.
interpreter-step = Sentence { $step } of { $count } (↑↓ move, too)
interpreter-step-back = Previous
interpreter-step-on = Next
interpreter-cues = Signs to the operator
interpreter-cue-shorter = Shorter
interpreter-cue-again = Again
interpreter-cue-cannot_hear = Cannot hear
interpreter-cue-show_numbers = Show numbers
interpreter-cue-term = Term?
interpreter-cue-sent = Sent ({ $time }):
interpreter-cough = Cough
interpreter-cough-hold = hold
interpreter-coughing = Muted
interpreter-glossary = Glossary
interpreter-glossary-search = Find a term
interpreter-glossary-now = Terms on screen now
interpreter-glossary-rest = Other terms
interpreter-glossary-none = No agreed rendering in this language yet
interpreter-glossary-found = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
interpreter-pad = Notes
interpreter-pad-text = Notes for yourself alone
interpreter-pad-hint = Only in this tab, sent nowhere. They survive a reload, and are gone when the call is over.
interpreter-pad-wiped = The call is over: your notes have been wiped.

## Handing over

interpreter-leave = Hand over to another interpreter
interpreter-leave-title = Leave the call?
interpreter-leave-what = You leave the call and go to wrap-up; another interpreter of the same language is called. Caller and operator stay connected.
interpreter-leave-say = Before you leave, read this out in both languages.
interpreter-leave-stay = Stay
interpreter-leave-now = Leave and hand over

## Own time, and what is kept

interpreter-minutes = Your interpreting time
interpreter-minutes-from = From
interpreter-minutes-to = To
interpreter-minutes-length = Length
interpreter-minutes-now = going on
interpreter-minutes-empty = Nothing interpreted on these days yet.
interpreter-minutes-total = { $count ->
    [one] { $count } call, { $length } in all
   *[other] { $count } calls, { $length } in all
}
interpreter-minutes-first = From this day
interpreter-minutes-last = To this day
interpreter-minutes-sheet = Save as CSV
interpreter-privacy = What is kept
interpreter-privacy-kept = Only when and how long you were on a call, the language pair, and which signs you sent are kept.
interpreter-privacy-not = Voices are not recorded. Notes are sent nowhere. Written messages and the board of numbers are deleted when the call is over.
interpreter-veil = Blur this page while another window is in front
interpreter-veiled = Another window is in front, so the page is blurred. Click here to go on.
