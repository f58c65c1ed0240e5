import { expect, test } from 'vitest'
import type { AgentView, AnswerView, CallView, MessageView, OfferView } from '../../src/protocol/gen'
import { NO_OPERATOR, type OperatorState, reduceOperator } from '../../src/store/agent'
import { NO_CALL, reduceCaller } from '../../src/store/caller'
import { NO_FLOOR, reduceManager } from '../../src/store/manager'

const call = (version: number, phase: CallView['phase'] = 'talking', id = 'c1'): CallView => ({
  call: id,
  phase,
  language: 'vi',
  topic: 'notice',
  parties: [],
  arrived: 0,
  connected: null,
  version,
})
const agent = (state: AgentView['state'], id: string | null): AgentView => ({
  state,
  since: 0,
  until: null,
  reason: null,
  call: id,
  written_up: false,
  back_at: null,
  languages: [],
  help: false,
})
const offer: OfferView = {
  call: 'c1',
  language: 'vi',
  topic: 'notice',
  waited_ms: 0,
  answer_by: 1,
  interpreted: true,
  appearance: 'browser',
  why: { level: null, idle_ms: 0, returned: false },
  expected_ms: null,
}
const message = (id: string): MessageView => ({ id, call: 'c1', by: 'operator', at: 0, said: { kind: 'text', text: id } })
const answer = (entry: string): AnswerView => ({ call: 'c1', entry, texts: [], sent: 0 })

const onCall: OperatorState = {
  ...NO_OPERATOR,
  agent: agent('talking', 'c1'),
  call: call(2),
  answers: [answer('F001')],
  note: 'n',
}

test('an offer shows until it is gone, and only its own end takes it away', () => {
  const ringing = reduceOperator({ ...NO_OPERATOR, agent: agent('reserved', 'c1') }, { t: 'offer', d: offer })
  expect(ringing.offer).toBe(offer)
  expect(reduceOperator(ringing, { t: 'offer_gone', d: { call: 'c2' } })).toBe(ringing)
  expect(reduceOperator(ringing, { t: 'offer_gone', d: { call: 'c1' } }).offer).toBeNull()
})

test('a call that was left and rings again is shown as an offer, not as the call it was', () => {
  const again = reduceOperator({ ...onCall, agent: agent('reserved', 'c1') }, { t: 'offer', d: offer })
  expect(again).toMatchObject({ offer: { call: 'c1' }, call: null, answers: [] })
})

test('a change of the call keeps its answers, another call has none yet', () => {
  expect(reduceOperator(onCall, { t: 'call', d: call(3, 'held') })).toMatchObject({
    call: { phase: 'held' },
    answers: [{ entry: 'F001' }],
  })
  expect(reduceOperator(onCall, { t: 'call', d: call(1, 'talking', 'c2') })).toMatchObject({ answers: [], note: '' })
})

test('nothing of a call stays on the page after wrap-up', () => {
  const after = reduceOperator(onCall, { t: 'agent', d: agent('ready', null) })
  expect(after).toMatchObject({ call: null, answers: [], note: '' })
})

test('during wrap-up the call and its answers stay', () => {
  const after = reduceOperator(onCall, { t: 'agent', d: agent('wrap_up', 'c1') })
  expect(after).toMatchObject({ call: { call: 'c1' }, answers: [{ entry: 'F001' }], note: 'n' })
})

test('an answer sent twice is listed once, as the newest', () => {
  const twice = ['F002', 'F001'].reduce((state, entry) => reduceOperator(state, { t: 'answer', d: answer(entry) }), onCall)
  expect(twice.answers.map((sent) => sent.entry)).toEqual(['F002', 'F001'])
})

test('a message told twice is said once, in its order', () => {
  const said = ['m1', 'm2', 'm1'].reduce((state, id) => reduceOperator(state, { t: 'message', d: message(id) }), onCall)
  expect(said.messages.map(({ id }) => id)).toEqual(['m1', 'm2'])
})

test('a snapshot replaces everything', () => {
  const snapshot = { ...NO_OPERATOR, agent: agent('ready', null) }
  expect(reduceOperator(onCall, { t: 'snapshot', d: snapshot })).toEqual(snapshot)
})

test('a caller has a place in the queue only while waiting', () => {
  const queued = { ...NO_CALL, call: call(1, 'waiting'), queue: { position: 2, p50: null, p90: null } }
  expect(reduceCaller(queued, { t: 'call', d: call(2, 'waiting') }).queue).not.toBeNull()
  expect(reduceCaller(queued, { t: 'call', d: call(2, 'talking') }).queue).toBeNull()
})

test('a frame of a later version of the server changes nothing', () => {
  expect(reduceOperator(onCall, { t: 'weather', d: {} })).toBe(onCall)
  expect(reduceCaller(NO_CALL, { t: 'weather', d: {} })).toBe(NO_CALL)
  expect(reduceManager(NO_FLOOR, { t: 'weather', d: {} })).toBe(NO_FLOOR)
})
