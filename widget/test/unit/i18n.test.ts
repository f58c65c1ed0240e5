import { expect, test } from 'vitest'
import { day, dayAndTime, percent, reference, span, time } from '../../src/i18n/fmt'
import { direction, EASY, negotiate, parseLanguage, parsePageLanguage, spoken } from '../../src/i18n/negotiate'
import { stretches, withoutReadings } from '../../src/i18n/ruby'
import { runs } from '../../src/i18n/runs'
import { bundleOf } from '../../src/i18n/text'

const morning = Date.parse('2024-09-18T10:05:00+09:00')

test.each([
  ['fil-PH', 'tl'],
  ['zh-TW', 'zh'],
  ['pt-BR', 'pt'],
  ['in', 'id'],
  ['EN_us', 'en'],
  ['yue', 'zh'],
  ['pa-Arab', 'ur'],
])('browsers that say %s mean %s', (said, meant) => {
  expect(parseLanguage(said)).toBe(meant)
})

test('the first wish that can be granted is granted', () => {
  expect(negotiate([null, 'sv-SE', 'vi-VN', 'en'])).toBe('vi')
  expect(negotiate(['sv'])).toBeUndefined()
})

test('only Urdu runs from right to left', () => {
  expect(direction('ur')).toBe('rtl')
  expect(direction('ja')).toBe('ltr')
})

test('dates are Gregorian with Latin digits abroad, and carry the era in Japanese', () => {
  expect(day(morning, 'ja')).toBe('令和6年9月18日')
  expect(dayAndTime(morning, 'th')).toContain('2024')
  expect(dayAndTime(morning, 'ne')).toMatch(/2024.*10:05/)
  expect(time(morning, 'my')).toBe('10:05')
  expect(percent(0.9641, 'bn')).toContain('96.4')
})

test('spans of time are minutes and seconds, and hours when there are some', () => {
  expect([span(0), span(65_999), span(3_723_000), span(-5)]).toEqual(['0:00', '1:05', '1:02:03', '0:00'])
})

test('a reference is eight digits made of the random end of the id, short enough to be said in every language', () => {
  expect(reference('01920f3a-5b6c-7d8e-9f00-a1b2c3d4e5f6')).toBe('6176-0246')
  expect(reference('01920f3a-5b6c-7d8e-9f00-000000000007')).toBe('0000-0007')
})

test('readings stand apart from what they are of, and what is not marked well stays as it is', () => {
  expect(stretches('この ｜電話《でんわ》で｜話《はな》す')).toEqual([
    { base: 'この ' },
    { base: '電話', reading: 'でんわ' },
    { base: 'で' },
    { base: '話', reading: 'はな' },
    { base: 'す' },
  ])
  expect(withoutReadings('お｜知《し》らせ')).toBe('お知らせ')
  expect(stretches('｜電話')).toEqual([{ base: '｜電話' }])
})

test.each(['bn', 'ne', 'hi', 'my', 'ur'] as const)('numbers in %s are written with the digits of Japanese paper', (lang) => {
  const bundle = bundleOf(lang, ['place = { $position }'])
  const pattern = bundle.getMessage('place')?.value
  expect(pattern && bundle.formatPattern(pattern, { position: 12 }).replace(/[\u2068\u2069]/g, '')).toBe('12')
})

test('easy Japanese is a language of pages, and a call in it is a call in Japanese', () => {
  expect(parsePageLanguage('ja-x-easy')).toBe(EASY)
  expect([spoken(EASY), spoken('vi')]).toEqual(['ja', 'vi'])
})

test('a Japanese name in a foreign sentence, and a telephone number from right to left, stand for themselves', () => {
  expect(runs('Giấy (資格確認書) này', 'vi')).toEqual([{ text: 'Giấy (' }, { text: '資格確認書', as: 'ja' }, { text: ') này' }])
  expect(runs('请带资格确认书。', 'zh')).toEqual([{ text: '请带资格确认书。' }])
  expect(runs('فون 0120-95-0178 پر', 'ur')).toEqual([{ text: 'فون ' }, { text: '0120-95-0178', as: 'number' }, { text: ' پر' }])
})
