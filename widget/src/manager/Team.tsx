// Everyone with a seat: state and time in it.

import type { TeamRow } from '../protocol/gen'
import { StatePill } from '../staff/State'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import type { Manager } from './Dashboard'

const COLUMNS = ['manager-name', 'manager-part', 'common-status', 'manager-time-in-state']

export function Team({ rows, session }: { rows: TeamRow[]; session: Manager }) {
  return (
    <Table id="manager-team" columns={COLUMNS} empty="manager-no-team" rows={rows.length}>
      {rows.map((row) => (
        <tr key={row.agent} data-id={row.agent}>
          <th scope="row">{row.name}</th>
          <td>
            <Text id={`part-${row.part}`} />
          </td>
          <td>
            <StatePill agent={row.state} />
          </td>
          <td class="number">
            <Since at={row.state.since} clock={session.clock} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
