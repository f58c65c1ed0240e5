// Stretches inside a text that need a word of their own: Japanese names of papers in a foreign sentence, and telephone numbers
// in a sentence from right to left, whose groups would otherwise be read in the wrong order.

import type { Language } from '../protocol/gen'
import { direction } from './negotiate'

/** A stretch of text; `as` says what it is when it is not like the rest. */
export type Run = { text: string; as?: 'ja' | 'number' }

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
const NUMBER = /\d+(?:[-‐–]\d+)+/g

/** The stretches of a text in this language, in order. */
export function runs(text: string, lang: Language): Run[] {
  const whole: Run[] = [{ text }]
  // Chinese has the same characters: there they belong to the sentence.
  const named = lang === 'ja' || lang === 'zh' ? whole : split(whole, JAPANESE, 'ja')
  return direction(lang) === 'rtl' ? split(named, NUMBER, 'number') : named
}

function split(parts: readonly Run[], pattern: RegExp, as: 'ja' | 'number'): Run[] {
  return parts.flatMap((part) => (part.as === undefined ? cut(part.text, pattern, as) : [part]))
}

function cut(text: string, pattern: RegExp, as: 'ja' | 'number'): Run[] {
  const found: Run[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) })
    found.push({ text: match[0], as })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}
