// Own minutes by days, with a total and as a sheet: what an interpreter is paid by.

import { useState } from 'preact/hooks'
import { shortDayAndTime, span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Field } from '../ui/Field'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { sheetOf, totalSeconds, useMinutes } from './minutes'

const COLUMNS = ['interpreter-minutes-from', 'interpreter-minutes-to', 'common-language', 'interpreter-minutes-length']

/** `news`: when it changes the minutes may have grown. */
export function MinutesTable({ news }: { news: unknown }) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const minutes = useMinutes({ from, to }, news)
  const stints = minutes?.stints ?? []
  const language = pageLanguage.value
  return (
    <div class="card minutes">
      <Table id="interpreter-minutes" columns={COLUMNS} empty="interpreter-minutes-empty" rows={stints.length}>
        {stints.map(({ stint, seconds }) => (
          <tr key={`${stint.call} ${stint.from}`} data-id={stint.call}>
            <td>{shortDayAndTime(stint.from, language)}</td>
            <td>{stint.to === null ? <Text id="interpreter-minutes-now" /> : time(stint.to, language)}</td>
            <td>
              <Text id={`language-${stint.language}`} />
            </td>
            <td class="number">{seconds === null ? '' : span(seconds * 1000)}</td>
          </tr>
        ))}
      </Table>
      {minutes && (
        <p class="big" data-seconds={totalSeconds(minutes)}>
          <Text id="interpreter-minutes-total" args={{ count: stints.length, length: span(totalSeconds(minutes) * 1000) }} />
        </p>
      )}
      {minutes === null && (
        <p class="note" role="alert">
          <Text id="error-unreachable" />
        </p>
      )}
      <div class="row end">
        <Field id="interpreter-minutes-first" type="date" value={from} onInput={setFrom} />
        <Field id="interpreter-minutes-last" type="date" value={to} onInput={setTo} />
        <a class="button" href={sheetOf({ from, to })} download>
          <Text id="interpreter-minutes-sheet" />
        </a>
      </div>
    </div>
  )
}
