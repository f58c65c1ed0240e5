import { expect, test } from 'vitest'
import { day, dayAndTime, percent, reference, span, time } from '../../src/i18n/fmt'
import { direction, negotiate, parseLanguage } from '../../src/i18n/negotiate'

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

test('a reference is the random end of the id, short enough to be said', () => {
  expect(reference('01920f3a-5b6c-7d8e-9f00-a1b2c3d4e5f6')).toBe('C3D4-E5F6')
})
