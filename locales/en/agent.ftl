# The operator's console.

agent-title = Operator
agent-column-call = Call
agent-column-record = Look-up and record
agent-idle = You are taking calls. The next one shows up here and rings.
agent-no-call = Once a call has begun, you look up and write up here.
agent-offer-interpreted = An interpreter is being called at the same time.

## What can be done with a call

agent-hold = Hold
agent-resume = Resume
agent-aside = Consult interpreter
agent-aside-end = End consulting
agent-end = End call
agent-invite-title = Call an interpreter
agent-invite-language = Language to interpret
agent-invite = Call

## Knowledge

agent-knowledge = Knowledge
agent-search = Search for an answer
agent-search-language = Language of the question
agent-no-hits = Nothing found. Try other words.
agent-unsure = No answer fits exactly. These are close.
agent-degraded = Search is degraded. Results may be incomplete.
agent-send = Send to interpreter and caller
agent-send-again = Send again
agent-sent = Sent
agent-source = Source { $source }
agent-why = Matches { $words }
translation-source = Japanese original
translation-human = Checked translation
translation-machine = Machine translation
translation-stale = Outdated translation

## Look-up

agent-look-up = Member look-up
agent-look-up-note = Type the three items as the caller says them. Never read any of them out yourself.
agent-look-up-ask = Look up
agent-purpose = Purpose
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

agent-record-name = Name (katakana)
agent-record-kind = Kind
agent-record-use = Use as insurance card
agent-record-registered-on = Registered on
agent-record-card = My Number card
agent-record-certificate = Electronic certificate valid until
agent-record-old-card = Insurance card already issued
agent-record-notice = Notice sent on
agent-record-acquired = Member since
agent-record-lost = Left on
agent-record-as-of = Extract as of { $day }. Nothing later is in it.
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
agent-category-filter = Narrow the categories
agent-resolution = Result
agent-referral = Referred to
agent-answers-used = Answers used
agent-note = Note
agent-note-hint = No illnesses or other health details, and no My Number.
agent-save = Save the record
agent-saved = Saved
agent-written-up = The record is saved.
agent-not-written-up = Save the record before you finish. When the time is over, it is marked “not filled in”.
