// One day in numbers: today, live, or one of the past; and what calls came to.

import type { Hotline } from '../api/types'
import { HalfHours } from '../charts/HalfHours'
import { shortDayAndTime } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { FloorView } from '../protocol/gen'
import { Page } from '../staff/Page'
import type { Session } from '../staff/session'
import type { Speak } from '../staff/start'
import type { ManagerState } from '../store/manager'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import { shown } from './address'
import { Calls } from './Calls'
import { ofRow } from './called'
import { DayPicker } from './DayPicker'
import { dayOf, isDay } from './days'
import { InquiryList } from './InquiryList'
import { Languages } from './Languages'
import { PastDay } from './PastDay'
import { Strip } from './Strip'
import { Team } from './Team'
import { Tiles } from './Tiles'
import { useAnswer } from './useAnswer'

export type Manager = Session<ManagerState>

export function Dashboard({ session, speak }: { session: Manager; speak: Speak }) {
  return (
    <Page session={session} speak={speak}>
      <main class="dashboard">
        <Day session={session} />
        <InquiryList session={session} />
      </main>
    </Page>
  )
}

function Day({ session }: { session: Manager }) {
  const { floor } = session.state.value
  if (floor === null) return null
  const today = dayOf(floor.now)
  const { day } = shown.value
  const past = isDay(day) && day !== today
  return (
    <>
      <DayPicker day={past ? day : today} today={today} />
      {past ? <PastDay day={day} session={session} /> : <Today floor={floor} session={session} />}
    </>
  )
}

function Today({ floor, session }: { floor: FloorView; session: Manager }) {
  const { tiles, halves, targets, calls } = floor
  const closed = useClosed(session)
  const quiet = closed !== null && tiles.offered === 0
  return (
    <>
      {closed && <Closed hotline={closed} />}
      {!quiet && (
        <>
          <Strip tiles={tiles} />
          <Tiles
            tiles={tiles}
            halves={halves}
            targets={targets}
            now={floor.now}
            session={session}
            closed={closed !== null}
            live
          />
        </>
      )}
      <Team rows={floor.team} session={session} />
      <Languages rows={floor.languages} session={session} />
      <HalfHours halves={halves} level={tiles.service_level} file={`/api/manager/report.csv?date=${dayOf(floor.now)}`} />
      <Calls day={dayOf(floor.now)} rows={calls.map(ofRow)} abandoned={tiles.abandoned} session={session} />
    </>
  )
}

/** The hotline while it is closed; asked again each quarter of an hour, on which hours begin and end. */
function useClosed(session: Manager): Hotline | null {
  const quarter = Math.floor(useNow(session.clock) / 900_000)
  const hotline = useAnswer<Hotline>(session, '/api/hotline', quarter)
  return hotline === null || hotline.open ? null : hotline
}

function Closed({ hotline }: { hotline: Hotline }) {
  const next = hotline.next_open
  return (
    <p class="closed card" role="status">
      <strong>
        <Text id="manager-closed" />
      </strong>{' '}
      {next !== null && <Text id="manager-next-open" args={{ at: shortDayAndTime(next, pageLanguage.value) }} />}
    </p>
  )
}
