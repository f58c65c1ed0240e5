# Set phrases of the hotline: read out by the operator, interpreted, and sent to the caller's page where wanted.

## Opening

scripts-opening-greeting = This is the My Number hotline of Kyokai Kenpo. Thank you for calling.
scripts-opening-three = We are three on this call, with an interpreter. Please speak in short stretches.
scripts-opening-secret = What you say is kept secret, by the interpreter too.
scripts-opening-my-number = Please do not say your My Number (12 digits). We never ask for it.
scripts-opening-question = What would you like to ask?

## Who is calling

scripts-identity-why = To look up your registration, I need to make sure that it is you. I will ask three things.
scripts-identity-name = Please say your name as it is written on your insurance card or on a letter from us.
scripts-identity-birth = Please say your date of birth.
scripts-identity-number = Please say the symbol (記号) and number (番号) of your health insurance, or the name of your employer.
scripts-identity-failed = I could not confirm who you are. I can give you general information only.

## When an interpreter joins

scripts-handover-calling = I am calling an interpreter. Please stay on the line.
scripts-handover-joined = The interpreter has joined. From now on everything is interpreted.
scripts-handover-lost = The interpreter was cut off. We are calling again. Please stay on the line.
scripts-handover-checking = I am looking this up. Please stay on the line.

## Closing

scripts-closing-summary = Let me sum up what we talked about.
scripts-closing-more = Is there anything else you would like to ask?
scripts-closing-reference = Your reference number is { $reference }. Please tell us if you call again.
scripts-closing-thanks = Thank you for calling.

## Emergencies

scripts-emergency-call = If your life is in danger, hang up and call 119 now. They send an ambulance.
scripts-emergency-where = When 119 answers, say “kyūkyū desu” (ambulance) first, then say where you are.
