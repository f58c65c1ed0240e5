// Dates, times and numbers as callers and staff compare them with Japanese paper: Japan's time, Gregorian years, Latin digits.

import type { Language } from '../protocol/gen'

const ZONE = 'Asia/Tokyo'
const locale = (language: Language) => `${language}-u-ca-gregory-nu-latn`

/** `9:05` */
export function time(ms: number, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(ms)
}

/** A day and a time, spelled out; the hours as on the hotline's papers, to 17:15. */
export function dayAndTime(ms: number, language: Language): string {
  const style = { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23', timeZone: ZONE } as const
  return new Intl.DateTimeFormat(locale(language), style).format(ms)
}

/** A day and a time, short. */
export function shortDayAndTime(ms: number, language: Language): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE } as const
  return new Intl.DateTimeFormat(locale(language), style).format(ms)
}

/** A day, spelled out; in Japanese with the era, as on every Japanese form. */
export function day(ms: number, language: Language): string {
  const tag = language === 'ja' ? 'ja-JP-u-ca-japanese' : locale(language)
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: ZONE }).format(ms)
}

/** A day of a record, `2024-09-18`, spelled out. */
export function isoDay(iso: string, language: Language): string {
  const ms = Date.parse(`${iso}T00:00:00+09:00`)
  return Number.isNaN(ms) ? iso : day(ms, language)
}

/** `3:05`, or `1:03:05` from an hour on. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** A fraction of 1 as a percentage, with one decimal. */
export function percent(fraction: number, language: Language): string {
  const style = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale(language), style).format(fraction)
}

/**
 * What a caller may note down of a call: eight digits, which everyone can say in every language and type on every keyboard. Made of
 * the random end of the call's id, so that every page shows the same number without asking.
 */
export function reference(call: string): string {
  const tail = Number.parseInt(call.replaceAll('-', '').slice(-12), 16)
  const digits = String(tail % 100_000_000).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}
