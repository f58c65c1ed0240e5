# The caller's page. No jargon, short sentences.

caller-service = My Number hotline
caller-title = Talk to us
caller-language = Language
caller-fallback = This page is not translated into your language yet. On the call, an interpreter helps you.
caller-intro = Talk to an operator about the My Number Insurance Card, the Notice of Eligibility Information and the Eligibility Certificate.
caller-try-again = Try again

## Before the call

caller-topic = What is it about?
caller-topic-myna_card = My Number Insurance Card (registering the card, using it at a clinic)
caller-topic-notice = Notice of Eligibility Information (資格情報のお知らせ)
caller-topic-certificate = Eligibility Certificate (資格確認書)
caller-topic-other = Something else, or not sure
caller-notice-interpreter = An interpreter may join, so that the three of you can talk. It is free of charge.
caller-notice-my-number = Please do not say your My Number (12 digits). We never ask for it.
caller-notice-microphone = When you press the button, your browser asks for the microphone. Please allow it.
caller-dial = Call
caller-dialling = Connecting…
caller-emergency = In a medical emergency, call 119.
caller-by-phone = From a telephone, call { $phone }.

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
caller-answers = Answers from the operator
caller-show-japanese = Show the Japanese text (to show at a counter)
caller-machine-note = This text is a machine translation that no person has checked.

## After the call

caller-ended = The call has ended
caller-lost = The call was cut off
caller-reference = Please note your reference number in case you contact us again.
caller-call-again = Back to the start
