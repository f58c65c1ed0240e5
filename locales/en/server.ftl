# Words that the server itself writes. The pages have theirs in a file per page.

## Columns of the inquiry list (CSV)

csv-call = Call
csv-arrived = Arrived
csv-connected = Talk began
csv-ended = Ended
csv-language = Language
csv-topic = Topic
csv-outcome = Outcome
csv-category = Category
csv-resolution = Resolution
csv-referral = Referred to
csv-answers = Answers used
csv-operator = Operator
csv-interpreter = Interpreter
csv-note = Note
csv-file-name = inquiries_{ $from }_{ $to }.csv
csv-from = From
csv-to = To
csv-minutes = Minutes
csv-minutes-name = minutes_{ $from }_{ $to }.csv
csv-half-start = From
csv-half-offered = Offered
csv-half-refused = Refused
csv-half-answered = Answered
csv-half-in-time = Answered within target
csv-half-abandoned = Abandoned
csv-half-short = Of these, short abandons
csv-half-wait = Sum of waits (s)
csv-half-handled = Handled
csv-half-handling = Sum of handling (s)
csv-half-busy = Handling time (s)
csv-half-ready = Ready time (s)
csv-half-file-name = half-hours_{ $day }.csv

## Titles of pages

page-agent = Operator
page-interpreter = Interpreter
page-manager = Manager
page-admin = Administration
page-call = Call us
page-faq = Questions and answers
