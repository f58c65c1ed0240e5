import { expect, test } from 'vitest'
import { busiest, runs, step, values } from '../../src/charts/figures'
import { inquiryQuery, read, written } from '../../src/manager/address'
import { ofInquiry, ofRow } from '../../src/manager/called'
import { dayOf, isDay, later, span } from '../../src/manager/days'
import { unserved } from '../../src/manager/Languages'
import { byNeed, length } from '../../src/manager/Team'
import { judge } from '../../src/manager/targets'
import type { AgentView, CallRow, HalfHour, LanguageRow, TeamRow } from '../../src/protocol/gen'

const half = (start: number, change: Partial<HalfHour>): HalfHour => ({
  start,
  offered: 0,
  refused: 0,
  answered: 0,
  answered_in_time: 0,
  abandoned: 0,
  short_abandons: 0,
  waiting: 0,
  wait_ms: 0,
  handled: 0,
  handling_ms: 0,
  busy_ms: 0,
  ready_ms: 0,
  service_level: null,
  abandon_rate: null,
  asa_ms: null,
  aht_ms: null,
  occupancy: null,
  ...change,
})

test('a trend compares the latest half-hour that has a value with the one before that has one', () => {
  const at = (n: number) => n * 1_800_000
  const halves = [half(at(1), { asa_ms: 4_000 }), half(at(2), {}), half(at(3), { asa_ms: 10_000 }), half(at(4), { asa_ms: 1 })]
  expect(step(halves, 'asa_ms', at(4) + 60_000)).toEqual({ start: at(3), value: 10_000, change: 6_000 })
  expect(step(halves, 'asa_ms', at(5))).toMatchObject({ start: at(4) })
  expect(step(halves.slice(2), 'asa_ms', at(4))).toBeNull()
  expect(values(halves, 'asa_ms')).toEqual([4_000, null, 10_000, 1])
})

test('a line is broken where nothing counted, and a flat one lies in the middle', () => {
  expect(runs([1, null, 3], 100, 20)).toEqual([[[0, 20]], [[100, 0]]])
  expect(runs([5, 5], 100, 20)).toEqual([
    [
      [0, 10],
      [100, 10],
    ],
  ])
  expect(runs([null], 100, 20)).toEqual([])
})

test('the busiest half-hour is the earliest of equals, and none when nobody called', () => {
  expect(busiest([half(1, { offered: 3 }), half(2, { offered: 7 }), half(3, { offered: 7 })])?.start).toBe(2)
  expect(busiest([half(1, {})])).toBeNull()
})

test('what is shown is in the address, and what is empty is not', () => {
  const shown = read('?day=2024-09-12&lang=vi&ref=AB12&wall=0&other=x')
  expect(shown).toMatchObject({ day: '2024-09-12', lang: 'vi', ref: 'AB12', from: '' })
  expect(written(shown)).toBe('day=2024-09-12&lang=vi&ref=AB12')
  expect(inquiryQuery(shown)).toBe('lang=vi&ref=AB12')
})

test('days are those of Japan, and weeks begin on Monday', () => {
  expect(dayOf(Date.parse('2024-09-17T15:00:00Z'))).toBe('2024-09-18')
  expect(later('2024-09-01', -1)).toBe('2024-08-31')
  expect(span('week', '2024-09-18')).toEqual({ from: '2024-09-16', to: '2024-09-18' })
  expect(span('week', '2024-09-15')).toEqual({ from: '2024-09-09', to: '2024-09-15' })
  expect(span('last-week', '2024-09-18')).toEqual({ from: '2024-09-09', to: '2024-09-15' })
  expect(['2024-09-18', '2024-02-30', '18.9.', ''].map(isDay)).toEqual([true, false, false, false])
})

test('a number is judged by its target, and one that nothing is known of is not', () => {
  const targets = { service_level_s: 20, service_level: 0.8, abandon_rate: 0.05, asa_s: 30, occupancy: 0.85 }
  const verdict = (goal: Parameters<typeof judge>[0], value: number | null) => judge(goal, value, targets).verdict
  expect([verdict('service_level', 0.8), verdict('service_level', 0.79)]).toEqual(['met', 'missed'])
  expect([verdict('abandon_rate', 0.05), verdict('abandon_rate', 0.06)]).toEqual(['met', 'missed'])
  expect([verdict('asa_ms', 30_000), verdict('longest', 20_001)]).toEqual(['met', 'missed'])
  expect([verdict('occupancy', null), verdict('aht_ms', 1)]).toEqual(['open', 'open'])
})

const row = (agent: string, state: Partial<AgentView>): TeamRow => ({
  agent,
  name: agent,
  part: 'operator',
  state: {
    state: 'ready',
    since: 0,
    until: null,
    reason: null,
    call: null,
    written_up: false,
    back_at: null,
    languages: [],
    help: false,
    ...state,
  },
})

test('who asks for help comes first, then who has talked longest', () => {
  const team = [
    row('idle', {}),
    row('new', { state: 'talking', since: 9 }),
    row('old', { state: 'talking' }),
    row('help', { help: true }),
  ]
  expect(team.toSorted(byNeed).map(({ agent }) => agent)).toEqual(['help', 'old', 'new', 'idle'])
  expect([179_999, 180_000, 300_000].map(length)).toEqual([null, 'long', 'very-long'])
})

test('a call that ended before an answer was abandoned, on the floor and in the list alike', () => {
  const call: CallRow = {
    call: 'c',
    language: 'vi',
    topic: 'notice',
    arrived: 0,
    connected: null,
    ended: 5,
    operator: null,
    interpreter: null,
    disposition: null,
    refused: null,
  }
  expect(ofRow(call)).toMatchObject({ abandoned: true, result: 'outcome-abandoned' })
  expect(ofRow({ ...call, ended: null, refused: 'closed' })).toMatchObject({ abandoned: false, result: 'outcome-closed' })
  const inquiry = { ...call, outcome: 'abandoned', category: null, resolution: null, referral: null, answers: [], note: '' }
  expect(ofInquiry(inquiry)).toMatchObject({ abandoned: true, result: 'outcome-abandoned' })
})

test('a language is unserved while somebody waits in it and no interpreter is here', () => {
  const waits: LanguageRow = {
    language: 'ne',
    waiting: 1,
    talking: 0,
    interpreters_ready: 0,
    interpreters_busy: 0,
    oldest_arrived: 0,
    offered: 1,
    answered: 0,
    abandoned: 0,
    service_level: null,
  }
  expect(unserved(waits)).toBe(true)
  expect(unserved({ ...waits, interpreters_busy: 1 })).toBe(false)
  expect(unserved({ ...waits, language: 'ja' })).toBe(false)
})
