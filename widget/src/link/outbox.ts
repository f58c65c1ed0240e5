// Commands on their way: kept until the server has answered, so that a lost connection loses none.

import { type ClientFrame, type Refusal, VERSION } from '../protocol/gen'

/** A frame from the server as far as the link has to know it. */
export type ServerFrame = { t: string; d: unknown }

/** What the server said to a command. */
export type Reply = { ok: true; d: unknown } | { ok: false; code: string; args: Record<string, string> }

type Pending = { text: string; settle: (reply: Reply) => void }

/** More commands than this without an answer, and the page has to wait. */
const PENDING_MAX = 100

export class Outbox {
  readonly #pending = new Map<string, Pending>()

  /** Numbers a command and keeps it. The text is to be sent now, and again after each reconnect until it is answered. */
  add(frame: ClientFrame): { text: string | undefined; reply: Promise<Reply> } {
    if (this.#pending.size >= PENDING_MAX) {
      return { text: undefined, reply: Promise.resolve({ ok: false, code: 'too-many', args: {} }) }
    }
    const id = crypto.randomUUID()
    const text = JSON.stringify({ v: VERSION, id, ...frame })
    const reply = new Promise<Reply>((settle) => {
      this.#pending.set(id, { text, settle })
    })
    return { text, reply }
  }

  /** The commands without an answer, oldest first. */
  unanswered(): string[] {
    return [...this.#pending.values()].map((command) => command.text)
  }

  /** Hands an answer to whoever waits for it. */
  take(frame: ServerFrame): void {
    const { id } = frame.d as { id?: string | null }
    if (frame.t === 'ack' || frame.t === 'signal') this.#settle(id, { ok: true, d: frame.d })
    if (frame.t === 'refused') {
      const { code, args } = frame.d as Refusal
      this.#settle(id, { ok: false, code, args: args as Record<string, string> })
    }
  }

  /** Nobody will answer any more. */
  abandon(code: string): void {
    for (const id of [...this.#pending.keys()]) this.#settle(id, { ok: false, code, args: {} })
  }

  #settle(id: string | null | undefined, reply: Reply): void {
    if (id === null || id === undefined) return
    this.#pending.get(id)?.settle(reply)
    this.#pending.delete(id)
  }
}
