// Days of Japan as `2024-09-18`, and the spans that people ask for.

const DAY_MS = 86_400_000
const JAPAN_MS = 9 * 3_600_000

/** The day in Japan on which an instant falls. */
export function dayOf(ms: number): string {
  return new Date(ms + JAPAN_MS).toISOString().slice(0, 10)
}

/** So many days later, or earlier. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whether a text names a day that there is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && later(text, 0) === text
}

export type Preset = 'today' | 'yesterday' | 'week' | 'last-week' | 'month' | 'all'
export const PRESETS: Preset[] = ['today', 'yesterday', 'week', 'last-week', 'month', 'all']

/** First and last day of a span; weeks begin on Monday. */
export function span(preset: Preset, today: string): { from: string; to: string } {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = later(today, -sinceMonday)
  switch (preset) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: later(today, -1), to: later(today, -1) }
    case 'week':
      return { from: monday, to: today }
    case 'last-week':
      return { from: later(monday, -7), to: later(monday, -1) }
    case 'month':
      return { from: `${today.slice(0, 8)}01`, to: today }
    case 'all':
      return { from: '', to: '' }
  }
}
