// Answers that the operator has sent, sentence by sentence in both languages: the one to be said now is large.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { AnswerView, EntryId } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Autonym, LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { type Step, steps } from './sentences'

interface Place {
  entry: EntryId
  step: number
}

export function Answers({ answers }: { answers: AnswerView[] }) {
  const newest = answers.at(-1)
  const [place, setPlace] = useState<Place | null>(null)
  // A new answer is read from its beginning; the focus stays where it is.
  useEffect(() => {
    if (newest) setPlace({ entry: newest.entry, step: 0 })
  }, [newest?.entry, newest?.sent])
  return (
    <section class="stack answers" aria-labelledby="answers-title">
      <h2 id="answers-title">
        <Text id="interpreter-answers" />
      </h2>
      {answers.length === 0 && (
        <p class="note">
          <Text id="interpreter-no-answers" />
        </p>
      )}
      {answers.toReversed().map((answer) => (
        <Answer
          key={answer.entry}
          answer={answer}
          at={place?.entry === answer.entry ? place.step : null}
          onStep={(step) => setPlace({ entry: answer.entry, step })}
        />
      ))}
    </section>
  )
}

function Answer({ answer, at, onStep }: { answer: AnswerView; at: number | null; onStep: (step: number) => void }) {
  const list = useRef<HTMLOListElement>(null)
  const all = steps(answer.texts)
  const go = (step: number) => {
    const next = Math.max(0, Math.min(all.length - 1, step))
    onStep(next)
    return list.current?.querySelectorAll<HTMLElement>('button')[next]
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -all.length, End: all.length }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go((at ?? 0) + by)?.focus()
  }
  return (
    <article class="card" data-id={answer.entry} data-current={at !== null}>
      <p class="row which">
        {answer.texts.map((text) => (
          <span key={text.lang}>
            <Autonym lang={text.lang} />{' '}
            {text.machine && (
              <span class="pill machine">
                <Text id="common-machine" />
              </span>
            )}
          </span>
        ))}
      </p>
      <ol ref={list} class="sentences" onKeyDown={onKeyDown}>
        {all.map((step, n) => (
          <li key={n}>
            <button
              type="button"
              class="sentence"
              tabIndex={n === (at ?? 0) ? 0 : -1}
              aria-current={n === at ? 'step' : undefined}
              onClick={() => onStep(n)}
            >
              <Sentence step={step} texts={answer.texts} />
            </button>
          </li>
        ))}
      </ol>
      {at !== null && <Walk at={at} count={all.length} go={(step) => go(step)?.scrollIntoView({ block: 'nearest' })} />}
    </article>
  )
}

function Sentence({ step, texts }: { step: Step; texts: AnswerView['texts'] }) {
  const [japanese, other] = texts
  return (
    <>
      {japanese && <LangText lang={japanese.lang}>{step.japanese}</LangText>}
      {other && <LangText lang={other.lang}>{step.other}</LangText>}
    </>
  )
}

/** The way through, for the mouse and for keys that work wherever the focus is. */
function Walk({ at, count, go }: { at: number; count: number; go: (step: number) => void }) {
  return (
    <p class="row walk">
      <span class="note">
        <Text id="interpreter-step" args={{ step: at + 1, count }} />
      </span>
      <span class="controls">
        <Button id="interpreter-step-back" keys="previous_sentence" disabled={at === 0} onPress={() => go(at - 1)} />
        <Button id="interpreter-step-on" keys="next_sentence" disabled={at === count - 1} onPress={() => go(at + 1)} />
      </span>
    </p>
  )
}
