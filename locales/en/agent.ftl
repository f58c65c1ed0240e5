# The operator's console.

agent-title = Operator
agent-column-call = Call
agent-column-record = Script, look-up and record
agent-column-idle = Record and terms

## Between calls

agent-idle-ready = You are taking calls
agent-idle-away = You are not taking calls
agent-idle = The next one shows up on the left and rings.
agent-idle-how = Press “Start taking calls” to be offered calls.
agent-waiting = { $count ->
    [0] Nobody is waiting.
    [one] { $count } person is waiting.
   *[other] { $count } people are waiting.
}
agent-waiting-in = { $count } waiting
agent-today = Your day so far
agent-today-calls = Calls answered
agent-today-languages = Languages
agent-today-talk = Mean talk time
agent-today-solved = Solved
agent-today-unfilled = Not filled in
agent-own-records = Your records of today
agent-own-none = No calls yet today.
agent-own-time = Came in
agent-own-reference = Reference
agent-own-open = Open
agent-own-open-this = Open the record of { $reference }
agent-own-corrected = Corrected
agent-correction = Record of { $reference }
agent-correct-save = Save the correction
agent-corrected = Correction saved

## What can be done with a call

agent-offer-interpreted = An interpreter is being called at the same time.
agent-call-time = Call
agent-hold = Hold
agent-resume = Resume
agent-aside = Consult interpreter
agent-aside-end = End consulting
agent-end = End call
agent-invite = Call an interpreter: { $language }
agent-invite-another = Another interpreter: { $language }
agent-invite-other = Interpreter for another language
agent-invite-language = Language to interpret
agent-invite-note = Choosing one calls at once.

## What is in front

agent-tabs = Tools of the call
agent-tab-knowledge = Answers
agent-tab-scripts = Script
agent-tab-look_up = Look-up
agent-tab-record = Record
agent-tab-glossary = Terms
agent-tab-waits = still to do

## Script

agent-scripts = Script
agent-script-opening = Opening
agent-script-handover = When an interpreter joins
agent-script-identity = Who is calling
agent-script-closing = Closing
agent-script-emergency = Emergencies (119)
agent-line-show = Show
agent-line-shown = Again
agent-line-send = Show to everyone: { $line }
agent-line-send-again = Show again: { $line }
agent-spelled-between = {", "}
agent-spelled-dash = dash
agent-spelled-0 = zero
agent-spelled-1 = one
agent-spelled-2 = two
agent-spelled-3 = three
agent-spelled-4 = four
agent-spelled-5 = five
agent-spelled-6 = six
agent-spelled-7 = seven
agent-spelled-8 = eight
agent-spelled-9 = nine

## Knowledge

agent-knowledge = Knowledge
agent-search = Search for an answer
agent-search-language = Language of the question
agent-hits = { $count ->
    [one] { $count } answer found.
   *[other] { $count } answers found.
}
agent-no-hits = Nothing found. Try other words.
agent-unsure = No answer fits exactly. These are close.
agent-degraded = Search is degraded. Results may be incomplete.
agent-hit-send = Send
agent-hit-send-again = Again
agent-send = Send to interpreter and caller
agent-send-again = Send again
agent-sent = Sent
agent-sent-answers = Answers sent
agent-source = Source { $source }
agent-why = Matches { $words }
agent-valid-from = Valid from { $from }
agent-valid-between = Valid from { $from } to { $to }
agent-review-machine = Machine translation, unchecked
agent-review-human = Checked translation
agent-language-missing = This answer is not translated: { $language }. The Japanese text is sent; ask the interpreter to translate it.
translation-source = Japanese original
translation-human = Checked translation
translation-machine = Machine translation
translation-stale = Outdated translation

## Terms

agent-glossary = Terms
agent-glossary-filter = Narrow the terms
agent-glossary-none = No such term.
agent-glossary-no-rendering = No agreed word yet

## Look-up

agent-look-up = Member look-up
agent-look-up-note = Type the three items as the caller says them. Never read any of them out yourself.
agent-look-up-ask = Look up
agent-look-up-once-more = One more try is left.
agent-look-up-put-away = Put away and look up again
agent-look-up-over = The call is over, and what was looked up is gone.
agent-purpose = Purpose (kept for audit)
agent-name-kana = Name (katakana)
agent-birth = Date of birth
agent-birth-hint = Such as 1990-04-01 or 平成2年4月1日
agent-third = Third item
agent-symbol = Symbol
agent-number = Number
agent-employer = Employer
purpose-registration = Registration for use
purpose-notice = Sending of the notice
purpose-certificate = Issue of the certificate
third-number = Symbol and number
third-employer = Employer

agent-record-kind = Kind
agent-record-use = Use as insurance card
agent-record-registered-on = Registered on
agent-record-card = My Number card
agent-record-certificate = Electronic certificate valid until
agent-record-old-card = Insurance card already issued
agent-record-notice = Notice sent on
agent-record-acquired = Member since
agent-record-lost = Left on
agent-record-has-left = No longer a member since { $day }.
agent-record-as-of = Extract as of { $day }. Nothing later is in it.
agent-days-left = { $days ->
    [0] Last day today
    [one] { $days } day left
   *[other] { $days } days left
}
agent-days-over = { $days ->
    [one] Ended { $days } day ago
   *[other] Ended { $days } days ago
}
kind-insured = Insured person
kind-dependant = Dependant
kind-voluntary = Voluntary continuation
use-registered = Registered
use-not_registered = Not registered
use-deregistered = Deregistered
use-unknown = Unknown
card-none = None
card-applied = Applied for
card-held = Held
card-lost = Lost
card-returned = Returned
card-unknown = Unknown
old-card-held = Held
old-card-returned = Returned
old-card-lost = Lost
old-card-destroyed = Destroyed
old-card-none = None

## Record

agent-record = Record
agent-category = Category
agent-category-note = Type to narrow, ↑↓ to move, Enter to choose.
agent-resolution = Result
agent-referral = Referred to
agent-answers-used = Answers used
agent-answers-none = No answers were sent.
agent-note = Note
agent-note-hint = No illnesses or other health details, and no My Number.
agent-save = Save the record
agent-saved = Saved
agent-missing-both = Choose a category and a result.
agent-missing-category = Choose a category.
agent-missing-resolution = Choose a result.
agent-written-up = The record is saved.
agent-not-written-up = Save the record before you finish. When the time is over, it is marked “not filled in”.
