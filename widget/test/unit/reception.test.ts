import { expect, test } from 'vitest'
import { ReceptionMeter } from '../../src/voice/reception'

const line = (packetsReceived: number, packetsLost: number, jitter: number) => ({
  type: 'inbound-rtp',
  packetsReceived,
  packetsLost,
  jitter,
})

test('each look counts from the one before, over all lines, and takes the most uneven of them', () => {
  const meter = new ReceptionMeter()
  expect(meter.look([line(100, 0, 0.01), line(0, 0, 0)])).toEqual({ loss: 0, jitter_ms: 10 })
  expect(meter.look([line(140, 5, 0.01), line(50, 5, 0.08)])).toEqual({ loss: 0.1, jitter_ms: 80 })
})

test('where nothing arrives there is nothing to say', () => {
  const meter = new ReceptionMeter()
  expect(meter.look([{ type: 'outbound-rtp' }])).toBeNull()
  expect(meter.look([line(100, 0, 0.01)])).not.toBeNull()
  expect(meter.look([line(100, 0, 0.01)])).toBeNull()
})
