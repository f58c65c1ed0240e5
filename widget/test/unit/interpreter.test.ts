import { expect, test } from 'vitest'
import type { Term } from '../../src/api/types'
import { sentences, steps } from '../../src/interpreter/sentences'
import { found, mentioned } from '../../src/interpreter/terms'
import { isLong, LONG_MS, listen, type Turn } from '../../src/interpreter/turns'

const text = (lang: 'ja' | 'vi' | 'en', title: string, ...paragraphs: string[]) => ({ lang, title, paragraphs, machine: false })

test('a paragraph comes apart into its sentences by the rules of its language', () => {
  expect(sentences('お知らせです。捨てないでください。', 'ja')).toEqual(['お知らせです。', '捨てないでください。'])
  expect(sentences('Xin chào. Bạn khỏe không?', 'vi')).toEqual(['Xin chào.', 'Bạn khỏe không?'])
  expect(sentences('कार्ड लिनुहोस्। फेरि आउनुहोस्।', 'ne')).toHaveLength(2)
})

test('the number of an item is not a sentence of its own', () => {
  expect(sentences('1. Check the name. 2. Keep it.', 'en').every((sentence) => /[a-z]/.test(sentence))).toBe(true)
})

test('both languages go forward together, paragraph by paragraph', () => {
  const japanese = text('ja', '題', '一つ目。二つ目。', '次の段。')
  const other = text('vi', 'Tiêu đề', 'Một. Hai.', 'Đoạn sau.')
  expect(steps([japanese, other])).toEqual([
    { japanese: '題', other: 'Tiêu đề' },
    { japanese: '一つ目。', other: 'Một.' },
    { japanese: '二つ目。', other: 'Hai.' },
    { japanese: '次の段。', other: 'Đoạn sau.' },
  ])
})

test('where one language needs more sentences none is lost and none is said in another paragraph', () => {
  const japanese = text('ja', '題', '一。二。三。', '次。')
  const other = text('en', 'Title', 'One and two. Three.', 'Next one. And more.')
  const all = steps([japanese, other])
  expect(all).toHaveLength(4)
  expect(all.map((step) => step.japanese).join('')).toContain('一。')
  expect(all.at(-1)).toEqual({ japanese: '次。', other: 'Next one. And more.' })
})

test('an answer without a translation is walked through in Japanese', () => {
  expect(steps([text('ja', '題', '一。')])).toEqual([
    { japanese: '題', other: '' },
    { japanese: '一。', other: '' },
  ])
  expect(steps([])).toEqual([])
})

const silence = { caller: 0, interpreter: 0, operator: 0 }

test('a turn is taken by whoever speaks, survives a breath, and ends in silence', () => {
  const begun = listen(null, { ...silence, caller: 0.2 }, 1_000)
  expect(begun?.who).toBe('caller')
  expect(listen(begun, silence, 2_000)?.who).toBe('caller')
  expect(listen(begun, silence, 4_000)).toBeNull()
})

test('a yes in between does not take the turn, and the turn grows long', () => {
  let turn: Turn | null = null
  for (let at = 0; at <= LONG_MS; at += 100) {
    turn = listen(turn, { ...silence, operator: 0.1, interpreter: at % 1_000 === 0 ? 0.3 : 0 }, at)
    if (at === 0) turn = listen(null, { ...silence, operator: 0.1 }, 0)
  }
  expect(turn?.who).toBe('operator')
  expect(turn && isLong(turn, LONG_MS)).toBe(true)
  expect(turn && isLong(turn, LONG_MS - 1)).toBe(false)
})

const TERM: Term = {
  slug: 'myna-hokensho',
  ja: 'マイナ保険証',
  reading: 'まいなほけんしょう',
  meaning: '',
  short: ['マイナカード保険証'],
  renderings: ['thẻ My Number bảo hiểm', 'myna hokensho'],
  origin: 'machine',
}

test('a term is found however it is typed', () => {
  for (const typed of ['マイナ', 'まいなほけん', 'ﾏｲﾅ', 'the my number', 'MYNA']) expect(found([TERM], typed)).toEqual([TERM])
  expect(found([TERM], '口座')).toEqual([])
  expect(found([TERM], ' ')).toEqual([TERM])
})

test('a term is noticed in what is being read, in either language', () => {
  expect(mentioned([TERM], ['お手元のマイナ保険証を見せてください'])).toEqual([TERM])
  expect(mentioned([TERM], ['Hãy mang thẻ My Number bảo hiểm.'])).toEqual([TERM])
  expect(mentioned([TERM], ['資格確認書'])).toEqual([])
})
