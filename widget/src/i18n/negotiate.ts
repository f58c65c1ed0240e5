// Which of the hotline's languages a browser asks for. The same aliases as Language::parse on the server; both are tested
// with the same cases.

import { LANGUAGES, type Language } from '../protocol/gen'

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
