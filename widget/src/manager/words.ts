// Numbers as this page says them, and how they changed, in words: never by colour or a sign alone.

import type { Rate, Step } from '../charts/figures'
import { percent, span, time } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'

/** Shown where nothing can be counted yet; not a zero. */
export const NOTHING = '–'

type Unit = 'share' | 'span' | 'count'

const UNITS: Record<Rate, Unit> = {
  service_level: 'share',
  abandon_rate: 'share',
  occupancy: 'share',
  asa_ms: 'span',
  aht_ms: 'span',
  offered: 'count',
}

export function shownAs(rate: Rate, value: number): string {
  const unit = UNITS[rate]
  if (unit === 'share') return percent(value, pageLanguage.value)
  return unit === 'span' ? span(value) : plain('trend-offered', { calls: value })
}

/** The latest half-hour against the one before: what it is, and how much more or less that is. */
export function change(rate: Rate, { start, value, change }: Step): string {
  const amount = difference(rate, Math.abs(change))
  const id = amount === difference(rate, 0) ? 'trend-same' : change > 0 ? 'trend-up' : 'trend-down'
  return plain(id, { from: time(start, pageLanguage.value), value: shownAs(rate, value), amount })
}

function difference(rate: Rate, by: number): string {
  const unit = UNITS[rate]
  if (unit === 'share') return plain('trend-points', { points: (by * 100).toFixed(1) })
  return unit === 'span' ? span(by) : plain('trend-calls', { calls: by })
}
