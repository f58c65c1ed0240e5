// How people write numbers: the digits of every script, in groups, with what they put between the groups. The twin of
// server/core/src/guard/reading.rs; the reasons stand there.

/** Digits that stand next to each other. Offsets count code points of the original text. */
export type Group = { readonly digits: number[]; readonly start: number; end: number }

/** Groups held together by joiners, as in `1234-5678 9018`. There is one joiner fewer than groups. */
export type Chain = { readonly groups: Group[]; readonly joiners: string[] }

/** Whether numbers are commonly written in groups with this: space, hyphen or another dash, dot, middle dot. */
export function isPlain(joiner: string): boolean {
  return ' -.·'.includes(joiner)
}

/** Reads a text into the chains of digits in it. */
export function chains(text: string): Chain[] {
  const reader = new Reader()
  let offset = 0
  for (const original of text) {
    if (INVISIBLE.test(original)) reader.invisible(offset)
    else for (const c of original.normalize('NFKC')) reader.read(offset, c)
    offset += 1
  }
  reader.other()
  return reader.done
}

class Reader {
  readonly done: Chain[] = []
  #chain: Chain = { groups: [], joiners: [] }
  /** What was read since the last digit, and how many characters of it. */
  #gap: { joiner: string; length: number } | undefined

  read(offset: number, c: string): void {
    const value = digit(c)
    const joiner = value === undefined ? joinerOf(c) : undefined
    if (value !== undefined) this.#digit(offset, value)
    else if (joiner !== undefined) this.#joiner(joiner)
    else this.other()
  }

  /** A mark that belongs to the digit before it, such as the frame of a keycap. */
  invisible(offset: number): void {
    const group = this.#chain.groups.at(-1)
    if (group && !this.#gap) group.end = offset + 1
  }

  other(): void {
    this.#gap = undefined
    if (this.#chain.groups.length > 0) this.done.push(this.#chain)
    this.#chain = { groups: [], joiners: [] }
  }

  #digit(offset: number, value: number): void {
    const group = this.#chain.groups.at(-1)
    const gap = this.#gap
    this.#gap = undefined
    if (group && !gap) {
      group.digits.push(value)
      group.end = offset + 1
      return
    }
    if (gap) this.#chain.joiners.push(gap.joiner)
    this.#chain.groups.push({ digits: [value], start: offset, end: offset + 1 })
  }

  #joiner(joiner: string): void {
    if (this.#chain.groups.length === 0) return
    const gap = this.#gap ? { joiner: joined(this.#gap.joiner, joiner), length: this.#gap.length + 1 } : { joiner, length: 1 }
    if (gap.length > JOINER_MAX) this.other()
    else this.#gap = gap
  }
}

function joined(a: string, b: string): string {
  if (a === ' ') return b
  return b === ' ' || a === b ? a : MIXED
}

/** The value of a digit of any script (general category Nd) or of a kanji digit. */
function digit(c: string): number | undefined {
  const ascii = '0123456789'.indexOf(c)
  if (ascii >= 0) return ascii
  if (c === '零') return 0
  const kanji = KANJI.indexOf(c)
  if (kanji >= 0) return kanji
  const code = c.codePointAt(0) ?? 0
  const zero = ZEROS.find((it) => it <= code && code <= it + 9)
  return zero === undefined ? undefined : code - zero
}

function joinerOf(c: string): string | undefined {
  return JOINERS.find(([signs]) => signs.test(c))?.[1] ?? (OTHER_SIGNS.includes(c) ? c : undefined)
}

/** Longest joiner, in characters: " - " is one, a wider gap parts two numbers. */
const JOINER_MAX = 3

/** Stands for signs of two kinds in one joiner. */
const MIXED = '|'

const KANJI = '〇一二三四五六七八九'

/** Characters without a shape of their own: they neither join nor part digits. */
const INVISIBLE =
  /^(?:\u00AD|[\u0300-\u036F]|\u061C|[\u180B-\u180F]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|[\u20D0-\u20F0]|[\uFE00-\uFE0F]|\uFEFF|[\u{E0000}-\u{E0FFF}])$/u

const JOINERS: readonly (readonly [RegExp, string])[] = [
  [/^[ \t\u1680]$/u, ' '],
  [/^\.$/u, '.'],
  [/^[\u00B7\u2022\u2027\u2219\u22C5\u30FB\u318D\uA78F]$/u, '·'],
  [
    /^[\u30FC\u2212\u2043\u2500\u2501\-\u058A\u05BE\u1400\u1806\u2010\u2012-\u2015\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0\u{10D6E}\u{10EAD}]$/u,
    '-',
  ],
]

const OTHER_SIGNS = ',、。/:;_|~の'

/** The zero of every script of general category Nd in Unicode 17, where NFKC does not make it an ASCII digit. */
export const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50,
  0xabf0, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0,
  0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50,
  0x16d70, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950,
]
