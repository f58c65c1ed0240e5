// The floor by language: who waits, who talks, who could interpret.

import type { LanguageRow } from '../protocol/gen'
import { Autonym } from '../ui/LangText'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'

const COLUMNS = ['common-language', 'tile-waiting', 'manager-talking', 'manager-interpreters-ready']

export function Languages({ rows }: { rows: LanguageRow[] }) {
  return (
    <Table id="manager-languages" columns={COLUMNS} empty="manager-no-languages" rows={rows.length}>
      {rows.map((row) => (
        <tr key={row.language} data-id={row.language}>
          <th scope="row">
            <Text id={`language-${row.language}`} />{' '}
            <small>
              <Autonym lang={row.language} />
            </small>
          </th>
          <td class="number">{row.waiting}</td>
          <td class="number">{row.talking}</td>
          <td class="number">{row.interpreters_ready}</td>
        </tr>
      ))}
    </Table>
  )
}
