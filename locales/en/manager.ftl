# The manager's dashboard.

manager-title = Management
manager-tiles = Six figures
manager-live = Today, live
manager-past = Past day
manager-day = Day
manager-day-before = Day before
manager-day-after = Day after
manager-day-today = Today
manager-closed = Outside opening hours
manager-next-open = Opens next: { $at }
manager-closed-day = Outside opening hours (day of rest). Nobody called.
manager-rest-day = Outside opening hours (day of rest).
manager-no-calls-then = There were no calls on this day.

## Figures, and how they are counted

tile-waiting = Waiting
tile-waiting-means = Calls waiting for an answer now, and the longest wait among them. The line is calls offered by half-hour
tile-longest-wait = Longest wait
tile-longest = Longest { $wait }
tile-service_level = Service level
tile-service_level-means = Answered within target ÷ (offered − refused − short abandons − waiting). Below: answered within target ÷ answered
tile-service_level_answered = { $level } of those answered
tile-abandon_rate = Abandon rate
tile-abandon_rate-means = Abandoned ÷ (answered + abandoned), short abandons left out
tile-occupancy = Occupancy
tile-occupancy-means = Operators’ handling time ÷ (handling time + ready time)
tile-asa_ms = Average speed of answer
tile-asa_ms-means = Mean time from arrival to answer of the calls answered
tile-aht_ms = Average handling time
tile-aht_ms-means = Mean time of talk, hold and wrap-up
tile-offered = Offered
tile-offered-means = Calls that came on this day, those refused included
tile-answered = Answered
tile-answered-means = Calls that were connected
tile-abandoned = Abandoned
tile-abandoned-means = Calls that left before an answer
tile-refused = Refused
tile-refused-means = Calls turned away: closed or overflow

target-met = On target
target-missed = Off target
target-service_level = Target: { $share } or more within { $seconds } s
target-at-most = Target: { $share } or less
target-asa = Target: within { $seconds } s
target-none = No target

trend-none = No half-hours to compare yet
trend-same = { $value } in the half-hour from { $from }, as in the one before
trend-up = { $value } in the half-hour from { $from }, { $amount } more than in the one before
trend-down = { $value } in the half-hour from { $from }, { $amount } less than in the one before
trend-points = { $points } points
trend-offered = { $calls } offered
trend-calls = { $calls } { $calls ->
    [one] call
   *[other] calls
}

## By half-hours

manager-halves = Calls by half-hour
manager-as-table = Show as table
manager-halves-table = Half-hours as a table
manager-half = Half-hour
manager-halves-sentence = { $offered } offered, { $answered } answered, { $abandoned } abandoned. Service level { $level }. Most came in the half-hour from { $from }: { $most }.
manager-halves-reading = Half-hour from { $from }: offered { $offered }, answered { $answered }, abandoned { $abandoned }, service level { $level }
manager-halves-cursor = Chart of calls by half-hour. Left and right arrow keys move through the half-hours
manager-halves-no-cursor = None chosen
manager-halves-hint = Choose the chart and press ← or → to read each half-hour.
manager-series-offered = Offered (bars)
manager-series-answered = Answered (line)
manager-series-abandoned = Abandoned (dashes)
manager-series-level = Service level (dots, right scale)

## Tables

manager-languages = By language
manager-no-languages = No language has anything to show.
manager-talking = Talking
manager-interpreters-ready = Interpreters ready
manager-interpreters-busy = Interpreters busy
manager-nobody = no interpreter here
manager-team = Team
manager-no-team = Nobody has a seat.
manager-name = Name
manager-part = Part
manager-time-in-state = Time in state
manager-long = over 3 min
manager-very-long = over 5 min
manager-back-at = Back at
manager-back-late = overdue
manager-serves = Languages served
manager-help = asks for help
manager-help-news = { $names } asks for help
manager-operators = Time of operators
manager-busy = Handling time
manager-ready-time = Ready time
manager-calls = Calls of this day
manager-no-calls = No calls yet.
manager-no-abandoned = Nobody gave up.
manager-only-abandoned = Show abandoned calls alone ({ $calls })
manager-calls-most = The newest { $calls } are shown
manager-reference = Reference
manager-arrived = Arrived
manager-talk = Talk time
manager-result = Result
manager-inquiries = Inquiries
manager-no-inquiries = No inquiry fits.
manager-category = Category
manager-referral = Referred to
manager-answers = Answers used
manager-note = Note
manager-agent = Agent
manager-csv = Export as CSV

## Filter of the inquiries

manager-filter = Filter of the inquiries
manager-presets = Span
manager-preset-today = Today
manager-preset-yesterday = Yesterday
manager-preset-week = This week
manager-preset-last-week = Last week
manager-preset-month = This month
manager-preset-all = All days
manager-from = From
manager-to = To
manager-any = Any
manager-recorded = Written up
manager-filter-none = Clear
manager-inquiries-shown = { $shown } of { $total } shown
manager-more = Show more
manager-csv-filtered = Export these { $total } as CSV

## Wallboard

manager-wall = The floor
manager-stale = Data is { $seconds } s old
manager-ready-now = Ready
manager-more-languages = and { $languages } more { $languages ->
    [one] language
   *[other] languages
}
