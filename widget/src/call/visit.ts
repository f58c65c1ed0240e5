// A caller's visit: language, the hotline's hours, the call and its link. It survives a reload of the page.

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { alive, get, post, Refused } from '../api/http'
import type { Admission, Hotline } from '../api/types'
import { type PageLanguage, spoken } from '../i18n/negotiate'
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
import { askedLanguage, askedTopic, proposed } from './asked'
import { earlierLanguage, forget, keep, keepLanguage, kept, type Outcome } from './kept'

/** What a caller wants: in which language, and with voice or in writing. */
export interface Wish {
  text?: boolean
  /** Another language than the page's: Japanese, where nobody interprets today. */
  language?: Language
}

/** One visit of one caller. Its signals are for reading; its methods change them. */
export class Visit {
  /** The page's language. */
  readonly page = signal<PageLanguage>('en')
  /** Whether the language was chosen, by the address, an earlier visit or a press; else it is asked first. */
  readonly chosen = signal(false)
  readonly topic = signal<Topic>(askedTopic())
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
  readonly #earlier = signal<Outcome | undefined>(undefined)
  readonly #hungUpWaiting = signal(false)
  readonly #link = new Link({
    url: socketUrl(),
    ticket: async () => kept()?.ticket,
    keep: (ticket) => this.#keep(ticket),
    alive,
    clock: this.clock,
    onAnew: () => voice.rejoin(),
    onFrame: (frame) => this.#store.apply(frame),
    onState: (now) => {
      this.linkState.value = now
    },
  })

  /** How the call went out; undefined while there is one, or none yet. */
  readonly outcome: ReadonlySignal<Outcome | undefined> = computed(() => {
    if (this.#earlier.value !== undefined) return this.#earlier.value
    const ended = this.state.value.call?.phase === 'ended'
    if (this.call.value === null || !(ended || this.linkState.value === 'signed_out')) return undefined
    if (this.#hungUpWaiting.value) return 'gave_up'
    return ended ? 'ended' : 'lost'
  })

  /** The language of the call. */
  get language(): Language {
    return this.state.value.call?.language ?? spoken(this.page.value)
  }

  /** What the server has told of the call. */
  get state(): ReadonlySignal<CallerState> {
    return this.#store.state
  }

  /** Takes up a call that a reload has interrupted, or shows the way to a new one. */
  async begin(): Promise<void> {
    const earlier = kept()
    const chosen = earlier?.page ?? askedLanguage() ?? earlierLanguage()
    await this.speak(chosen ?? proposed()[0] ?? 'en')
    this.chosen.value = chosen !== undefined
    this.outcome.subscribe((outcome) => this.#over(outcome))
    if (earlier === undefined) return
    this.call.value = earlier.call
    this.#earlier.value = earlier.outcome
    if (earlier.outcome === undefined) this.#link.start()
  }

  /** The language that was pressed, for this visit and the next. */
  async choose(page: PageLanguage): Promise<void> {
    await this.speak(page)
    this.chosen.value = true
    keepLanguage(page)
  }

  async speak(page: PageLanguage): Promise<void> {
    await loadText([page, 'en', 'ja'], ['errors', 'caller', 'scripts'])
    this.page.value = page
    document.title = plain('caller-title')
    await this.look()
  }

  /** Looks whether the hotline is open, and who is here for the language. */
  async look(): Promise<void> {
    const language = spoken(this.page.value)
    this.hotline.value = await get<Hotline>(`/api/hotline?lang=${language}`).catch(() => this.hotline.value)
  }

  async dial({ text = false, language = spoken(this.page.value) }: Wish = {}): Promise<void> {
    this.dialling.value = true
    this.failure.value = await admit(language, this.topic.value, text).then(
      (admission) => this.#admitted(admission),
      (error: unknown) => (error instanceof Refused ? error : { code: voiceFailure(error) }),
    )
    this.dialling.value = false
    // It closed while the page was open: show when it opens again.
    if (this.failure.value?.code === 'closed') await this.look()
  }

  /** Leaves the call, or the queue. */
  async hangUp(): Promise<void> {
    this.#hungUpWaiting.value = this.state.value.call?.connected === null
    const reply = await this.command({ t: 'end', d: {} })
    if (!reply.ok) this.#hungUpWaiting.value = false
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

  #over(outcome: Outcome | undefined): void {
    const last = kept()
    if (outcome !== undefined && last !== undefined) keep({ ...last, outcome })
  }

  #keep(ticket: string): void {
    if (this.call.value !== null) keep({ call: this.call.value, ticket, page: this.page.value })
  }
}

/** The microphone first: nobody should wait in a queue to find out that they cannot be heard. */
async function admit(language: Language, topic: Topic, text: boolean): Promise<Admission> {
  if (!text) await voice.microphone()
  return post<Admission>('/api/call', { language, topic, text })
}
