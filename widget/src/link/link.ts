// The one socket of a page: opens it, keeps it open, misses no frame and loses no command.

import { type ClientFrame, SUBPROTOCOL, VERSION, type Welcome } from '../protocol/gen'
import { Backoff } from './backoff'
import type { Clock } from './clock'
import { Outbox, type Reply, type ServerFrame } from './outbox'

/** How the page stands with the server. `signed_out` and `replaced` do not heal by themselves. */
export type LinkState = 'connecting' | 'live' | 'broken' | 'signed_out' | 'replaced'

/** What a link needs from its page. */
export interface LinkOptions {
  /** Address of the socket, `wss://…/ws`. */
  url: string
  /** A ticket when there is no resume ticket; none when there is no way in: signed out, or the call is over. */
  ticket: () => Promise<string | undefined>
  /** Where the resume ticket outlives a reload of the page; only for callers, who have no cookie. */
  keep?: (ticket: string) => void
  /** Whether the server is there at all; asked when the socket is silent or cannot be opened. */
  alive: () => Promise<boolean>
  clock: Clock
  /** The server does not know this page's session any more, as after its restart: whatever hung on it must be joined anew. */
  onAnew?: () => void
  onFrame: (frame: ServerFrame) => void
  onState: (state: LinkState) => void
}

/** Without any frame for so long, the link is doubted. */
const SILENT_MS = 25_000
/** As often as this a resume ticket may be turned down by a server that is well, before a new ticket is asked for. */
const TURNED_DOWN_MAX = 2

const CLOSE_GAP = 4000
const CLOSE_SIGN_IN = 4401
const CLOSE_REPLACED = 4409
const CLOSE_RESTART = 1012

type Envelope = ServerFrame & { v: number; epoch: string; seq: number }

export class Link {
  readonly #options: LinkOptions
  readonly #outbox = new Outbox()
  readonly #backoff: Backoff
  #socket: WebSocket | undefined
  #resume: string | undefined
  #seen: { epoch: string; seq: number } | undefined
  #state: LinkState = 'connecting'
  #retry: ReturnType<typeof setTimeout> | undefined
  #silence: ReturnType<typeof setTimeout> | undefined
  #turnedDown = 0
  #life = 0

  constructor(options: LinkOptions, backoff: Backoff = new Backoff()) {
    this.#options = options
    this.#backoff = backoff
  }

  get state(): LinkState {
    return this.#state
  }

  /** Connects; also takes the place back after `replaced`. */
  start(): void {
    this.stop()
    this.#resume = undefined
    this.#seen = undefined
    globalThis.addEventListener?.('online', this.#hurry)
    globalThis.document?.addEventListener('visibilitychange', this.#hurry)
    this.#say('connecting')
    void this.#connect()
  }

  /** Hangs up for good. */
  stop(): void {
    this.#life += 1
    clearTimeout(this.#retry)
    clearTimeout(this.#silence)
    globalThis.removeEventListener?.('online', this.#hurry)
    globalThis.document?.removeEventListener('visibilitychange', this.#hurry)
    const socket = this.#socket
    // First forgotten, then closed: its end is no loss.
    this.#socket = undefined
    socket?.close(1000)
  }

  /** Sends a command; answered when the server has answered, be it after reconnects. */
  send(frame: ClientFrame): Promise<Reply> {
    const { text, reply } = this.#outbox.add(frame)
    if (text !== undefined && this.#state === 'live') this.#socket?.send(text)
    return reply
  }

  async #connect(): Promise<void> {
    const life = this.#life
    const ticket = this.#resume ?? (await this.#options.ticket().catch(() => ''))
    if (life !== this.#life) return
    if (ticket === undefined) return this.#end('signed_out')
    if (ticket === '') return this.#later()
    const socket = new WebSocket(this.#options.url, [SUBPROTOCOL, `ticket.${ticket}`])
    this.#socket = socket
    let opened = false
    socket.onopen = () => {
      opened = true
      const { epoch, seq } = this.#seen ?? { epoch: null, seq: null }
      socket.send(JSON.stringify({ v: VERSION, t: 'hello', d: { epoch, seq } }))
      this.#listen()
    }
    socket.onmessage = (event) => this.#read(socket, String(event.data))
    socket.onclose = (event) => {
      if (socket === this.#socket) void this.#closed(event.code, opened)
    }
  }

  #read(socket: WebSocket, text: string): void {
    if (socket !== this.#socket) return
    this.#listen()
    const frame = JSON.parse(text) as Envelope
    if (frame.t === 'welcome') this.#welcome(frame)
    else if (this.#seen === undefined || frame.epoch !== this.#seen.epoch || frame.seq > this.#seen.seq + 1) {
      // Something was missed: come back and say what was seen last.
      this.#drop(CLOSE_GAP)
      return
    } else if (frame.seq <= this.#seen.seq) return
    else this.#seen.seq = frame.seq
    this.#outbox.take(frame)
    this.#options.onFrame(frame)
  }

  #welcome(frame: Envelope): void {
    const { resume, now, resumed } = frame.d as Welcome
    this.#seen = { epoch: frame.epoch, seq: frame.seq }
    this.#resume = resume
    this.#options.keep?.(resume)
    this.#options.clock.set(now)
    this.#backoff.reset()
    this.#turnedDown = 0
    this.#say('live')
    for (const text of this.#outbox.unanswered()) this.#socket?.send(text)
    if (!resumed) this.#options.onAnew?.()
  }

  async #closed(code: number, opened: boolean): Promise<void> {
    this.#socket = undefined
    clearTimeout(this.#silence)
    if (code === CLOSE_REPLACED) return this.#end('replaced')
    if (code === CLOSE_SIGN_IN) return this.#lostTicket()
    this.#say('broken')
    if (code === CLOSE_RESTART) this.#backoff.reset()
    const life = this.#life
    if (!opened && (await this.#options.alive()) && life === this.#life) {
      this.#turnedDown += 1
      if (this.#turnedDown > TURNED_DOWN_MAX) return this.#lostTicket()
    }
    if (life === this.#life) this.#later()
  }

  /** The ticket in hand is no good: staff get another one with their cookie, callers have lost the call. */
  #lostTicket(): void {
    this.#turnedDown = 0
    if (this.#resume === undefined) {
      this.#end('signed_out')
      return
    }
    this.#resume = undefined
    this.#say('broken')
    this.#later()
  }

  #end(state: LinkState): void {
    this.stop()
    this.#outbox.abandon(state === 'replaced' ? 'replaced' : 'sign-in')
    this.#say(state)
  }

  #later(): void {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => void this.#connect(), this.#backoff.next())
  }

  /** The network is back, or the page is looked at again: do not wait out the pause, and doubt a quiet socket. */
  readonly #hurry = (): void => {
    if (globalThis.document?.visibilityState === 'hidden') return
    if (this.#socket === undefined && this.#state === 'broken') {
      clearTimeout(this.#retry)
      this.#backoff.reset()
      void this.#connect()
    } else if (this.#state === 'live') void this.#doubt()
  }

  /** Waits for the next frame, but not for ever. */
  #listen(): void {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => void this.#doubt(), SILENT_MS)
  }

  async #doubt(): Promise<void> {
    const socket = this.#socket
    const alive = this.#state === 'live' && (await this.#options.alive())
    if (socket === undefined || socket !== this.#socket) return
    if (alive && this.#outbox.unanswered().length === 0) this.#listen()
    else this.#drop(CLOSE_GAP)
  }

  /** Leaves the socket at once; a dead one may take minutes to say that it closed. */
  #drop(code: number): void {
    const socket = this.#socket
    if (socket === undefined) return
    socket.onclose = null
    socket.onmessage = null
    socket.close(code)
    void this.#closed(code, true)
  }

  #say(state: LinkState): void {
    if (state === this.#state) return
    this.#state = state
    this.#options.onState(state)
  }
}
