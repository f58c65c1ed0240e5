// Which of the hotline's languages a browser asks for. The same aliases as Language::parse on the server; both are tested
// with the same cases.

import { LANGUAGES, type Language } from '../protocol/gen'

/** やさしい日本語: a page can speak it, a call in it is a call in Japanese. */
export const EASY = 'ja-x-easy'

/** Its name in itself, as the other names are in protocol/gen.ts. */
export const EASY_AUTONYM = 'やさしい日本語'

/** What a page can speak. */
export type PageLanguage = Language | typeof EASY

/** The language of a call from a page in this one. */
export function spoken(page: PageLanguage): Language {
  return page === EASY ? 'ja' : page
}

/** What a page is to speak by this tag; none when it cannot. */
export function parsePageLanguage(text: string): PageLanguage | undefined {
  return text.trim().toLowerCase() === EASY ? EASY : parseLanguage(text)
}

/** The language a tag means, in any spelling that browsers use; none when the hotline does not speak it. */
export function parseLanguage(text: string): Language | undefined {
  const lower = text.trim().toLowerCase()
  const primary = lower.split(/[-_]/)[0] ?? ''
  const tag = alias(primary, lower)
  return LANGUAGES.find((language) => language.tag === tag)?.tag
}

function alias(primary: string, whole: string): string {
  if (primary === 'fil') return 'tl'
  if (primary === 'in') return 'id'
  if (primary === 'cmn' || primary === 'yue') return 'zh'
  if (primary === 'pa' && whole.includes('arab')) return 'ur'
  return primary
}

/** The first of the wished-for languages that the hotline speaks. */
export function negotiate(wishes: readonly (string | null | undefined)[]): Language | undefined {
  return wishes.map((wish) => (wish ? parseLanguage(wish) : undefined)).find((language) => language !== undefined)
}

/** Writing direction of a language. */
export function direction(language: Language): 'ltr' | 'rtl' {
  return LANGUAGES.find(({ tag }) => tag === language)?.dir ?? 'ltr'
}

/** A language's name in itself. */
export function autonym(language: Language): string {
  return LANGUAGES.find(({ tag }) => tag === language)?.autonym ?? language
}
