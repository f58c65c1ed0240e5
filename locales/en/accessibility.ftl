# The accessibility policy and the result of the checks. A page that anyone may read.

accessibility-title = Accessibility
accessibility-lead = What we do so that people with disabilities, older people and people of every language can use the pages of this hotline, and what the checks say today.

## Policy

accessibility-policy = Policy
accessibility-target = Our target is level AA of WCAG 2.2, and with it the success criteria of level AA of JIS X 8341-3:2016.
accessibility-scope = It covers the callers’ page (/call), the pages of operators, interpreters, managers and administrators, and this page: all of them.

## What we do

accessibility-covered = What we do
accessibility-covered-keyboard = Everything can be done with the keyboard alone. News from the server never moves the cursor while you type.
accessibility-covered-reader = Headings, labels and changes of state are told to screen readers. Text in another language says which language it is.
accessibility-covered-text = You can talk to us in writing, without a voice.
accessibility-covered-colour = Pages follow light, dark and forced colours. Text has a contrast of at least 4.5 to 1.
accessibility-covered-size = Pages work on a phone of 390 pixels and with text at twice its size. Targets are at least 24 pixels, on the callers’ page 44.
accessibility-covered-language = There are 23 languages and easy Japanese. In languages that are written from right to left the page runs that way too.
accessibility-covered-motion = Pages follow the wish for less motion.

## What is missing

accessibility-gaps = What is missing
accessibility-gap-people = People with disabilities have not tested the pages yet, and there was no formal test by the Japanese standard. The results below are those of a machine, which finds a part of the problems.
accessibility-gap-reader = The pages have not been tried enough with real screen readers.
accessibility-gap-translation = Most texts other than Japanese and English are machine translations, and say so.
accessibility-gap-voice = Speech on the telephone has no automatic captions. If you do not hear well, please use the call in writing.
accessibility-gap-time = Operators and interpreters have limited time to answer a ringing call (20 seconds). Time to write up can be extended.

## Tell us

accessibility-tell = If something does not work for you
accessibility-tell-us = Please tell the hotline, { $phone } (weekdays { $from } – { $to }): on which page, and what you could not do. We answer in Japanese and 22 other languages.
accessibility-call = Talk to us, in writing or by voice

## Result of the checks

accessibility-result = Result of the checks
accessibility-how = Every page, in light and in dark, checked with axe-core ({ $version }). The result is kept beside the sources, and anyone can repeat it with “npm run accessibility”.
accessibility-sum = { $views ->
    [one] One view was checked
   *[other] { $views } views were checked
}: { $violations ->
    [one] one violation
   *[other] { $violations } violations
}, { $incomplete ->
    [one] one finding
   *[other] { $incomplete } findings
} for a person to look at.
accessibility-by-view = Result by page
accessibility-by-rule = Result by rule
accessibility-view = Page
accessibility-scheme = Colours
accessibility-passed = Rules passed
accessibility-violations = Violations
accessibility-incomplete = To be looked at
accessibility-rule = Rule
accessibility-views-passed = Views passed
accessibility-nothing = There are no results.
accessibility-light = Light
accessibility-dark = Dark
accessibility-view-call_languages = Caller: choosing the language
accessibility-view-call_before = Caller: before the call (Vietnamese)
accessibility-view-call_urdu = Caller: before the call (Urdu, right to left)
accessibility-view-call_talking = Caller: talking
accessibility-view-agent_sign_in = Signing in
accessibility-view-agent_waiting = Operator: waiting for calls
accessibility-view-agent_talking = Operator: talking
accessibility-view-interpreter_waiting = Interpreter: waiting for calls
accessibility-view-interpreter_talking = Interpreter: talking
accessibility-view-manager = Manager
accessibility-view-admin_people = Administration: people
accessibility-view-admin_person = Administration: adding a person
accessibility-view-admin_calendar = Administration: hours and closures
accessibility-view-admin_sessions = Administration: signed in
accessibility-view-admin_changes = Administration: changes
accessibility-view-accessibility = Accessibility (this page)
