import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MessageView, Saying } from '../../src/protocol/gen'
import { backAt } from '../../src/staff/away'
import { PHRASES } from '../../src/staff/phrases'
import { boardText, languageOf } from '../../src/staff/writing'

const TEN_IN_TOKYO = Date.parse('2024-09-18T10:00:30+09:00')
const message = (said: Saying, by: MessageView['by'] = 'operator'): MessageView => ({ id: 'm', call: 'c', by, at: 0, said })
const text = (words: string) => message({ kind: 'text', text: words })
const board = (words: string) => message({ kind: 'board', text: words })

test('a planned return is the next time that clocks in Japan show it', () => {
  expect(backAt('13:05', TEN_IN_TOKYO)).toBe(Date.parse('2024-09-18T13:05:00+09:00'))
  expect(backAt('09:00', TEN_IN_TOKYO)).toBe(Date.parse('2024-09-19T09:00:00+09:00'))
  expect(backAt('', TEN_IN_TOKYO)).toBeNull()
})

test('the board shows what was written on it last, and nothing once it is wiped', () => {
  expect(boardText([])).toBeNull()
  expect(boardText([board('12月2日'), text('はい'), board('3,000円')])).toBe('3,000円')
  expect(boardText([board('12月2日'), board('')])).toBeNull()
})

test('what is written says which language it is in', () => {
  expect(languageOf(text('お待ちください'), { language: 'vi' })).toBe('ja')
  expect(languageOf(text('資格確認書'), { language: 'vi' })).toBe('ja')
  expect(languageOf(text('健康保险'), { language: 'zh' })).toBe('zh')
  expect(languageOf(text('ชื่อ'), { language: 'th' })).toBe('th')
  expect(languageOf(message({ kind: 'text', text: 'カード' }, 'caller'), { language: 'en' })).toBe('en')
})

test('the panels know every set phrase, each once', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../locales/ja/scripts.ftl'), 'utf8')
  const written = [...file.matchAll(/^scripts-([\w-]+) =/gm)].map((match) => match[1])
  expect(Object.values(PHRASES).flat()).toEqual(written)
})
