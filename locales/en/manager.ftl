# The manager's dashboard.

manager-title = Management
manager-today = Today

## Figures, and how they are counted

tile-waiting = Waiting
tile-waiting-means = Calls waiting for an answer now
tile-longest-wait = Longest wait
tile-longest-wait-means = The longest wait among those waiting now
tile-service_level = Service level
tile-service_level-means = Answered within target ÷ (offered − refused − short abandons − waiting)
tile-abandon_rate = Abandon rate
tile-abandon_rate-means = Abandoned ÷ (answered + abandoned), short abandons left out
tile-occupancy = Occupancy
tile-occupancy-means = Operators’ handling time ÷ (handling time + ready time)
tile-asa_ms = Average speed of answer
tile-asa_ms-means = Mean time from arrival to answer of the calls answered
tile-aht_ms = Average handling time
tile-aht_ms-means = Mean time of talk, hold and wrap-up
tile-offered = Offered
tile-offered-means = Calls that came today, those refused included
tile-answered = Answered
tile-answered-means = Calls that were connected
tile-abandoned = Abandoned
tile-abandoned-means = Calls that left before an answer
tile-refused = Refused
tile-refused-means = Calls turned away: closed or overflow

## Tables

manager-languages = By language
manager-no-languages = No language has anything to show right now.
manager-talking = Talking
manager-interpreters-ready = Interpreters ready
manager-team = Team
manager-no-team = Nobody has a seat.
manager-name = Name
manager-part = Part
manager-time-in-state = Time in state
manager-calls = Today’s calls
manager-no-calls = No calls yet today.
manager-reference = Reference
manager-arrived = Arrived
manager-talk = Talk time
manager-result = Result
manager-inquiries = Inquiries
manager-no-inquiries = No inquiries yet.
manager-category = Category
manager-referral = Referred to
manager-answers = Answers used
manager-note = Note
manager-agent = Agent
manager-csv = Export as CSV
