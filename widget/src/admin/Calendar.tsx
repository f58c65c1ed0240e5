// When this line answers: the window and hours of its file, a month at a glance, and the closures of this page.

import { useEffect } from 'preact/hooks'
import { dayAndTime } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Text } from '../ui/Text'
import { days } from './Changes'
import { Closures } from './Closures'
import { Month } from './Month'
import type { Office } from './office'
import { Loading } from './People'
import type { Calendar } from './types'

export function CalendarPart({ office }: { office: Office }) {
  useEffect(() => void office.load('calendar'), [])
  const calendar = office.calendar.value
  if (calendar === undefined) return <Loading />
  return (
    <>
      <div class="halves">
        <Now calendar={calendar} />
        <Month calendar={calendar} />
      </div>
      <Closures office={office} calendar={calendar} />
    </>
  )
}

function Now({ calendar }: { calendar: Calendar }) {
  const { open, next_open: next, calendar: file } = calendar
  return (
    <section class="card" aria-labelledby="now-title" data-id="now" data-open={open}>
      <h2 id="now-title">
        <span class={open ? 'pill state-ready' : 'pill party-lost'}>
          <Text id={open ? 'admin-now-open' : 'admin-now-closed'} />
        </span>
      </h2>
      {!open && (
        <p>
          {next === null ? (
            <Text id="admin-closed-for-good" />
          ) : (
            <Text id="admin-next-open" args={{ when: dayAndTime(next, pageLanguage.value) }} />
          )}
        </p>
      )}
      <dl class="facts">
        <dt>
          <Text id="admin-window" />
        </dt>
        <dd>{days(file)}</dd>
        <dt>
          <Text id="admin-hours" />
        </dt>
        <dd>
          <Text id="admin-from-to" args={{ from: short(file.hours.opens), to: short(file.hours.closes) }} />
        </dd>
        <dt>
          <Text id="admin-year-end" />
        </dt>
        <dd>
          <Text id="admin-from-to" args={{ from: monthDay(file.year_end.from), to: monthDay(file.year_end.to) }} />
        </dd>
        <dt>
          <Text id="admin-holidays" />
        </dt>
        <dd>{Object.keys(file.holidays).length}</dd>
      </dl>
      <p class="note">
        <Text id="admin-from-file" />
      </p>
    </section>
  )
}

/** `8:30` of `08:30:00`. */
function short(time: string): string {
  return time.replace(/^0/, '').slice(0, -3)
}

/** `12-29`, spelled out in the page's language. */
function monthDay(day: string): string {
  const style = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(pageLanguage.value, style).format(Date.parse(`2024-${day}T00:00:00Z`))
}
