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

## Titles of pages

page-agent = Operator
page-interpreter = Interpreter
page-manager = Manager
page-admin = Administration
page-call = Call us
page-faq = Questions and answers
