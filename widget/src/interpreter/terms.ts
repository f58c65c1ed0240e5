// Looking up agreed terms: by what is typed, and by what is being read. Pure.

import type { Term } from '../api/types'

/** One width, one kind of kana, small letters, no accents: what is typed in a hurry finds its term. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
  return plain.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** Marks of these scripts are letters, not accents: there only width and case are folded. */
const MARKS_ARE_LETTERS =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Thai}]/u

const key = (text: string) => (MARKS_ARE_LETTERS.test(text) ? text.normalize('NFKC').toLowerCase() : fold(text))

/** Terms that have what was typed in their word, reading, short form or rendering. */
export function found(terms: readonly Term[], typed: string): Term[] {
  const wanted = key(typed.trim())
  if (wanted === '') return [...terms]
  return terms.filter((term) => spellings(term).some((spelling) => key(spelling).includes(wanted)))
}

/** Terms that stand in one of these texts. */
export function mentioned(terms: readonly Term[], texts: readonly string[]): Term[] {
  const said = texts.map(key)
  return terms.filter((term) => {
    const words = [term.ja, ...term.short, ...(term.renderings ?? [])].map(key)
    return words.some((word) => said.some((text) => text.includes(word)))
  })
}

function spellings({ ja, reading, short, renderings }: Term): string[] {
  return [ja, reading, ...short, ...(renderings ?? [])]
}
