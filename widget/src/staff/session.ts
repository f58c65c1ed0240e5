// A signed-in page: who it is, its link, its picture of the world, and the way to command.

import { type ReadonlySignal, signal } from '@preact/signals'
import { alive, get, post, Refused } from '../api/http'
import type { Me } from '../api/types'
import { Clock } from '../link/clock'
import { Link, type LinkState } from '../link/link'
import type { Reply } from '../link/outbox'
import type { ClientFrame } from '../protocol/gen'
import { type Reduce, store } from '../store/store'
import type { Failure } from '../ui/Banner'

export type Surface = 'agent' | 'interpreter' | 'manager' | 'admin'

/** Whether somebody talks on this page. */
export const hasVoice = (surface: Surface) => surface === 'agent' || surface === 'interpreter'

/** A command of this page; what is refused is also shown. */
export type Command = (frame: ClientFrame) => Promise<Reply>

export interface Session<S> {
  readonly surface: Surface
  /** Undefined until it is known, null when nobody is signed in. */
  readonly me: ReadonlySignal<Me | null | undefined>
  readonly link: ReadonlySignal<LinkState>
  readonly state: ReadonlySignal<S>
  readonly failure: ReadonlySignal<Failure | null>
  readonly clock: Clock
  readonly command: Command
  readonly fail: (failure: Failure | null) => void
  /** Takes up a sign-in that the cookie remembers. */
  readonly begin: () => Promise<void>
  readonly signIn: (name: string, password: string) => Promise<void>
  readonly signOut: () => Promise<void>
  /** Takes the place back from another window. */
  readonly takeBack: () => void
}

/** `onAnew` is told when the server has forgotten the page's session, as after its restart. */
export function session<S>(surface: Surface, initial: S, reduce: Reduce<S>, onAnew = () => {}): Session<S> {
  const me = signal<Me | null | undefined>(undefined)
  const linkState = signal<LinkState>('connecting')
  const failure = signal<Failure | null>(null)
  const clock = new Clock()
  const { state, apply } = store(initial, reduce)
  const link = new Link({
    url: socketUrl(),
    ticket: () => ticket(surface),
    alive,
    clock,
    onAnew,
    onFrame: apply,
    onState: (now) => {
      linkState.value = now
      if (now === 'signed_out') me.value = null
    },
  })
  const begin = async () => {
    me.value = await get<Me>(`/api/${surface}/me`).catch(() => null)
    if (me.value !== null) link.start()
  }
  return {
    surface,
    me,
    link: linkState,
    state,
    failure,
    clock,
    begin,
    command: async (frame) => {
      const reply = await link.send(frame)
      failure.value = reply.ok ? null : reply
      return reply
    },
    fail: (what) => {
      failure.value = what
    },
    signIn: async (name, password) => {
      await post(`/api/${surface}/sign-in`, { name, password })
      failure.value = null
      await begin()
    },
    signOut: async () => {
      link.stop()
      await post(`/api/${surface}/sign-out`).catch(() => undefined)
      // Nothing of what this person has seen stays in the page's memory.
      location.reload()
    },
    takeBack: () => link.start(),
  }
}

/** A ticket for the socket through the cookie; none when signed out. */
async function ticket(surface: Surface): Promise<string | undefined> {
  try {
    return (await post<{ ticket: string }>(`/api/${surface}/ws-ticket`)).ticket
  } catch (error) {
    if (error instanceof Refused && (error.status === 401 || error.status === 403)) return undefined
    throw error
  }
}

/** The address of the socket: the same house, the same door. */
export function socketUrl(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`
}
