import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDigit, longRuns, MASK, mask, scan } from '../../src/guard/guard'
import { ZEROS } from '../../src/guard/reading'

type Vector = { why: string; text: string; masked: string; found: [number, number, string][] }

const vectors: Vector[] = JSON.parse(readFileSync(new URL('../../../tests/cases/guard.json', import.meta.url), 'utf8'))

describe('the guard of the pages', () => {
  it.each(vectors)('masks or leaves alone as agreed with the server: $why', ({ text, masked, found }) => {
    expect(scan(text).map(({ start, end, label }) => [start, end, label])).toEqual(found)
    expect(mask(text)).toBe(masked)
  })

  it('changes nothing that is masked already', () => {
    for (const { masked } of vectors) expect(mask(masked)).toBe(masked)
    expect(mask(MASK)).toBe(MASK)
  })

  it('knows the check digit of the ordinance', () => {
    expect(checkDigit([...'12345678901'].map(Number))).toBe(8)
    expect(checkDigit([...'98765432109'].map(Number))).toBe(3)
  })

  it('names a run longer than any expected number', () => {
    expect(longRuns('伝票 12345678901234 まで')).toEqual([[3, 17]])
  })

  it('knows every digit that this browser engine knows', () => {
    const known = (code: number) => ZEROS.some((zero) => zero <= code && code <= zero + 9)
    for (let code = 0; code < 0x110000; code += 1) {
      const c = String.fromCodePoint(code)
      if (/\p{Nd}/u.test(c) && !/^[0-9]$/.test(c.normalize('NFKC'))) expect(known(code), code.toString(16)).toBe(true)
    }
  })
})
