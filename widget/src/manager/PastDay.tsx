// A day of the past: the same numbers, counted from the same facts.

import type { DayReport, Inquiries } from '../api/types'
import { HalfHours } from '../charts/HalfHours'
import { percent, span } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { CALLS_MAX, Calls } from './Calls'
import { ofInquiry } from './called'
import type { Manager } from './Dashboard'
import { LanguagesOfDay } from './LanguagesOfDay'
import { Strip } from './Strip'
import { Tiles } from './Tiles'
import { useAnswer } from './useAnswer'

export function PastDay({ day, session }: { day: string; session: Manager }) {
  const report = useAnswer<DayReport>(session, `/api/manager/report?date=${day}`)
  const calls = useAnswer<Inquiries>(session, `/api/manager/inquiries?from=${day}&to=${day}&limit=${CALLS_MAX}`)
  if (report?.date !== day) return null
  if (report.offered === 0) return <Notice id={report.opens === null ? 'manager-closed-day' : 'manager-no-calls-then'} />
  const rows = <Calls day={day} rows={(calls?.inquiries ?? []).map(ofInquiry)} abandoned={report.abandoned} session={session} />
  // Nobody was let in: there is nothing to count, and no zero is a number of that day.
  if (report.offered === report.refused) {
    return (
      <>
        {report.opens === null && <Notice id="manager-rest-day" />}
        <Strip tiles={report} />
        {rows}
      </>
    )
  }
  return (
    <>
      {report.opens === null && <Notice id="manager-rest-day" />}
      <Strip tiles={report} />
      <Tiles
        tiles={report}
        halves={report.halves}
        targets={report.targets}
        now={report.as_of}
        session={session}
        closed
        live={false}
      />
      <HalfHours halves={report.halves} level={report.service_level} file={`/api/manager/report.csv?date=${day}`} />
      <LanguagesOfDay rows={report.languages} />
      <Operators rows={report.operators} />
      {rows}
    </>
  )
}

function Notice({ id }: { id: string }) {
  return (
    <p class="closed card" role="status">
      <strong>
        <Text id={id} />
      </strong>
    </p>
  )
}

const COLUMNS = ['manager-name', 'manager-busy', 'manager-ready-time', 'tile-occupancy']

function Operators({ rows }: { rows: DayReport['operators'] }) {
  return (
    <Table id="manager-operators" columns={COLUMNS} empty="manager-no-team" rows={rows.length}>
      {rows.map((row) => (
        <tr key={row.agent} data-id={row.agent}>
          <th scope="row">{row.name ?? '–'}</th>
          <td class="number">{span(row.busy_ms)}</td>
          <td class="number">{span(row.ready_ms)}</td>
          <td class="number">{row.occupancy === null ? '–' : percent(row.occupancy, pageLanguage.value)}</td>
        </tr>
      ))}
    </Table>
  )
}
