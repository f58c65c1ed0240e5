// The floor by language: who waits and how long, who talks, who could interpret, and how the day went.

import { percent } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { LanguageRow } from '../protocol/gen'
import { Autonym } from '../ui/LangText'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import type { Manager } from './Dashboard'

const COLUMNS = [
  'common-language',
  'tile-waiting',
  'tile-longest-wait',
  'manager-talking',
  'manager-interpreters-ready',
  'manager-interpreters-busy',
  'tile-offered',
  'tile-answered',
  'tile-abandoned',
  'tile-service_level',
]

export function Languages({ rows, session }: { rows: LanguageRow[]; session: Manager }) {
  return (
    <Table id="manager-languages" columns={COLUMNS} empty="manager-no-languages" rows={rows.length}>
      {rows.toSorted(byNeed).map((row) => (
        <tr key={row.language} data-id={row.language} class={unserved(row) ? 'unserved' : undefined}>
          <th scope="row">
            <Text id={`language-${row.language}`} />{' '}
            <small>
              <Autonym lang={row.language} />
            </small>
          </th>
          <td class="number">{row.waiting}</td>
          <td class="number">{row.oldest_arrived === null ? '–' : <Since at={row.oldest_arrived} clock={session.clock} />}</td>
          <td class="number">{row.talking}</td>
          <td class="number">
            {row.language === 'ja' ? '–' : row.interpreters_ready}
            {unserved(row) && (
              <small class="late">
                {' '}
                <Text id="manager-nobody" />
              </small>
            )}
          </td>
          <td class="number">{row.language === 'ja' ? '–' : row.interpreters_busy}</td>
          <td class="number">{row.offered}</td>
          <td class="number">{row.answered}</td>
          <td class="number">{row.abandoned}</td>
          <td class="number">{row.service_level === null ? '–' : percent(row.service_level, pageLanguage.value)}</td>
        </tr>
      ))}
    </Table>
  )
}

/** Those who wait come first, the longest of them before the others. */
export function byNeed(one: LanguageRow, other: LanguageRow): number {
  const since = (row: LanguageRow) => row.oldest_arrived ?? Number.POSITIVE_INFINITY
  if (since(one) !== since(other)) return since(one) < since(other) ? -1 : 1
  return other.talking - one.talking || other.offered - one.offered
}

/** Somebody waits, and nobody who could interpret is here. */
export function unserved(row: LanguageRow): boolean {
  return row.language !== 'ja' && row.waiting > 0 && row.interpreters_ready + row.interpreters_busy === 0
}
