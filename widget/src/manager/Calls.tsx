// Today's calls, newest first.

import { reference, span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { CallRow } from '../protocol/gen'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'

const COLUMNS = [
  'manager-reference',
  'manager-arrived',
  'common-language',
  'common-topic',
  'common-waited',
  'manager-talk',
  'manager-result',
]

export function Calls({ rows }: { rows: CallRow[] }) {
  return (
    <Table id="manager-calls" columns={COLUMNS} empty="manager-no-calls" rows={rows.length}>
      {rows.map((row) => (
        <tr key={row.call} data-id={row.call}>
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
          <td class="number">{between(row.arrived, row.connected)}</td>
          <td class="number">{row.connected === null ? '–' : between(row.connected, row.ended)}</td>
          <td>
            <Text id={result(row)} />
          </td>
        </tr>
      ))}
    </Table>
  )
}

function between(from: number, to: number | null): string {
  return to === null ? '–' : span(to - from)
}

/** What became of a call, or where it stands. */
function result(row: CallRow): string {
  if (row.refused !== null) return `outcome-${row.refused}`
  if (row.disposition?.kind === 'recorded') return `resolution-${row.disposition.resolution}`
  if (row.disposition !== null) return `outcome-${row.disposition.kind}`
  if (row.ended !== null) return 'outcome-open'
  return row.connected === null ? 'phase-waiting' : 'phase-talking'
}
