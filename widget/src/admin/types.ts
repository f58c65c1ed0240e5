// What the administrator's requests answer. Instants are milliseconds of service time, days are `2024-09-18`.

import type { Language, TeamRow } from '../protocol/gen'

export const ROLES = ['operator', 'interpreter', 'supervisor', 'manager', 'editor', 'admin', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** Languages beside Japanese, with proficiency 1 to 5. */
export type Speaks = Partial<Record<Language, number>>

/** `GET /api/first-run` */
export interface FirstRunState {
  needed: boolean
  here: boolean
}

/** One of `GET /api/admin/people` */
export interface Person {
  id: string
  name: string
  role: Role
  speaks: Speaks
  disabled: boolean
  you: boolean
}

/** `POST /api/admin/people` and `…/password`: the password that was made up, once. */
export interface Told {
  password: string | null
}

/** `POST /api/admin/people/{id}/place`: when the floor takes it. */
export interface Placed {
  floor: 'now' | 'after_call' | 'next_seat'
}

/** From one day to another, both included. */
export interface Span {
  from: string
  to: string
}

/** A closure that can be taken back. */
export interface Closure extends Span {
  id: string
  reason: string
  removed: boolean
}

/** `GET /api/admin/calendar` */
export interface Calendar {
  now: number
  open: boolean
  next_open: number | null
  /** What the hotline's file says. */
  calendar: Span & {
    hours: { opens: string; closes: string }
    /** `12-29` to `01-03`. */
    year_end: Span
    holidays: Record<string, string>
    closures: (Span & { reason: string })[]
  }
  closures: Closure[]
}

/** One sign-in. */
export interface SignIn {
  id: string
  name: string
  role: Role
  surface: string
  since: number
  seen: number | null
  connected: boolean
  you: boolean
}

/** `GET /api/admin/sessions` */
export interface Sessions {
  now: number
  sessions: SignIn[]
  floor: TeamRow[]
}

/** One row of `GET /api/admin/changes` */
export interface Change {
  seq: number
  at: number
  actor: 'person' | 'command_line' | 'first_run'
  by: string | null
  deed: string
  whom: string | null
  detail: Record<string, string>
}
