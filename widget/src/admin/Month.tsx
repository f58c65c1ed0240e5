// One month at a glance: which days are open, and why the others are not.

import { useState } from 'preact/hooks'
import { pageLanguage, plain } from '../i18n/text'
import { Button } from '../ui/Button'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { type DayKind, dayOf, kindOf, monthAfter, monthOf, weeksOf } from './days'
import type { Calendar } from './types'

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 8, 16)
const DAY_MS = 86_400_000
const LEGEND: DayKind[] = ['open', 'weekend', 'holiday', 'year_end', 'closure', 'outside']

export function Month({ calendar }: { calendar: Calendar }) {
  const [month, setMonth] = useState(monthOf(calendar.now))
  const name = spelled(Date.parse(`${month}-01T00:00:00Z`), { year: 'numeric', month: 'long' })
  return (
    <section class="card month" aria-labelledby="month-title">
      <div class="row">
        <Button id="admin-previous" do="previous_month" onPress={() => setMonth(monthAfter(month, -1))} />
        <h2 id="month-title" aria-live="polite">
          <Text id="admin-month" args={{ month: name }} />
        </h2>
        <Button id="admin-next" do="next_month" onPress={() => setMonth(monthAfter(month, 1))} />
      </div>
      <table aria-labelledby="month-title">
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, day) => (
              <th key={day} scope="col">
                <abbr title={spelled(MONDAY + day * DAY_MS, { weekday: 'long' })}>
                  {spelled(MONDAY + day * DAY_MS, { weekday: 'narrow' })}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, at) => (day ? <Day key={day} day={day} calendar={calendar} /> : <td key={at} />))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="legend">
        {LEGEND.map((kind) => (
          <li key={kind}>
            <span class={`day ${kind}`} aria-hidden="true" /> <Text id={`admin-day-${kind}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Day({ day, calendar }: { day: string; calendar: Calendar }) {
  const { kind, name } = kindOf(day, calendar)
  const today = day === dayOf(calendar.now)
  return (
    <td>
      <span class={today ? `day ${kind} today` : `day ${kind}`} data-day={day} data-kind={kind} title={name}>
        {Number(day.slice(8))}
        <span class="unseen">
          {plain(`admin-day-${kind}`)} {name && <LangText lang="ja">{name}</LangText>}
        </span>
      </span>
    </td>
  )
}

/** Days are taken at midnight UTC here, so that no zone moves them. */
function spelled(ms: number, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(pageLanguage.value, { ...style, timeZone: 'UTC' }).format(ms)
}
