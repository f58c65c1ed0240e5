// The agreed words, in Japanese and in the caller's language: first those that are being read right now, all others by typing.

import { useEffect, useRef, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Term, Glossary as Terms } from '../api/types'
import { useKey } from '../keys/keys'
import type { AnswerView, Language, MessageView } from '../protocol/gen'
import { Field } from '../ui/Field'
import { Autonym, LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { found, mentioned } from './terms'

interface GlossaryProps {
  language: Language
  answers: AnswerView[]
  messages: MessageView[]
}

export function Glossary({ language, answers, messages }: GlossaryProps) {
  const terms = useTerms(language)
  const [typed, setTyped] = useState('')
  const panel = useRef<HTMLElement>(null)
  useKey('search', () => panel.current?.querySelector('input')?.focus())
  const now = typed === '' ? mentioned(terms, textsOf(answers, messages)) : []
  const rest = found(terms, typed).filter((term) => !now.includes(term))
  return (
    <section ref={panel} class="card glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">
        <Text id="interpreter-glossary" /> <Autonym lang={language} />
      </h2>
      <Field id="interpreter-glossary-search" type="search" value={typed} onInput={setTyped} max={60} />
      {now.length > 0 && (
        <h3>
          <Text id="interpreter-glossary-now" />
        </h3>
      )}
      <List terms={now} language={language} />
      {now.length > 0 && (
        <h3>
          <Text id="interpreter-glossary-rest" />
        </h3>
      )}
      <List terms={rest} language={language} />
      <p class="note" role="status">
        {typed !== '' && <Text id="interpreter-glossary-found" args={{ count: rest.length }} />}
      </p>
    </section>
  )
}

function List({ terms, language }: { terms: Term[]; language: Language }) {
  if (terms.length === 0) return null
  return (
    <ul class="terms">
      {terms.map((term) => (
        <li key={term.slug} data-id={term.slug}>
          <p class="word">
            <LangText lang="ja">{term.ja}</LangText>{' '}
            <small>
              <LangText lang="ja">{term.reading}</LangText>
            </small>
          </p>
          <p class="rendering">
            {term.renderings?.length ? (
              <>
                <LangText lang={language}>{term.renderings[0]}</LangText>{' '}
                {term.renderings.length > 1 && (
                  <small>
                    <LangText lang={language}>{term.renderings.slice(1).join(' / ')}</LangText>
                  </small>
                )}
              </>
            ) : (
              <Text id="interpreter-glossary-none" />
            )}
          </p>
          <p class="note">
            <LangText lang="ja">{term.meaning}</LangText>
          </p>
        </li>
      ))}
    </ul>
  )
}

function useTerms(language: Language): Term[] {
  const [terms, setTerms] = useState<Term[]>([])
  useEffect(() => {
    let wanted = true
    get<Terms>(`/api/interpreter/glossary?lang=${language}`)
      .then((answer) => wanted && setTerms(answer.terms))
      // Without the glossary the call goes on; the next change of language asks again.
      .catch(() => wanted && setTerms([]))
    return () => {
      wanted = false
    }
  }, [language])
  return terms
}

/** What is being read: the newest answer, the board and the last few messages. */
function textsOf(answers: AnswerView[], messages: MessageView[]): string[] {
  const texts = answers.at(-1)?.texts ?? []
  const written = messages.slice(-6).flatMap(({ said }) => (said.kind === 'text' || said.kind === 'board' ? [said.text] : []))
  return [...texts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]), ...written]
}
