import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Backoff } from '../../src/link/backoff'
import { Clock } from '../../src/link/clock'
import { Link, type LinkState } from '../../src/link/link'
import type { ServerFrame } from '../../src/link/outbox'

class FakeSocket {
  static all: FakeSocket[] = []
  static get last(): FakeSocket {
    const socket = FakeSocket.all.at(-1)
    if (socket === undefined) throw new Error('no socket was opened')
    return socket
  }
  sent: { t: string; id?: string; d: Record<string, unknown> }[] = []
  closedWith: number | undefined
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  readonly ticket: string

  constructor(_url: string, protocols: string[]) {
    this.ticket = protocols[1] ?? ''
    FakeSocket.all.push(this)
  }
  send(text: string) {
    this.sent.push(JSON.parse(text))
  }
  close(code: number) {
    this.closedWith = code
    this.onclose?.({ code })
  }
  say(seq: number, t: string, d: unknown, epoch = 'e1') {
    this.onmessage?.({ data: JSON.stringify({ v: 1, epoch, seq, t, d }) })
  }
  welcome(seq: number, resume: string, epoch = 'e1') {
    this.onopen?.()
    this.say(seq, 'welcome', { resume, now: 1_726_621_200_000, resumed: seq > 0 }, epoch)
  }
}

const frames: ServerFrame[] = []
const states: LinkState[] = []
let alive = true
let tickets: (string | undefined)[] = []
let link: Link
const clock = new Clock()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', FakeSocket)
  FakeSocket.all = []
  frames.length = 0
  states.length = 0
  alive = true
  tickets = ['first', 'second', 'third']
  const options = {
    url: 'ws://here/ws',
    ticket: async () => tickets.shift(),
    alive: async () => alive,
    clock,
    onFrame: (frame: ServerFrame) => void frames.push(frame),
    onState: (state: LinkState) => void states.push(state),
  }
  link = new Link(options, new Backoff(() => 0))
})

afterEach(() => {
  link.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function connected(): Promise<FakeSocket> {
  link.start()
  await vi.advanceTimersByTimeAsync(0)
  FakeSocket.last.welcome(0, 'resume-1')
  return FakeSocket.last
}

test('the first hello says that nothing was seen, and welcome sets the clock', async () => {
  const socket = await connected()
  expect(socket.ticket).toBe('ticket.first')
  expect(socket.sent[0]).toEqual({ v: 1, t: 'hello', d: { epoch: null, seq: null } })
  expect(clock.now()).toBe(1_726_621_200_000)
  expect(states).toEqual(['live'])
})

test('a lost socket comes back with the resume ticket and says what was seen last', async () => {
  const socket = await connected()
  socket.say(1, 'snapshot', {})
  socket.say(2, 'agent', {})
  socket.onclose?.({ code: 1006 })
  await vi.advanceTimersByTimeAsync(200)
  expect(FakeSocket.last.ticket).toBe('ticket.resume-1')
  FakeSocket.last.onopen?.()
  expect(FakeSocket.last.sent[0]?.d).toEqual({ epoch: 'e1', seq: 2 })
})

test('a command without an answer is sent again after the reconnect, with the same id', async () => {
  const socket = await connected()
  const reply = link.send({ t: 'ready', d: {} })
  const id = socket.sent.at(-1)?.id
  socket.onclose?.({ code: 1006 })
  await vi.advanceTimersByTimeAsync(200)
  FakeSocket.last.welcome(0, 'resume-2')
  expect(FakeSocket.last.sent.at(-1)).toMatchObject({ t: 'ready', id })
  FakeSocket.last.say(1, 'ack', { id })
  await expect(reply).resolves.toMatchObject({ ok: true })
})

test('a refusal carries its code to whoever asked', async () => {
  const socket = await connected()
  const reply = link.send({ t: 'finish', d: {} })
  socket.say(1, 'refused', { id: socket.sent.at(-1)?.id, code: 'disposition-missing', args: {} })
  await expect(reply).resolves.toEqual({ ok: false, code: 'disposition-missing', args: {} })
})

test('the answer to a voice offer is a frame of its own', async () => {
  const socket = await connected()
  const reply = link.send({ t: 'signal', d: { sdp: 'offer' } })
  const answer = { id: socket.sent.at(-1)?.id, sdp: 'answer', slots: [] }
  socket.say(1, 'signal', answer)
  await expect(reply).resolves.toEqual({ ok: true, d: answer })
})

test('a gap makes the page come back instead of going on with a hole', async () => {
  const socket = await connected()
  socket.say(1, 'snapshot', {})
  socket.say(3, 'agent', {})
  expect(socket.closedWith).toBe(4000)
  expect(frames.map((frame) => frame.t)).toEqual(['welcome', 'snapshot'])
  await vi.advanceTimersByTimeAsync(200)
  FakeSocket.last.onopen?.()
  expect(FakeSocket.last.sent[0]?.d).toEqual({ epoch: 'e1', seq: 1 })
})

test('a frame that was seen already is not taken twice', async () => {
  const socket = await connected()
  socket.say(1, 'snapshot', {})
  socket.say(1, 'snapshot', {})
  expect(frames.map((frame) => frame.t)).toEqual(['welcome', 'snapshot'])
})

test('replaced by another window, the page waits for its user', async () => {
  const socket = await connected()
  socket.onclose?.({ code: 4409 })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(FakeSocket.all).toHaveLength(1)
  expect(link.state).toBe('replaced')
  link.start()
  await vi.advanceTimersByTimeAsync(0)
  expect(FakeSocket.last.ticket).toBe('ticket.second')
})

test('told to sign in, the page tries its cookie once and then shows the sign-in', async () => {
  const socket = await connected()
  tickets = [undefined]
  socket.onclose?.({ code: 4401 })
  await vi.advanceTimersByTimeAsync(200)
  expect(link.state).toBe('signed_out')
})

test('a resume ticket that a healthy server keeps turning down is given up', async () => {
  const socket = await connected()
  socket.onclose?.({ code: 1006 })
  for (let i = 0; i < 3; i++) {
    await vi.advanceTimersByTimeAsync(1_000)
    FakeSocket.last.onclose?.({ code: 1006 })
    await vi.advanceTimersByTimeAsync(0)
  }
  await vi.advanceTimersByTimeAsync(2_000)
  expect(FakeSocket.last.ticket).toBe('ticket.second')
})

test('while the server is away the resume ticket is kept', async () => {
  const socket = await connected()
  alive = false
  socket.onclose?.({ code: 1006 })
  for (let i = 0; i < 6; i++) {
    await vi.advanceTimersByTimeAsync(15_000)
    FakeSocket.last.onclose?.({ code: 1006 })
  }
  await vi.advanceTimersByTimeAsync(15_000)
  expect(FakeSocket.last.ticket).toBe('ticket.resume-1')
})

test('silence is doubted: a server that does not answer is left', async () => {
  const socket = await connected()
  await vi.advanceTimersByTimeAsync(26_000)
  expect(link.state).toBe('live')
  alive = false
  await vi.advanceTimersByTimeAsync(26_000)
  expect(socket.closedWith).toBe(4000)
  expect(link.state).toBe('broken')
})

test('pauses double up to fifteen seconds', () => {
  const backoff = new Backoff(() => 1)
  const pauses = Array.from({ length: 8 }, () => backoff.next())
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000])
})
