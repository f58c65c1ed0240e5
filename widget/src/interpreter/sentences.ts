// Answers sentence by sentence: an interpreter reads one, says it, and goes on to the next. Pure.

import type { AnswerText, Language } from '../protocol/gen'

/** One step: what the two languages say for the same thing. Either may be empty where one says it in fewer sentences. */
export interface Step {
  japanese: string
  other: string
}

/** The number of an item in a list, which some languages' rules take for a sentence. */
const ONLY_A_NUMBER = /^[\d.)\s（(]+$/u

/** The sentences of a paragraph, by the rules of its language. */
export function sentences(text: string, language: Language): string[] {
  const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
  const whole: string[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    if (before !== undefined && ONLY_A_NUMBER.test(before)) whole[whole.length - 1] = before + part
    else whole.push(part)
  }
  return whole.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

/** The steps of an answer: title, then paragraph by paragraph; nothing is said in the wrong paragraph. */
export function steps(texts: readonly AnswerText[]): Step[] {
  const [japanese, other] = texts
  if (!japanese) return []
  if (!other)
    return parts(japanese).flatMap((part) => sentences(part, japanese.lang).map((said) => ({ japanese: said, other: '' })))
  const [ours, theirs] = [parts(japanese), parts(other)]
  if (ours.length !== theirs.length) {
    const all = (text: AnswerText) => parts(text).flatMap((part) => sentences(part, text.lang))
    return aligned(all(japanese), all(other))
  }
  return ours.flatMap((part, n) => aligned(sentences(part, japanese.lang), sentences(theirs[n] ?? '', other.lang)))
}

function parts({ title, paragraphs }: AnswerText): string[] {
  return [title, ...paragraphs]
}

/** As many steps as the shorter side has sentences; the longer side's are shared out in their order. */
function aligned(japanese: string[], other: string[]): Step[] {
  const count = Math.max(1, Math.min(japanese.length, other.length))
  const share = (all: string[], n: number) =>
    all.filter((_, at) => Math.floor((at * count) / Math.max(all.length, count)) === n).join(' ')
  return Array.from({ length: count }, (_, n) => ({ japanese: share(japanese, n), other: share(other, n) }))
}
