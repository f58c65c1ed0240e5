// A past day by language.

import type { DayReport } from '../api/types'
import { Autonym } from '../ui/LangText'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { NOTHING, shownAs } from './words'

const RATES = ['service_level', 'abandon_rate', 'asa_ms', 'aht_ms'] as const
const COUNTS = ['offered', 'answered', 'abandoned'] as const
const COLUMNS = ['common-language', ...COUNTS.map((name) => `tile-${name}`), ...RATES.map((name) => `tile-${name}`)]

export function LanguagesOfDay({ rows }: { rows: DayReport['languages'] }) {
  return (
    <Table id="manager-languages" columns={COLUMNS} empty="manager-no-languages" rows={rows.length}>
      {rows
        .toSorted((one, other) => other.offered - one.offered)
        .map((row) => (
          <tr key={row.language} data-id={row.language}>
            <th scope="row">
              <Text id={`language-${row.language}`} />{' '}
              <small>
                <Autonym lang={row.language} />
              </small>
            </th>
            {COUNTS.map((name) => (
              <td key={name} class="number">
                {row[name]}
              </td>
            ))}
            {RATES.map((name) => (
              <td key={name} class="number">
                {row[name] === null ? NOTHING : shownAs(name, row[name])}
              </td>
            ))}
          </tr>
        ))}
    </Table>
  )
}
