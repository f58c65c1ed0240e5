// Answers before the call: three at most, opened where they stand, by topic or by a question. The call stays one press away.

import { useEffect, useId, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Entry, Found } from '../api/types'
import { mask } from '../guard/guard'
import { pageLanguage, plain } from '../i18n/text'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LangText } from '../ui/LangText'
import { Mixed } from '../ui/Mixed'
import { Text } from '../ui/Text'
import { Answer } from './Answers'
import type { Visit } from './visit'

export function Faq({ visit }: { visit: Visit }) {
  const [question, setQuestion] = useState('')
  const [found, setFound] = useState<Found | 'failed' | undefined>()
  const topic = visit.topic.value
  const search = (text: string) => {
    // What is typed is masked before it leaves the page; the server masks it again.
    const query = new URLSearchParams({ q: mask(text), lang: visit.language })
    void get<Found>(`/api/answers?${query}`).then(setFound, () => setFound('failed'))
  }
  useEffect(() => {
    if (topic !== 'other') search(plain(`caller-topic-${topic}`))
  }, [topic, visit.page.value])
  const submit = (event: Event) => {
    event.preventDefault()
    if (question.trim() !== '') search(question)
  }
  return (
    <section class="card faq" aria-labelledby="faq-title">
      <h2 id="faq-title">
        <Text id="caller-faq-title" />
      </h2>
      <form onSubmit={submit}>
        <Field id="caller-faq-question" type="search" value={question} onInput={setQuestion} max={200} />
        <Button id="caller-faq-search" submit />
      </form>
      <div aria-live="polite">{found !== undefined && <Hits found={found} visit={visit} />}</div>
    </section>
  )
}

function Hits({ found, visit }: { found: Found | 'failed'; visit: Visit }) {
  if (found === 'failed') return <Text id="error-unavailable" />
  if (found.hits.length === 0) return <Text id="caller-faq-none" />
  return (
    <ul class="hits">
      {found.hits.map((hit) => (
        <Hit key={`${hit.entry} ${hit.lang}`} hit={hit} visit={visit} />
      ))}
    </ul>
  )
}

/** One answer: its question as a button, its text under it. */
function Hit({ hit, visit }: { hit: Found['hits'][number]; visit: Visit }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [entry, setEntry] = useState<Entry | 'failed' | undefined>()
  const press = () => {
    setOpen(!open)
    if (open || (entry !== undefined && entry !== 'failed')) return
    // The text in the language of the question that was pressed: where the own one is missing, English is better than Japanese.
    const lang = hit.lang === 'ja' ? visit.language : hit.lang
    void get<Entry>(`/api/answers/${hit.entry}?lang=${lang}`).then(setEntry, () => setEntry('failed'))
  }
  return (
    <li data-id={hit.entry}>
      <button type="button" class="hit" aria-expanded={open} aria-controls={id} onClick={press}>
        <LangText lang={hit.lang}>
          <Mixed text={hit.title} lang={hit.lang} />
        </LangText>
        <Arrow />
      </button>
      <div id={id} hidden={!open} aria-live="polite">
        {entry === 'failed' && <Text id="error-unavailable" />}
        {entry !== undefined && entry !== 'failed' && <Opened entry={entry} />}
      </div>
    </li>
  )
}

function Opened({ entry }: { entry: Entry }) {
  const own = pageLanguage.value === 'ja' || entry.texts.some((text) => text.lang !== 'ja')
  return (
    <>
      {!own && (
        <p class="note">
          <Text id="caller-faq-japanese-only" />
        </p>
      )}
      <Answer answer={entry} untitled />
    </>
  )
}

function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 4l4 4 4-4" />
    </svg>
  )
}
