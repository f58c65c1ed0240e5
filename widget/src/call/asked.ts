// What the address and the browser ask for before anyone has pressed anything.

import { negotiate, type PageLanguage, parsePageLanguage } from '../i18n/negotiate'
import { LANGUAGES, type Language, type Topic } from '../protocol/gen'

export const TOPICS: readonly Topic[] = ['myna_card', 'notice', 'certificate', 'other']

/** `?lang=`: whoever made the link knows for whom. */
export function askedLanguage(): PageLanguage | undefined {
  const tag = new URLSearchParams(location.search).get('lang')
  return tag === null ? undefined : parsePageLanguage(tag)
}

/** `?topic=` */
export function askedTopic(): Topic {
  const topic = new URLSearchParams(location.search).get('topic')
  return TOPICS.find((known) => known === topic) ?? 'other'
}

/** The languages that the browser is set to, best first: proposed, never forced. */
export function proposed(): Language[] {
  const wishes = navigator.languages.map((wish) => negotiate([wish])).filter((wish) => wish !== undefined)
  const known = [...new Set(wishes)].filter((wish) => LANGUAGES.some(({ tag }) => tag === wish))
  return known.slice(0, PROPOSED_MAX)
}

/** More would not be a proposal. */
const PROPOSED_MAX = 3
