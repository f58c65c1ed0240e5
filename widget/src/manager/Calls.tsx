// The calls of a day, newest first; those who gave up are marked and can be looked at alone.

import type { Inquiries } from '../api/types'
import { reference, span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Button } from '../ui/Button'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { show, shown } from './address'
import { type Called, ofInquiry } from './called'
import type { Manager } from './Dashboard'
import { useAnswer } from './useAnswer'

const COLUMNS = [
  'manager-reference',
  'manager-arrived',
  'common-language',
  'common-topic',
  'common-waited',
  'manager-talk',
  'manager-agent',
  'manager-result',
]

/** Calls of a day on the page. */
export const CALLS_MAX = 200

interface CallsProps {
  day: string
  /** The newest of the day. */
  rows: Called[]
  /** How many of the day gave up, also of those that are not in `rows`. */
  abandoned: number
  session: Manager
}

export function Calls({ day, rows, abandoned, session }: CallsProps) {
  const only = shown.value.calls === 'abandoned'
  const path = `/api/manager/inquiries?from=${day}&to=${day}&outcome=abandoned&limit=${CALLS_MAX}`
  const answer = useAnswer<Inquiries>(session, only ? path : null, abandoned)
  const listed = only ? (answer?.inquiries ?? []).map(ofInquiry) : rows
  return (
    <div class="stack" data-id="calls">
      <Table id="manager-calls" columns={COLUMNS} empty={only ? 'manager-no-abandoned' : 'manager-no-calls'} rows={listed.length}>
        {listed.map((row) => (
          <Row key={row.call} row={row} />
        ))}
      </Table>
      <div class="row">
        <Button
          id="manager-only-abandoned"
          args={{ calls: abandoned }}
          pressed={only}
          onPress={() => show({ calls: only ? '' : 'abandoned' })}
        />
        {listed.length >= CALLS_MAX && (
          <small class="note">
            <Text id="manager-calls-most" args={{ calls: CALLS_MAX }} />
          </small>
        )}
      </div>
    </div>
  )
}

function Row({ row }: { row: Called }) {
  return (
    <tr data-id={row.call} class={row.abandoned ? 'abandoned' : undefined}>
      <th scope="row">
        <code>{reference(row.call)}</code>
      </th>
      <td class="number">{time(row.arrived, pageLanguage.value)}</td>
      <td>
        <Text id={`language-${row.language}`} />
      </td>
      <td>
        <Text id={`topic-${row.topic}`} />
      </td>
      <td class="number">{between(row.arrived, row.connected ?? row.ended)}</td>
      <td class="number">{row.connected === null ? '–' : between(row.connected, row.ended)}</td>
      <td>{row.agents || '–'}</td>
      <td>{row.abandoned ? <Abandoned /> : <Text id={row.result} />}</td>
    </tr>
  )
}

function Abandoned() {
  return (
    <span class="pill gave-up">
      <span aria-hidden="true">✕</span>
      <Text id="outcome-abandoned" />
    </span>
  )
}

function between(from: number, to: number | null): string {
  return to === null ? '–' : span(to - from)
}
