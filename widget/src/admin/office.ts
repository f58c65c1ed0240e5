// The signed-in administrator: what the server answered last, and the way to change it.

import { type Signal, signal } from '@preact/signals'
import { get, post, Refused } from '../api/http'
import type { Me } from '../api/types'
import { type Args, type Said, say } from '../i18n/text'
import { Clock } from '../link/clock'
import type { Session } from '../staff/session'
import type { Failure } from '../ui/Banner'
import type { Calendar, Change, FirstRunState, Person, Sessions } from './types'

/** How often the list of sign-ins is renewed while it is looked at. */
export const RENEW_MS = 10_000

/** What was just done, and how to undo it where that can be. */
export interface Done {
  said: Said
  undo?: (() => Promise<void>) | undefined
}

export interface Office extends Session<null> {
  readonly firstRun: Signal<FirstRunState | undefined>
  readonly people: Signal<Person[] | undefined>
  readonly calendar: Signal<Calendar | undefined>
  readonly sessions: Signal<Sessions | undefined>
  readonly changes: Signal<Change[] | undefined>
  readonly done: Signal<Done | null>
  readonly load: (what: Part) => Promise<void>
  readonly older: () => Promise<void>
  /** Changes something, reads again what it touched, and says that it is done. Nothing when it was refused, which is shown. */
  readonly change: <T>(path: string, body: unknown, then: Then<T>) => Promise<T | undefined>
  /** Says no more what was done. */
  readonly hush: () => void
  readonly makeFirst: (name: string, password: string) => Promise<void>
}

export type Part = 'people' | 'calendar' | 'sessions' | 'changes'

interface Then<T> {
  reload: Part
  say?: (answer: T) => [id: string, args: Args] | undefined
  undo?: (answer: T) => Promise<void>
}

export function office(): Office {
  const me = signal<Me | null | undefined>(undefined)
  const failure = signal<Failure | null>(null)
  const clock = new Clock()
  const pictures = {
    people: signal<Person[] | undefined>(undefined),
    calendar: signal<Calendar | undefined>(undefined),
    sessions: signal<Sessions | undefined>(undefined),
    changes: signal<Change[] | undefined>(undefined),
  }
  const [firstRun, done] = [signal<FirstRunState | undefined>(undefined), signal<Done | null>(null)]
  const fail = (error: unknown) => {
    if (error instanceof Refused && error.status === 401) me.value = null
    failure.value = error instanceof Refused ? { code: error.code, args: error.args } : { code: 'unexpected' }
  }
  const load = (what: Part) => read(what, pictures, clock).catch(fail)
  const begin = async () => {
    me.value = await get<Me>('/api/admin/me').catch(() => null)
    if (me.value === null) firstRun.value = await get<FirstRunState>('/api/first-run').catch(() => undefined)
    else await Promise.all([load('sessions'), load('calendar')])
  }
  const change: Office['change'] = async (path, body, then) => {
    try {
      const answer = await post<never>(`/api/admin/${path}`, body)
      failure.value = null
      const said = then.say?.(answer)
      const undo = then.undo
      done.value = said ? { said: say(...said), undo: undo && (() => undo(answer)) } : null
      await load(then.reload)
      return answer
    } catch (error) {
      fail(error)
      return undefined
    }
  }
  return {
    ...unlinked(me, failure, clock, begin),
    ...pictures,
    firstRun,
    done,
    load,
    change,
    older: async () => {
      const known = pictures.changes.value ?? []
      const more = get<{ changes: Change[] }>(`/api/admin/changes?before=${known.at(-1)?.seq ?? 0}`)
      await more.then(({ changes }) => {
        pictures.changes.value = [...known, ...changes]
      }, fail)
    },
    hush: () => {
      done.value = null
    },
    makeFirst: async (name, password) => {
      await post('/api/first-run', { name, password })
      await begin()
    },
  }
}

type Pictures = Pick<Office, Part>

async function read(what: Part, pictures: Pictures, clock: Clock): Promise<void> {
  if (what === 'people') pictures.people.value = (await get<{ people: Person[] }>('/api/admin/people')).people
  else if (what === 'changes') pictures.changes.value = (await get<{ changes: Change[] }>('/api/admin/changes')).changes
  else if (what === 'calendar') pictures.calendar.value = await get<Calendar>('/api/admin/calendar')
  else {
    const sessions = await get<Sessions>('/api/admin/sessions')
    clock.set(sessions.now)
    pictures.sessions.value = sessions
  }
}

/** The part of a session that every staff page has; this one has no socket and no frames. */
function unlinked(
  me: Signal<Me | null | undefined>,
  failure: Signal<Failure | null>,
  clock: Clock,
  begin: () => Promise<void>,
): Session<null> {
  return {
    surface: 'admin',
    me,
    link: signal('live'),
    state: signal(null),
    failure,
    clock,
    begin,
    command: async () => ({ ok: false, code: 'not-for-you', args: {} }),
    fail: (what) => {
      failure.value = what
    },
    signIn: async (name, password) => {
      await post('/api/admin/sign-in', { name, password })
      failure.value = null
      await begin()
    },
    signOut: async () => {
      await post('/api/admin/sign-out').catch(() => undefined)
      // Nothing of what this person has seen stays in the page's memory.
      location.reload()
    },
    takeBack: () => undefined,
  }
}
