# Words shared by the pages of operators, interpreters and managers, and terms that mean the same everywhere.

common-skip = Skip to content
common-choose = Please choose
common-none = None
common-you = you

## The frame

common-service = 三者
common-accessibility = Accessibility
link-connecting = Connecting…
link-live = Connected
link-broken = Reconnecting
link-signed_out = Not connected
link-replaced = Stopped
common-lost-link = Reconnecting… The voice of the call goes on.
common-lost-both = The server cannot be reached. Please go on by telephone.
common-lost-both-phone = The server cannot be reached. Please go on by telephone (hotline { $phone }).
common-voice-idle = Voice: no call
common-voice-loss = { $loss } lost
common-voice-delay = { $ms } ms there and back
common-voice-hint = Use a wired connection, or stop other traffic.
quality-good = Voice is good
quality-unstable = Voice is unstable
quality-bad = Voice is bad
common-volume = Volume of { $part }

## Microphone and sound

common-devices = Microphone and sound
common-devices-first = Check microphone and sound first
common-devices-microphone = Microphone
common-devices-speaker = Voices come out of
common-devices-ring = Ringing comes out of
common-devices-default = System default
common-devices-listen = Try the microphone
common-devices-level = Microphone level
common-devices-speak = If the bar moves while you speak, it works.
common-devices-tone = Play a test tone
common-devices-ring-try = Play the ring
common-microphone-lost = Microphone does not work
common-mend-allow = Allow the microphone for this site at the lock (or settings) sign in the address bar.
common-mend-plug = Unplug the headset and plug it in again; see that no other program uses the microphone.
common-mend-choose = Choose the microphone to use in the list above.
common-mend-try = Press “Try the microphone”. If that does not help, reload the page.

## Signing in

common-sign-in-title = Sign in
common-sign-in-name = Name
common-sign-in-password = Password
common-sign-in = Sign in
common-sign-out = Sign out
common-fresh = Nobody has an account on this hotline yet. Open /admin on the computer that runs it and create the first administrator.
common-fresh-here = Nobody has an account on this hotline yet. Create the first administrator first.
common-fresh-open = Create the first administrator

## States and offers

common-status = Status
common-ready = Start taking calls
common-not-ready = Stop taking calls
common-reason = Reason for the break
common-offer = Incoming call
common-offer-news = Incoming call in { $language }
common-topic = Topic
common-language = Language
common-waited = Waited
common-answer-by = Time to answer
common-accept = Answer
common-refuse = Decline
common-refuse-reason = Reason for declining
common-ready-again = Back to taking calls
common-not-ready-until = Away until { $time }
common-back = Back in
common-back-in = { $minutes } min
common-back-time = Time of return
common-back-at = Back at { $time }
common-away-change = Change reason or return
common-after-no-answer = A call rang without an answer, so you are offered none.
common-after-refused = You declined a call, so you are offered none.
common-help = Ask for a supervisor
common-help-on = A supervisor is asked for (cancel)
common-offer-title = ● { $news }
common-offer-interpreted = With an interpreter
common-offer-own-language = No interpreter
common-expected = Usual length
common-minutes-about = about { $minutes } min
common-why = Why you
common-why-returned = caller who was cut off
common-why-level = language level { $level }
common-why-idle = idle { $time }
appearance-browser = Browser
appearance-phone = Telephone
appearance-text = Text only
common-mute = Mute
common-extend = 60 seconds more
common-finish = Finish wrap-up
common-wrap-up-soon-over = Wrap-up time is nearly over
common-machine = Machine translation

state-signed_out = Signed out
state-not_ready = Not ready
state-ready = Ready
state-reserved = Reserved
state-talking = Talking
state-wrap_up = Wrap-up

reason-signed_in = Not started yet
reason-break = Break
reason-meeting = Meeting
reason-training = Training
reason-other = Other
reason-refused = Declined a call
reason-ring_no_answer = Did not answer

refuse-busy = Cannot answer right now
refuse-technical = Headset or microphone trouble
refuse-language = Dialect or subject beyond me
refuse-other = Other

## The call

phase-waiting = Waiting
phase-talking = Talking
phase-held = On hold
phase-aside = Consulting the interpreter
phase-seeking_interpreter = Calling an interpreter
phase-ended = Ended

part-caller = Caller
part-operator = Operator
part-interpreter = Interpreter

party-ringing = Ringing
party-accepted = Answered
party-connected = Connected
party-lost = Lost, may come back
party-muted = Muted

topic-myna_card = My Number Insurance Card
topic-notice = Notice of Eligibility Information
topic-certificate = Eligibility Certificate
topic-other = Other

## Messages and the board of numbers

common-messages = Messages
common-messages-none = None yet.
common-write = Say it in writing
common-write-hint = Enter sends, Shift+Enter starts a new line. Deleted when the call is over.
common-write-send = Send
common-board = Number board
common-board-empty = Days, amounts and numbers you write here are shown large to everyone on the call.
common-board-waiting = Days and amounts that the operator writes are shown large here.
common-board-text = Write on the board
common-board-show = Show
common-board-wipe = Wipe
common-board-said = Board: { $text }
common-board-wiped = The board was wiped

cue-shorter = Shorter parts, please
cue-again = Once more, please
cue-cannot_hear = I cannot hear
cue-show_numbers = Please show the numbers
cue-term = Please explain this term

## Keys

keys-title = Keyboard shortcuts
keys-note = Yours to change, for this place of work. Keys without Alt do nothing while you type.
keys-on = Use keyboard shortcuts
keys-action = Action
keys-key = Key
keys-change = Change
keys-clear = Remove
keys-change-this = Change the key for { $action }
keys-clear-this = Remove the key for { $action }
keys-press = Press the new key. Esc leaves it as it is.
keys-press-for = Press the new key for { $action }
keys-waiting = Press a key…
keys-reserved = This key belongs to the browser and cannot be chosen.
keys-taken = “{ $action }” has this key.
keys-reset = Back to the first keys
keys-hold = while held
keys-twice = press twice
keys-again = Press again to do it

key-accept = Answer or join
key-mute = Mute
key-cough = Cough (mute while held)
key-hold = Hold
key-aside = Talk to the interpreter alone
key-invite = Call an interpreter
key-end = End or leave the call
key-finish = Finish wrap-up
key-extend = More wrap-up time
key-status = Start or stop taking calls
key-help = Ask for a supervisor
key-write = Say it in writing
key-board = Number board
key-search = Search answers or terms
key-suggestion_1 = Send answer 1
key-suggestion_2 = Send answer 2
key-suggestion_3 = Send answer 3
key-suggestion_4 = Send answer 4
key-suggestion_5 = Send answer 5
key-look_up = Registration look-up
key-note = Notes
key-next_sentence = Next sentence
key-previous_sentence = Previous sentence
key-cue_shorter = Sign “shorter”
key-cue_again = Sign “once more”
key-cue_cannot_hear = Sign “cannot hear”
key-cue_show_numbers = Sign “show the numbers”
key-cue_term = Sign “term”
key-cheat_sheet = Keyboard shortcuts

## Languages

language-ja = Japanese
language-en = English
language-zh = Chinese
language-ko = Korean
language-es = Spanish
language-tl = Tagalog
language-pt = Portuguese
language-vi = Vietnamese
language-th = Thai
language-id = Indonesian
language-ne = Nepali
language-my = Burmese
language-fr = French
language-de = German
language-it = Italian
language-ru = Russian
language-ms = Malay
language-km = Khmer
language-mn = Mongolian
language-si = Sinhala
language-hi = Hindi
language-bn = Bengali
language-ur = Urdu

## Categories of inquiries

category-A = Getting and registering the My Number Insurance Card
category-A1 = What it is, merits
category-A2 = How to get the card
category-A3 = The four ways to register
category-A4 = Am I registered?
category-A5 = Deregistration
category-A6 = Smartphone
category-B = At the clinic, online eligibility check
category-B1 = The four ways to be seen, what to bring
category-B2 = Face recognition, PIN
category-B3 = Consent, what is seen
category-B4 = Card reader broken or missing
category-B5 = “Not valid” or “no eligibility” shown
category-B6 = Paid in full, claiming it back
category-B7 = Being seen after the transitional measure (from 2 December)
category-C = Notice of Eligibility Information
category-C1 = When and where it arrives
category-C2 = What it is for
category-C3 = Last four digits differ
category-C4 = Last four digits missing
category-C5 = Other errors in it
category-C6 = Lost, re-issue
category-C7 = Distribution and return by the employer
category-D = Eligibility Certificate
category-D1 = Who gets one, will I get one
category-D2 = When and where it is sent
category-D3 = Applying, new members
category-D4 = Has not arrived
category-D5 = Validity and contents
category-D6 = Lost, damaged, re-issue
category-D7 = Return, disposal
category-D8 = Issue ex officio (short-term)
category-D9 = Application for special consideration
category-E = Insurance card already issued
category-E1 = Until when it can be used
category-E2 = Return, disposal
category-E3 = Lost
category-F = Data registration, My Number
category-F1 = From when it can be used
category-F2 = My Number not submitted, how to submit
category-F3 = Mismatch, viewing suspended
category-F4 = Wrong link, worries
category-G = Joining and leaving, employers’ procedures
category-G1 = Notifications of joining and change
category-G2 = Leaving or changing jobs
category-G3 = Dependants, newborns
category-G4 = Voluntary continuation
category-H = Card and electronic certificate (general line)
category-H1 = Expiry of certificate or card
category-H2 = Lost card, locked PIN
category-H3 = Period of stay and the card
category-I = Other contacts
category-I1 = Benefits, ceilings, premiums (branch)
category-I2 = Other insurers
category-J = Other
category-J1 = Complaints, wishes
category-J2 = Language, interpreting, wrong number

resolution-solved = Solved
resolution-referred = Referred
resolution-callback = Call back
resolution-open = Open
resolution-wrong_number = Wrong number

referral-BRANCH = Branch of Kyokai Kenpo
referral-MUNICIPALITY = Municipal office
referral-EMPLOYER = Employer
referral-JPS = Japan Pension Service
referral-MYNUMBER_GENERAL = My Number general line
referral-LOST_CARD_24H = 24-hour line for lost cards
referral-OTHER_INSURER = Another insurer
referral-CLINIC = Clinic or pharmacy
referral-IMMIGRATION = Immigration Services (period of stay only)

outcome-unfilled = Not filled in
outcome-abandoned = Abandoned
outcome-closed = Closed
outcome-full = Overflow
outcome-open = In progress

common-demo = Demonstration. All people and calls here are synthetic, none is real.
common-demo-time = Time in the demonstration: { $time } ({ $clock } starts at another)
