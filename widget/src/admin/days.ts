// What each day of the calendar is, by the same rules as the server's; to look at, never to decide.

import type { Calendar, Span } from './types'

/** Why a day is open or closed; the first that holds. */
export type DayKind = 'outside' | 'closure' | 'year_end' | 'holiday' | 'weekend' | 'open'

const two = (n: number) => String(n).padStart(2, '0')

/** `2024-09` of an instant, in Japan. */
export function monthOf(ms: number): string {
  return dayOf(ms).slice(0, 7)
}

/** `2024-09-18` of an instant, in Japan, which has no summer time. */
export function dayOf(ms: number): string {
  return new Date(ms + 9 * 3_600_000).toISOString().slice(0, 10)
}

/** The month so many months later. */
export function monthAfter(month: string, by: number): string {
  const [year = 2024, of = 1] = month.split('-').map(Number)
  const count = year * 12 + of - 1 + by
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
}

/** The weeks of a month, Monday first; days of other months are null. */
export function weeksOf(month: string): (string | null)[][] {
  const first = weekday(`${month}-01`)
  const [year = 2024, of = 1] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, of, 0)).getUTCDate()
  const cells: (string | null)[] = Array.from({ length: first }, () => null)
  for (let day = 1; day <= count; day++) cells.push(`${month}-${two(day)}`)
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** 0 for Monday. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

const within = (day: string, { from, to }: Span) => from <= day && day <= to

/** Whether `09-18` lies in a rest that may span New Year. */
function rests(day: string, { from, to }: Span): boolean {
  return from <= to ? within(day, { from, to }) : day >= from || day <= to
}

/** What a day is, and the words that go with it: a holiday's name, a closure's reason. */
export function kindOf(day: string, { calendar, closures }: Calendar): { kind: DayKind; name?: string | undefined } {
  if (!within(day, calendar)) return { kind: 'outside' }
  const closure = [...calendar.closures, ...closures.filter((one) => !one.removed)].find((one) => within(day, one))
  if (closure) return { kind: 'closure', name: closure.reason }
  if (rests(day.slice(5), calendar.year_end)) return { kind: 'year_end' }
  if (day in calendar.holidays) return { kind: 'holiday', name: calendar.holidays[day] }
  return { kind: weekday(day) >= 5 ? 'weekend' : 'open' }
}
