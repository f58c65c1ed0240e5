import { expect, test } from 'vitest'
import { find } from '../../src/voice/preferences'
import { judge, sampleOf } from '../../src/voice/quality'

const device = (deviceId: string, groupId: string, label: string) => ({ deviceId, groupId, label })
const chosen = device('a1', 'g1', 'Headset 200')

test('a device is found again by its id', () => {
  expect(find([device('b', 'g', 'Headset 200'), device('a1', 'g9', 'Renamed')], chosen)?.groupId).toBe('g9')
})

test('a device whose id has changed is found by its label and group, then by its label alone', () => {
  const twins = [device('x', 'g7', 'Headset 200'), device('y', 'g1', 'Headset 200')]
  expect(find(twins, chosen)?.deviceId).toBe('y')
  expect(find([device('x', 'g7', 'Headset 200')], chosen)?.deviceId).toBe('x')
})

test('a device that is gone is not replaced by a stranger', () => {
  expect(find([device('x', 'g1', 'Webcam'), device('', '', '')], chosen)).toBeUndefined()
  expect(find([device('x', 'g1', '')], device('a', 'g1', ''))).toBeUndefined()
})

const inbound = (packetsReceived: number, packetsLost: number, more = {}) => ({
  type: 'inbound-rtp',
  packetsReceived,
  packetsLost,
  jitter: 0.01,
  totalSamplesReceived: packetsReceived * 960,
  ...more,
})

test('a line that loses nothing is good', () => {
  const view = judge(sampleOf([inbound(100, 0)]), sampleOf([inbound(200, 0)]))
  expect(view).toEqual({ quality: 'good', loss: 0, rtt_ms: null })
})

test('what was lost long ago is forgotten', () => {
  expect(judge(sampleOf([inbound(100, 90)]), sampleOf([inbound(200, 90)])).quality).toBe('good')
})

test('a line that loses one packet in twenty is unstable, one in eight bad', () => {
  const before = sampleOf([inbound(0, 0)])
  expect(judge(before, sampleOf([inbound(95, 5)])).quality).toBe('unstable')
  expect(judge(before, sampleOf([inbound(70, 10)])).quality).toBe('bad')
})

test('a slow way there and back is said too', () => {
  const pair = { type: 'candidate-pair', nominated: true, currentRoundTripTime: 0.3 }
  const view = judge(sampleOf([inbound(0, 0)]), sampleOf([inbound(100, 0), pair]))
  expect(view).toMatchObject({ quality: 'unstable', rtt_ms: 300 })
})

test('silence that is invented is no fault', () => {
  const muted = inbound(100, 0, { concealedSamples: 96_000, silentConcealedSamples: 96_000 })
  expect(judge(sampleOf([inbound(100, 0)]), sampleOf([muted])).quality).toBe('good')
})
