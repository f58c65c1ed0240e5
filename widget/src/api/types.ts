// What the requests beside the socket answer.

import type {
  AgentId,
  AnswerText,
  CallId,
  Category,
  Contact,
  EntryId,
  FloorTiles,
  HalfHour,
  Language,
  Resolution,
  Targets,
  Topic,
} from '../protocol/gen'

/** `GET /api/{surface}/me` */
export interface Me {
  name: string
  role: string
}

/** `GET /api/hotline`: may I call now? Instants are milliseconds. */
export interface Hotline {
  open: boolean
  next_open: number | null
  alternative: string | null
  phone: string
  /** With a language asked for: who is here for it now, who works here at all. */
  interpreting: 'here' | 'away' | 'none' | null
  languages: { tag: Language; autonym: string }[]
  now: number
  /** A demonstration: nobody here is real. */
  demo: boolean
}

/** `POST /api/call` */
export interface Admission {
  call: CallId
  ticket: string
}

/** One row of `GET /api/languages`: a language, a sentence in it, and a voice where there is one. */
export interface Tongue {
  tag: Language
  autonym: string
  sentence: string
  sound: string | null
}

/** `GET /api/answers`: what may help before a call. */
export interface Found {
  confident: boolean
  hits: { entry: EntryId; title: string; lang: Language }[]
}

/** One answer found. */
export interface Hit {
  entry: EntryId
  title: string
  score: number
  why: string[]
  source: string[]
  valid: { from: string; to: string | null }
  translation_state: string
  lang: Language
}

/** `GET /api/agent/knowledge` */
export interface Hits {
  confident: boolean
  degraded: boolean
  hits: Hit[]
}

/** `GET /api/agent/knowledge/{entry}` */
export interface Entry {
  entry: EntryId
  texts: AnswerText[]
}

/** One call in the inquiry list. */
export interface Inquiry {
  call: CallId
  arrived: number
  connected: number | null
  ended: number | null
  language: Language
  topic: Topic
  /** `recorded`, `unfilled`, `abandoned`, `closed`, `full`, or `open` while it is not over. */
  outcome: string
  category: Category | null
  resolution: Resolution | null
  referral: Contact | null
  answers: EntryId[]
  operator: string | null
  interpreter: string | null
  note: string
}

/** `GET /api/manager/inquiries` */
export interface Inquiries {
  inquiries: Inquiry[]
  /** How many fit in all; the answer may hold fewer. */
  total: number
}

/** `GET /api/manager/report`: every tile by its name, and what they are made of. */
export interface DayReport extends FloorTiles {
  date: string
  as_of: number
  /** When the hotline opens and closes on it; none on a day of rest. */
  opens: number | null
  closes: number | null
  operators: { agent: AgentId; name?: string; busy_ms: number; ready_ms: number; occupancy: number | null }[]
  languages: ({ language: Language } & FloorTiles)[]
  halves: HalfHour[]
  targets: Targets
}

/** An agreed term. */
export interface Term {
  slug: string
  ja: string
  /** In hiragana. */
  reading: string
  /** One Japanese sentence. */
  meaning: string
  /** Short forms in Japanese. */
  short: string[]
  /** In the other language, the agreed one first; null where nothing is agreed. */
  renderings: string[] | null
  origin: string
}

/** `GET /api/interpreter/glossary` */
export interface Glossary {
  lang: Language
  terms: Term[]
}

/** `GET /api/interpreter/minutes`: the interpreter's own times on calls. */
export interface Minutes {
  from: string
  to: string
  stints: { stint: { call: CallId; language: Language; from: number; to: number | null }; seconds: number | null }[]
}
