// A caller's visit: language, the hotline's hours, the call and its link. It survives a reload of the page.

import { type ReadonlySignal, signal } from '@preact/signals'
import { alive, get, post, Refused } from '../api/http'
import type { Admission, Hotline } from '../api/types'
import { negotiate } from '../i18n/negotiate'
import { loadText, plain } from '../i18n/text'
import { Clock } from '../link/clock'
import { Link, type LinkState } from '../link/link'
import type { Reply } from '../link/outbox'
import type { CallId, ClientFrame, Language, Topic } from '../protocol/gen'
import { socketUrl } from '../staff/session'
import { voice, voiceFailure } from '../staff/voice'
import { type CallerState, NO_CALL, reduceCaller } from '../store/caller'
import { store } from '../store/store'
import type { Failure } from '../ui/Banner'
import { forget, keep, kept } from './kept'

/** One visit of one caller. Its signals are for reading; its methods change them. */
export class Visit {
  readonly language = signal<Language>('en')
  /** Undefined until it is known. */
  readonly hotline = signal<Hotline | undefined>(undefined)
  /** The call, from the moment it is let in until the page is asked to begin anew. */
  readonly call = signal<CallId | null>(null)
  readonly linkState = signal<LinkState>('connecting')
  readonly failure = signal<Failure | null>(null)
  /** True between the press and the answer: asking for the microphone, then for a place. */
  readonly dialling = signal(false)
  readonly clock = new Clock()
  readonly #store = store(NO_CALL, reduceCaller)
  readonly #link = new Link({
    url: socketUrl(),
    ticket: async () => kept()?.ticket,
    keep: (ticket) => this.#keep(ticket),
    alive,
    clock: this.clock,
    onAnew: () => voice.rejoin(),
    onFrame: this.#store.apply,
    onState: (now) => {
      this.linkState.value = now
    },
  })

  /** What the server has told of the call. */
  get state(): ReadonlySignal<CallerState> {
    return this.#store.state
  }

  /** Takes up a call that a reload has interrupted, or shows the way to a new one. */
  async begin(): Promise<void> {
    const earlier = kept()
    await this.speak(earlier?.language ?? wished())
    if (earlier === undefined) return
    this.call.value = earlier.call
    this.#link.start()
  }

  async speak(wish: Language): Promise<void> {
    await loadText([wish, 'en', 'ja'], ['errors', 'caller'])
    this.language.value = wish
    document.title = plain('caller-title')
    this.hotline.value = await get<Hotline>(`/api/hotline?lang=${wish}`).catch(() => this.hotline.value)
  }

  async dial(topic: Topic): Promise<void> {
    this.dialling.value = true
    this.failure.value = await admit(this.language.value, topic).then(
      (admission) => this.#admitted(admission),
      (error: unknown) => (error instanceof Refused ? error : { code: voiceFailure(error) }),
    )
    this.dialling.value = false
    // It closed while the page was open: show when it opens again.
    if (this.failure.value?.code === 'closed') await this.speak(this.language.value)
  }

  /** Sends a command; what is refused is also shown. */
  readonly command = async (frame: ClientFrame): Promise<Reply> => {
    const reply = await this.#link.send(frame)
    this.failure.value = reply.ok ? null : reply
    return reply
  }

  readonly fail = (failure: Failure | null): void => {
    this.failure.value = failure
  }

  /** Takes the call back from another window. */
  takeBack(): void {
    this.#link.start()
  }

  startAnew(): void {
    forget()
    location.reload()
  }

  #admitted({ call, ticket }: Admission): null {
    this.call.value = call
    this.#keep(ticket)
    this.#link.start()
    return null
  }

  #keep(ticket: string): void {
    if (this.call.value !== null) keep({ call: this.call.value, ticket, language: this.language.value })
  }
}

/** The microphone first: nobody should wait in a queue to find out that they cannot be heard. */
async function admit(language: Language, topic: Topic): Promise<Admission> {
  await voice.microphone()
  return post<Admission>('/api/call', { language, topic })
}

/** What the address asks for, then what the browser asks for. */
function wished(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  return negotiate([asked, ...navigator.languages]) ?? 'en'
}
