// Words by key, from the same locales/ files as the server's. The page's language comes first, then those it falls back to.

import { FluentBundle, FluentResource } from '@fluent/bundle'
import { computed, signal } from '@preact/signals'
import type { Language } from '../protocol/gen'
import { direction, EASY, type PageLanguage } from './negotiate'
import { withoutReadings } from './ruby'

/** Values for the placeables of a message. */
export type Args = Record<string, string | number>

/** Words, and the language they are in: not the page's when it had to fall back. */
export type Said = { text: string; lang: Language }

type Shelf = { lang: Language; easy: boolean; bundle: FluentBundle }

const shelves = signal<Shelf[]>([])

/** The language of the page; やさしい日本語 is Japanese. */
export const pageLanguage = computed<Language>(() => shelves.value[0]?.lang ?? 'ja')

/** Whether the page speaks やさしい日本語. */
export const easyJapanese = computed(() => shelves.value[0]?.easy ?? false)

/**
 * Loads files of `locales/` in these languages, best first, and lets the page speak the first of them. A language that lacks
 * a file is left out: a page of two languages mixed would be worse than one in the second.
 */
export async function loadText(languages: readonly PageLanguage[], files: readonly string[]): Promise<void> {
  const wanted = [...new Set(languages)]
  const filled = await Promise.all(wanted.map((lang) => shelf(lang, files)))
  shelves.value = filled.filter((one) => one !== undefined)
  document.documentElement.lang = pageLanguage.value
  document.documentElement.dir = direction(pageLanguage.value)
}

async function shelf(tag: PageLanguage, files: readonly string[]): Promise<Shelf | undefined> {
  const sources = await Promise.all(files.map((file) => source(tag, file)))
  const [lang, easy] = tag === EASY ? (['ja', true] as const) : ([tag, false] as const)
  return sources.includes('') ? undefined : { lang, easy, bundle: bundleOf(lang, sources) }
}

async function source(lang: PageLanguage, file: string): Promise<string> {
  const response = await fetch(`/locales/${lang}/${file}.ftl`).catch(() => undefined)
  return response?.ok ? response.text() : ''
}

/**
 * A bundle of messages; also for tests, which read the files from disk. Numbers in Latin digits in every language: they are
 * compared with Japanese paper.
 */
export function bundleOf(lang: Language, sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(`${lang}-u-nu-latn`)
  for (const text of sources) bundle.addResource(new FluentResource(text))
  return bundle
}

/** Whether some loaded language has this message. */
export function knows(id: string): boolean {
  return shelves.value.some(({ bundle }) => bundle.hasMessage(id))
}

/** A message in the best language that has it. */
export function say(id: string, args?: Args): Said {
  for (const { lang, bundle } of shelves.value) {
    const pattern = bundle.getMessage(id)?.value
    if (pattern) return { lang, text: bundle.formatPattern(pattern, args ?? null) }
  }
  console.warn(`no text for ${id}`)
  return { lang: pageLanguage.value, text: id }
}

/** A message as plain text, for attributes and titles; without the marks that isolate directions, and without readings. */
export function plain(id: string, args?: Args): string {
  return withoutReadings(say(id, args).text).replace(/[\u2068\u2069]/g, '')
}

/** The message for a refusal: `disposition-missing` and `disposition_missing` are the same code. */
export function failureId(code: string): string {
  const id = `error-${code.replaceAll('_', '-')}`
  return knows(id) ? id : 'error-unexpected'
}
