# The interpreter's page.

interpreter-title = Interpreter
interpreter-column-call = Call
interpreter-answers = Answers sent
interpreter-no-answers = Answers that the operator sends show up here, beside the Japanese.
interpreter-idle = Once a call has begun, answers that the operator sends show up here.
interpreter-duty = Interpret in the first person, in short stretches. Stop anyone who begins to read out a 12-digit number.
interpreter-leave = Leave the call
