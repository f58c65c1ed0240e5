// The half-hours as a table: everything that the chart shows, and the rates beside it.

import { percent, span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { HalfHour } from '../protocol/gen'
import { Table } from '../ui/Table'

const COLUMNS = [
  'manager-half',
  'tile-offered',
  'tile-answered',
  'tile-abandoned',
  'tile-refused',
  'tile-service_level',
  'tile-abandon_rate',
  'tile-asa_ms',
  'tile-aht_ms',
  'tile-occupancy',
]

export function Twin({ halves }: { halves: HalfHour[] }) {
  const share = (value: number | null) => (value === null ? '–' : percent(value, pageLanguage.value))
  const mean = (value: number | null) => (value === null ? '–' : span(value))
  return (
    <Table id="manager-halves-table" columns={COLUMNS} empty="manager-no-calls" rows={halves.length}>
      {halves.map((half) => (
        <tr key={half.start} data-id={half.start}>
          <th scope="row" class="number">
            {time(half.start, pageLanguage.value)}
          </th>
          <td class="number">{half.offered}</td>
          <td class="number">{half.answered}</td>
          <td class="number">{half.abandoned}</td>
          <td class="number">{half.refused}</td>
          <td class="number">{share(half.service_level)}</td>
          <td class="number">{share(half.abandon_rate)}</td>
          <td class="number">{mean(half.asa_ms)}</td>
          <td class="number">{mean(half.aht_ms)}</td>
          <td class="number">{share(half.occupancy)}</td>
        </tr>
      ))}
    </Table>
  )
}
