# The administrator's page.

admin-title = Administration
admin-nav = Parts of the administration
admin-people = People
admin-calendar = Hours and closures
admin-sessions = Signed in
admin-changes = Changes
admin-loading = Loading…
admin-cancel = Cancel

## The first administrator

admin-first-title = Create the first administrator
admin-first-why = Nobody has an account on this hotline yet. Whoever is created here becomes its administrator and can add everybody else. This page works from this computer only, and only this once.
admin-first-make = Create and begin
admin-name = Name
admin-name-hint = 1 to 64 letters, digits, dots, hyphens or underscores. Used to sign in, and shown as the name of the agent.
admin-password = Password
admin-password-hint = 15 characters or more. A long phrase that is easy to remember does well. No names, rows of keys or repetitions.

## People

admin-add-person = Add a person
admin-filter = Filter by name
admin-filter-role = Filter by role
admin-filter-language = Filter by language
admin-filter-state = Filter by state
admin-all = All
admin-active = Active
admin-disabled = Disabled
admin-shown = { $shown } of { $all } people
admin-no-people = Nobody fits.
admin-role = Role
admin-languages = Languages and proficiency
admin-state = State
admin-actions = Actions
admin-you = you
admin-edit = Role and languages
admin-edit-title = Role and languages of { $name }
admin-save = Save
admin-disable = Disable
admin-enable = Enable
admin-reset = Password
admin-reset-title = A new password for { $name }
admin-reset-means = A new password ends every sign-in of this person and closes the pages that are open.
admin-generate = Make one up
admin-type = Type one
admin-how-password = How to choose the password
admin-secret-title = The password of { $name }
admin-secret-once = This password is shown this once. Give it to the person before you close this.
admin-copy = Copy
admin-copied = Copied
admin-secret-close = It is handed over. Close
admin-language = Language
admin-level = Proficiency
admin-level-1 = 1 greetings
admin-level-2 = 2 simple matters
admin-level-3 = 3 everyday talk
admin-level-4 = 4 good for work
admin-level-5 = 5 native or professional
admin-add-language = Add a language
admin-remove-language = Remove { $language }
admin-no-languages = Japanese only
admin-skills-when = Languages count at once for somebody who has a seat and is not on a call; for somebody on a call, when the page connects again after it; for everybody else, with the next seat. Another role ends the person’s sign-in.
admin-disable-title = Disable { $name }?
admin-disable-means = The person is signed out at once and open pages close. On a call, the seat is lost after 30 seconds. Enabling undoes it.
admin-done-added = { $name } was added.
admin-done-disabled = { $name } was disabled.
admin-done-enabled = { $name } was enabled.
admin-done-password = { $name } has a new password.
admin-done-now = { $name } was changed. The seat has taken it already.
admin-done-after_call = { $name } was changed. The person is on a call: the seat takes it when the page connects again after the call.
admin-done-next_seat = { $name } was changed. It counts with the next seat.

role-operator = Operator
role-interpreter = Interpreter
role-supervisor = Supervisor
role-manager = Manager
role-editor = Knowledge editor
role-admin = Administrator
role-auditor = Auditor

## Hours and closures

admin-now-open = Open now
admin-now-closed = Closed now
admin-next-open = Opens next: { $when }
admin-closed-for-good = The service window is over
admin-window = Service window
admin-hours = Hours (weekdays)
admin-year-end = Rest at the year’s end
admin-holidays = Holidays
admin-from-to = { $from } – { $to }
admin-from-file = Window, hours and holidays come from the hotline’s file. Here you add days on which this line alone is closed.
admin-month = Service in { $month }
admin-previous = ← Back
admin-next = Next →
admin-day-open = Open
admin-day-weekend = Weekend
admin-day-holiday = Holiday
admin-day-year_end = Year’s end
admin-day-closure = Closed specially
admin-day-outside = Outside the window
admin-closures = Special closures
admin-no-closures = There are no special closures.
admin-days = Days
admin-why = Reason
admin-where = Set in
admin-by-file = The hotline’s file
admin-by-page = This page
admin-close-days = Add a closure
admin-first-day = First day
admin-last-day = Last day
admin-reason = Reason (for staff; callers do not see it)
admin-closure-means = It counts from the next call on. Those who wait already are still answered.
admin-today-title = Close today?
admin-today-means = From now on every new caller is told that the hotline is closed.
admin-close-now = Close
admin-remove = Take back
admin-remove-title = Take this closure back?
admin-remove-means = { $days } ({ $reason }) will be open as usual.
admin-undo = Undo
admin-removed = Taken back
admin-done-closed = Closed: { $days }
admin-done-opened = The closure was taken back: { $days }
admin-done-restored = Closed again: { $days }

## Signed in

admin-signed-in = Sign-ins
admin-no-sessions = Nobody is signed in.
admin-surface = Page
surface-agent = Operator
surface-interpreter = Interpreter
surface-manager = Manager
surface-admin = Administration
admin-since = Since
admin-seen = Last seen
admin-connected = Connected
admin-not-connected = No page open
admin-end = End
admin-end-title = End the sign-in of { $name }?
admin-end-means = Open pages close at once. To go on, the person has to sign in again.
admin-done-ended = The sign-in of { $name } was ended.
admin-floor = On the floor
admin-no-floor = Nobody has a seat.
admin-part = Part
admin-in-state = Time in state

## Changes

admin-no-changes = Nothing was changed yet.
admin-when = When
admin-who = Who
admin-what = Change
admin-whom = Whom
admin-detail = Details
admin-older = Older
admin-actor-command_line = Command line
admin-actor-first_run = First run
deed-person_added = Added
deed-person_changed = Role or languages changed
deed-person_disabled = Disabled
deed-person_enabled = Enabled
deed-password_reset = New password
deed-session_ended = Sign-in ended
deed-closure_added = Closure added
deed-closure_removed = Closure taken back
deed-closure_restored = Closure put back

## When it does not work

error-name-taken = This name is taken.
error-bad-name = A name has 1 to 64 letters, digits, dots, hyphens or underscores.
error-bad-languages = Each language needs a proficiency from 1 to 5; Japanese is not among them.
error-last-admin = There is no other administrator. Make somebody else one first.
error-yourself = You cannot do this to your own account.
error-not-first = The first administrator was made before. Please sign in.
error-password-length = A password has 15 to 200 characters.
error-password-obvious = This password is easy to guess. Avoid names, usual words, rows of keys and repetitions.
error-closure-span = The last day must not come before the first, nor more than a year after it.
error-closure-over = These days are over.
error-closure-reason = Please give a reason of 1 to 100 characters.
error-closure-too-many = There are too many closures.
