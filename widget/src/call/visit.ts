// A caller's visit: language, the hotline's hours, the call and its link. It survives a reload of the page.

import { type ReadonlySignal, signal } from '@preact/signals'
import { alive, get, post, Refused } from '../api/http'
import type { Admission, Hotline } from '../api/types'
import { negotiate } from '../i18n/negotiate'
import { loadText, plain } from '../i18n/text'
import { Clock } from '../link/clock'
import { Link, type LinkState } from '../link/link'
import type { CallId, Language, Topic } from '../protocol/gen'
import { socketUrl } from '../staff/session'
import { voice, voiceFailure } from '../staff/voice'
import { type CallerState, NO_CALL, reduceCaller } from '../store/caller'
import { store } from '../store/store'
import type { Failure } from '../ui/Banner'
import { forget, keep, kept } from './kept'

export interface Visit {
  readonly language: ReadonlySignal<Language>
  /** Undefined until it is known. */
  readonly hotline: ReadonlySignal<Hotline | undefined>
  /** The call, from the moment it is let in until the page is asked to begin anew. */
  readonly call: ReadonlySignal<CallId | null>
  readonly state: ReadonlySignal<CallerState>
  readonly link: ReadonlySignal<LinkState>
  readonly failure: ReadonlySignal<Failure | null>
  /** True between the press and the answer: asking for the microphone, then for a place. */
  readonly dialling: ReadonlySignal<boolean>
  readonly clock: Clock
  readonly command: Link['send']
  begin(): Promise<void>
  speak(language: Language): Promise<void>
  dial(topic: Topic): Promise<void>
  takeBack(): void
  fail(failure: Failure | null): void
  startAnew(): void
}

export function visit(): Visit {
  const [language, hotline] = [signal<Language>('en'), signal<Hotline | undefined>(undefined)]
  const [call, failure] = [signal<CallId | null>(null), signal<Failure | null>(null)]
  const [linkState, dialling] = [signal<LinkState>('connecting'), signal(false)]
  const clock = new Clock()
  const { state, apply } = store(NO_CALL, reduceCaller)
  const link = new Link({
    url: socketUrl(),
    ticket: async () => kept()?.ticket,
    keep: (ticket) => call.value && keep({ call: call.value, ticket, language: language.value }),
    alive,
    clock,
    onFrame: apply,
    onState: (now) => {
      linkState.value = now
    },
  })
  const speak = async (wish: Language) => {
    await loadText([wish, 'en', 'ja'], ['errors', 'caller'])
    language.value = wish
    document.title = plain('caller-title')
    hotline.value = await get<Hotline>(`/api/hotline?lang=${wish}`).catch(() => hotline.value)
  }
  return {
    language,
    hotline,
    call,
    state,
    link: linkState,
    failure,
    dialling,
    clock,
    speak,
    command: async (frame) => {
      const reply = await link.send(frame)
      failure.value = reply.ok ? null : reply
      return reply
    },
    begin: async () => {
      const earlier = kept()
      await speak(earlier?.language ?? wished())
      if (earlier === undefined) return
      call.value = earlier.call
      link.start()
    },
    dial: async (topic) => {
      dialling.value = true
      failure.value = await admit(language.value, topic).then(
        (admission) => {
          keep({ ...admission, language: language.value })
          call.value = admission.call
          link.start()
          return null
        },
        (error: unknown) => (error instanceof Refused ? error : { code: voiceFailure(error) }),
      )
      dialling.value = false
      // It closed while the page was open: show when it opens again.
      if (failure.value?.code === 'closed') await speak(language.value)
    },
    takeBack: () => link.start(),
    fail: (what) => {
      failure.value = what
    },
    startAnew: () => {
      forget()
      location.reload()
    },
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
