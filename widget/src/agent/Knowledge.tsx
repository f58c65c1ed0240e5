// Answers: searched in the words that are typed, read in two languages, sent to interpreter and caller with one press.

import { useEffect, useRef, useState } from 'preact/hooks'
import { get, Refused } from '../api/http'
import type { Entry, Hit, Hits } from '../api/types'
import { mask } from '../guard/guard'
import { pageLanguage, plain } from '../i18n/text'
import type { Language } from '../protocol/gen'
import { AnswerPair } from '../ui/AnswerPair'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import type { Operator } from './Console'

const TOP = 5
/** A pause in typing as long as this starts the search. */
const PAUSE_MS = 350

export function Knowledge({ session, onCall }: { session: Operator; onCall: boolean }) {
  const { call, answers } = session.state.value
  const topic = call && call.topic !== 'other' ? plain(`topic-${call.topic}`) : ''
  const [query, setQuery] = useState(topic)
  const [entry, setEntry] = useState<Entry | null>(null)
  const language: Language = call?.language ?? 'ja'
  const [asked, setAsked] = useState<Language>(pageLanguage.value)
  const page = useSearch(query, asked, session)
  const show = (hit: Hit) => {
    const path = `/api/agent/knowledge/${hit.entry}?lang=${language}`
    get<Entry>(path).then(setEntry, (error: unknown) => session.fail(failureOf(error)))
  }
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
      {page && <Found page={page} sent={sent} shown={entry?.entry} onShow={show} />}
      {entry && (
        <article class="card" data-id={entry.entry}>
          <Button
            id={sent.includes(entry.entry) ? 'agent-send-again' : 'agent-send'}
            do="send_answer"
            kind="main"
            disabled={!onCall}
            onPress={() => void session.command({ t: 'send_answer', d: { entry: entry.entry } })}
          />
          <AnswerPair texts={entry.texts} />
        </article>
      )}
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

function Found({
  page,
  sent,
  shown,
  onShow,
}: {
  page: Hits
  sent: string[]
  shown: string | undefined
  onShow: (hit: Hit) => void
}) {
  return (
    <div aria-live="polite">
      {!page.confident && (
        <p class="note">
          <Text id={page.hits.length === 0 ? 'agent-no-hits' : 'agent-unsure'} />
        </p>
      )}
      {page.degraded && (
        <p class="note">
          <Text id="agent-degraded" />
        </p>
      )}
      <ol class="hits">
        {page.hits.map((hit) => (
          <li key={hit.entry} data-id={hit.entry}>
            <button type="button" class="hit" aria-expanded={shown === hit.entry} onClick={() => onShow(hit)}>
              <span class="hit-title">
                <LangText lang={hit.lang}>{hit.title}</LangText>
                {sent.includes(hit.entry) && (
                  <span class="pill sent">
                    <Text id="agent-sent" />
                  </span>
                )}
              </span>
              <small>
                <span>{hit.entry}</span>
                <Text id={`translation-${hit.translation_state}`} />
                <span>
                  <Text id="agent-source" args={{ source: hit.source.join(', ') }} />
                </span>
                {hit.why.length > 0 && (
                  <span>
                    <Text id="agent-why" args={{ words: hit.why.join(' ') }} />
                  </span>
                )}
              </small>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function failureOf(error: unknown): { code: string } {
  return { code: error instanceof Refused ? error.code : 'unexpected' }
}
