// Everyone with a seat: who asked for help first, state and time in it, languages, and when they plan to be back.

import { useEffect, useRef, useState } from 'preact/hooks'
import { span, time } from '../i18n/fmt'
import { pageLanguage, plain, type Said, say } from '../i18n/text'
import type { TeamRow } from '../protocol/gen'
import { StatePill } from '../staff/State'
import { Live } from '../ui/Live'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import type { Manager } from './Dashboard'

const COLUMNS = ['manager-name', 'manager-part', 'common-status', 'manager-time-in-state', 'manager-back-at', 'manager-serves']

/** From these times on a talk is long, and very long. */
export const LONG_MS = 180_000
export const VERY_LONG_MS = 300_000

export function Team({ rows, session }: { rows: TeamRow[]; session: Manager }) {
  const news = useHelpNews(rows)
  return (
    <div data-id="team">
      <Live said={news} />
      <Table id="manager-team" columns={COLUMNS} empty="manager-no-team" rows={rows.length}>
        {rows.toSorted(byNeed).map((row) => (
          <Row key={row.agent} row={row} session={session} />
        ))}
      </Table>
    </div>
  )
}

function Row({ row, session }: { row: TeamRow; session: Manager }) {
  const { state } = row
  return (
    <tr data-id={row.agent} class={state.help ? 'needs-help' : undefined}>
      <th scope="row">
        {row.name}
        {state.help && (
          <span class="pill help">
            <span aria-hidden="true">!</span>
            <Text id="manager-help" />
          </span>
        )}
      </th>
      <td>
        <Text id={`part-${row.part}`} />
      </td>
      <td>
        <StatePill agent={state} />
      </td>
      <td class="number">
        <InState row={row} session={session} />
      </td>
      <td class="number">{state.back_at === null ? '–' : <Back at={state.back_at} session={session} />}</td>
      <td>{state.languages.map((language) => plain(`language-${language}`)).join('・') || '–'}</td>
    </tr>
  )
}

function InState({ row, session }: { row: TeamRow; session: Manager }) {
  const spent = Math.max(0, useNow(session.clock) - row.state.since)
  const long = row.state.state === 'talking' ? length(spent) : null
  return (
    <span class={long ?? undefined}>
      <span class="clock">{span(spent)}</span>
      {long && (
        <small>
          {' '}
          <Text id={`manager-${long}`} />
        </small>
      )}
    </span>
  )
}

function Back({ at, session }: { at: number; session: Manager }) {
  const late = useNow(session.clock) > at
  return (
    <span class={late ? 'long' : undefined}>
      {time(at, pageLanguage.value)}
      {late && (
        <small>
          {' '}
          <Text id="manager-back-late" />
        </small>
      )}
    </span>
  )
}

/** How long a talk is, as a word; none while it is no news. */
export function length(spent: number): 'long' | 'very-long' | null {
  if (spent >= VERY_LONG_MS) return 'very-long'
  return spent >= LONG_MS ? 'long' : null
}

const ORDER = ['talking', 'reserved', 'wrap_up', 'ready', 'not_ready', 'signed_out']

/** Who asked for help comes first, then who is in a call, the longest of them before the others. */
export function byNeed(one: TeamRow, other: TeamRow): number {
  const help = Number(other.state.help) - Number(one.state.help)
  const state = ORDER.indexOf(one.state.state) - ORDER.indexOf(other.state.state)
  return help || state || one.state.since - other.state.since
}

/** Said once when somebody asks, not again with each picture of the floor. */
function useHelpNews(rows: TeamRow[]): Said | null {
  const known = useRef(new Set<string>())
  const [news, setNews] = useState<Said | null>(null)
  const asking = rows.filter((row) => row.state.help)
  const key = asking.map((row) => row.agent).join()
  useEffect(() => {
    const fresh = asking.filter((row) => !known.current.has(row.agent))
    known.current = new Set(asking.map((row) => row.agent))
    if (fresh.length > 0) setNews(say('manager-help-news', { names: fresh.map((row) => row.name).join('、') }))
  }, [key])
  return news
}
