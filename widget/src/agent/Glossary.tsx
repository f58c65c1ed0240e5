// The agreed word for each term in the caller's language, narrowed while typing.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Language } from '../protocol/gen'
import { Field } from '../ui/Field'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import type { Operator } from './Console'
import { failureOf } from './failure'

interface Term {
  slug: string
  ja: string
  reading: string
  meaning: string
  short: string[]
  renderings: string[] | null
}

/** Between calls the terms are shown in English. */
export function Glossary({ session }: { session: Operator }) {
  const language: Language = session.state.value.call?.language ?? 'en'
  const [terms, setTerms] = useState<Term[]>([])
  const [filter, setFilter] = useState('')
  useEffect(() => {
    const path = `/api/agent/glossary?lang=${language}`
    get<{ terms: Term[] }>(path).then(
      (found) => setTerms(found.terms),
      (error: unknown) => session.fail(failureOf(error)),
    )
  }, [language])
  const found = terms.filter((term) => matches(term, filter))
  return (
    <section class="glossary stack" aria-labelledby="glossary-title">
      <h2 id="glossary-title">
        <Text id="agent-glossary" />
      </h2>
      <Field id="agent-glossary-filter" value={filter} onInput={setFilter} type="search" max={40} />
      {terms.length > 0 && found.length === 0 && (
        <p class="note">
          <Text id="agent-glossary-none" />
        </p>
      )}
      <dl>
        {found.map((term) => (
          <div key={term.slug} data-id={term.slug}>
            <dt>
              <LangText lang="ja">{term.ja}</LangText>{' '}
              <small class="reading">
                <LangText lang="ja">{term.reading}</LangText>
              </small>
            </dt>
            {language !== 'ja' && (
              <dd class="rendering">
                {term.renderings?.[0] === undefined ? (
                  <Text id="agent-glossary-no-rendering" />
                ) : (
                  <LangText lang={language}>{term.renderings[0]}</LangText>
                )}
                {term.renderings && term.renderings.length > 1 && (
                  <small class="others">
                    <LangText lang={language}>{term.renderings.slice(1).join(' / ')}</LangText>
                  </small>
                )}
              </dd>
            )}
            <dd class="note">
              <LangText lang="ja">{term.meaning}</LangText>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function matches(term: Term, filter: string): boolean {
  const text = [term.ja, term.reading, ...term.short, ...(term.renderings ?? [])].join(' ').normalize('NFKC').toLowerCase()
  return filter
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
