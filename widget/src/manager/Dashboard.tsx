// The floor as it is, and today's inquiries.

import { Page } from '../staff/Page'
import type { Session } from '../staff/session'
import type { Speak } from '../staff/start'
import type { ManagerState } from '../store/manager'
import { Calls } from './Calls'
import { InquiryList } from './InquiryList'
import { Languages } from './Languages'
import { Team } from './Team'
import { Tiles } from './Tiles'

export type Manager = Session<ManagerState>

export function Dashboard({ session, speak }: { session: Manager; speak: Speak }) {
  const { floor } = session.state.value
  return (
    <Page session={session} speak={speak}>
      <main class="dashboard">
        {floor && (
          <>
            <Tiles floor={floor} session={session} />
            <div class="halves">
              <Languages rows={floor.languages} />
              <Team rows={floor.team} session={session} />
            </div>
            <Calls rows={floor.calls} />
          </>
        )}
        <InquiryList written={writtenUp(floor?.calls ?? [])} session={session} />
      </main>
    </Page>
  )
}

/** How many calls of today are written up: when it changes, the list of inquiries has changed. */
function writtenUp(calls: { disposition: unknown }[]): number {
  return calls.filter((call) => call.disposition !== null).length
}
