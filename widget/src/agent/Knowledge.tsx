// Answers: searched in the words that are typed, read in two languages, sent to interpreter and caller with one press.

import { useEffect, useRef, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Entry, Hit, Hits } from '../api/types'
import { mask } from '../guard/guard'
import { pageLanguage, plain } from '../i18n/text'
import type { EntryId, Language } from '../protocol/gen'
import { Choice, Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { AnswerCard } from './AnswerCard'
import type { Operator } from './Console'
import { Found } from './Found'
import { failureOf } from './failure'
import { Sent } from './Sent'

const TOP = 5
/** A pause in typing as long as this starts the search. */
const PAUSE_MS = 350

export function Knowledge({ session, onCall }: { session: Operator; onCall: boolean }) {
  const { call, answers } = session.state.value
  const topic = call && call.topic !== 'other' ? plain(`topic-${call.topic}`) : ''
  const [query, setQuery] = useState(topic)
  const [entry, setEntry] = useState<{ entry: Entry; hit: Hit | null } | null>(null)
  const language: Language = call?.language ?? 'ja'
  const [asked, setAsked] = useState<Language>(pageLanguage.value)
  const page = useSearch(query, asked, session)
  const show = (id: EntryId, hit: Hit | null) => {
    if (entry?.entry.entry === id) return setEntry(null)
    const path = `/api/agent/knowledge/${id}?lang=${language}`
    get<Entry>(path).then(
      (found) => setEntry({ entry: found, hit }),
      (error: unknown) => session.fail(failureOf(error)),
    )
  }
  const send = (id: EntryId) => void session.command({ t: 'send_answer', d: { entry: id } })
  const sent = answers.map((answer) => answer.entry)
  return (
    <section aria-labelledby="knowledge-title" class="knowledge">
      <h2 id="knowledge-title">
        <Text id="agent-knowledge" />
      </h2>
      <search class="row end">
        <Field id="agent-search" value={query} onInput={setQuery} type="search" max={200} />
        <Choice id="agent-search-language" value={asked} onChange={(value) => setAsked(value as Language)}>
          {[...new Set<Language>(['ja', language, 'en'])].map((tag) => (
            <option key={tag} value={tag}>
              {plain(`language-${tag}`)}
            </option>
          ))}
        </Choice>
      </search>
      {page && <Found page={page} sent={sent} shown={entry?.entry.entry} onShow={show} onSend={onCall ? send : undefined} />}
      {entry && (
        <AnswerCard
          entry={entry.entry}
          hit={entry.hit}
          language={language}
          sent={sent.includes(entry.entry.entry)}
          onSend={onCall ? send : undefined}
          onClose={() => setEntry(null)}
        />
      )}
      <Sent answers={answers} onShow={(id) => show(id, null)} />
    </section>
  )
}

function useSearch(query: string, language: Language, session: Operator): Hits | null {
  const [page, setPage] = useState<Hits | null>(null)
  const latest = useRef(0)
  useEffect(() => {
    latest.current += 1
    const mine = latest.current
    const text = mask(query).trim()
    if (text === '') {
      setPage(null)
      return
    }
    const asked = new URLSearchParams({ q: text, lang: language, top: String(TOP) })
    const timer = setTimeout(() => {
      get<Hits>(`/api/agent/knowledge?${asked}`).then(
        // An answer that comes after a newer question is not shown.
        (found) => mine === latest.current && setPage(found),
        (error: unknown) => session.fail(failureOf(error)),
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [query, language])
  return page
}
