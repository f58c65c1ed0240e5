# The caller's page. No jargon, short sentences.

caller-service = My Number hotline
caller-title = Talk to us
caller-language = Language
caller-fallback = This page is not translated into your language yet. On the call, an interpreter helps you.
caller-intro = Talk to an operator about the My Number Insurance Card, the Notice of Eligibility Information and the Eligibility Certificate.
caller-accessibility = Accessibility
caller-try-again = Try again

## Choosing the language

caller-choose-language = Choose your language
caller-i-speak = I speak English.
caller-easy-japanese = Easy Japanese
caller-furigana = Furigana
caller-which-language = Not sure which language this is?
caller-which-hint = Look at the sentences or listen to the voices, and choose the language that you speak.
caller-listen = Listen

## Before the call

caller-topic = What is it about?
caller-topic-myna_card = My Number Insurance Card (registering the card, using it at a clinic)
caller-topic-notice = Notice of Eligibility Information (資格情報のお知らせ)
caller-topic-certificate = Eligibility Certificate (資格確認書)
caller-topic-other = Something else, or not sure
caller-notice-interpreter = An interpreter may join, so that the three of you can talk. It is free of charge.
caller-notice-my-number = Please do not say your My Number (12 digits). We never ask for it.
caller-notice-microphone = When you press the button, your browser asks for the microphone. Please allow it.
caller-notice-privacy = What you say is kept secret. The call is not recorded. We write down what you asked about.
caller-notice-papers = If you have your insurance card or a letter from us, please keep it at hand.
caller-text-call = Talk to us without voice (text only)
caller-text-hint = For people who cannot hear or speak, or have no microphone. You write, and read the replies.
caller-dial = Call
caller-dialling = Connecting…
caller-emergency = In a medical emergency, call 119.
caller-by-phone = From a telephone, call { $phone }.

## Looking for the answer before the call

caller-faq-title = Perhaps you do not need to call
caller-faq-question = Write what you want to know in a few words
caller-faq-search = Search
caller-faq-none = We found no answer. Please call us.
caller-faq-japanese-only = This answer is in Japanese only.

## Checking microphone and sound

caller-check-title = Check microphone and sound
caller-check-start = Test the microphone
caller-check-speak = Please say something. If the bar below moves, your microphone works.
caller-check-good = Your microphone works.
caller-check-silent = We cannot hear you. Please check that the microphone is not covered or switched off.
caller-check-level = Loudness of your microphone
caller-check-sound = Play a sound
caller-check-sound-hint = If you cannot hear it, turn up the volume.
caller-check-stop = End the check

## When there is no interpreter

caller-no-interpreter = There is no interpreter for { $language } today
caller-no-interpreter-soon = No interpreter for { $language } is at the desk right now
caller-no-interpreter-what = This is what you can do:
caller-no-interpreter-wait = You can call and wait. We connect you as soon as an interpreter comes.
caller-no-interpreter-other = If you speak Japanese or another language, you can call in that language.
caller-no-interpreter-help = Call together with someone who speaks Japanese.
caller-no-interpreter-later = Call again on another day.
caller-call-in-japanese = Call in Japanese

## Closed

caller-closed = We are closed now
caller-next-open = We open again on { $time }.
caller-closed-for-good = This hotline has ended.
caller-hours = We are open Monday to Friday, 8:30 to 17:15 (Japan time), except on public holidays.
caller-alternative-MYNUMBER_GENERAL = For questions about the My Number card, call the My Number general line, 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = If you have lost your My Number card, call the My Number general line, 0120-95-0178, at any hour.
caller-alternative-BRANCH = For questions about your health insurance, please contact a branch of Kyokai Kenpo.

## Waiting

caller-connecting = Connecting…
caller-position = You are number { $position } in line
caller-wait-unknown = We connect you as soon as we can.
caller-wait-about = The wait is about { $to ->
    [one] { $to } minute
   *[other] { $to } minutes
}.
caller-wait-between = The wait is about { $from } to { $to } minutes.
caller-stay = Please keep this page open. You will hear us when you are connected.
caller-stay-text = Please keep this page open. The text appears here when you are connected.
caller-next-in-line = You are next

caller-phase-waiting = Please wait for your turn
caller-phase-talking = You are connected
caller-phase-held = On hold. Please stay on the line
caller-phase-aside = We are checking. Please stay on the line
caller-phase-seeking_interpreter = We are calling an interpreter
caller-phase-ended = The call has ended

## In the call

caller-part-operator = Operator
caller-part-interpreter = Interpreter
caller-here = Connected
caller-coming = Coming soon
caller-mute = Turn microphone off
caller-unmute = Turn microphone on
caller-hang-up = Hang up
caller-hang-up-sure = Press again to hang up
caller-volume = Loudness of the other voices
caller-weak = The connection is weak. Please move to a place with better reception.
caller-away = The call goes on while you look at another app.
caller-board = Numbers that the operator is showing you
caller-messages = Messages
caller-message = Your message
caller-send = Send
caller-from-me = You
caller-from-operator = Operator
caller-from-interpreter = Interpreter
caller-no-messages = What you write and the replies appear here.
caller-sent-phrase = From the operator
caller-answers = Answers from the operator
caller-show-japanese = Show the Japanese text (to show at a counter)
caller-machine-note = This text is a machine translation that no person has checked.

## After the call

caller-ended = The call has ended
caller-lost = The call was cut off
caller-reference = Please note your reference number in case you contact us again.
caller-reference-number = Reference number
caller-read-aloud = Read the number aloud
caller-copy = Copy
caller-copied = Copied
caller-gave-up = You have hung up. Your place in line is gone.
caller-call-again = Back to the start

## The button on other sites

caller-open = Talk to us in your language
caller-open-hint = Opens in a new window

caller-demo = This is a practice page. The people here are not real.
