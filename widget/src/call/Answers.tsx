// Answers: in the caller's language, with the Japanese to show at a counter.

import type { AnswerText, AnswerView, EntryId } from '../protocol/gen'
import { LangBlock } from '../ui/LangText'
import { Mixed } from '../ui/Mixed'
import { Text } from '../ui/Text'

/** Those that the operator has sent, newest first. */
export function Answers({ answers }: { answers: AnswerView[] }) {
  return (
    <section class="stack" aria-labelledby="answers-title" aria-live="polite" hidden={answers.length === 0}>
      <h2 id="answers-title">
        <Text id="caller-answers" />
      </h2>
      {answers.toReversed().map((answer) => (
        <Answer key={answer.entry} answer={answer} />
      ))}
    </section>
  )
}

/** One answer. `untitled` where its question already stands above it. */
export function Answer({ answer, untitled = false }: { answer: { entry: EntryId; texts: AnswerText[] }; untitled?: boolean }) {
  const japanese = answer.texts.find((text) => text.lang === 'ja')
  const own = answer.texts.find((text) => text.lang !== 'ja') ?? japanese
  return (
    <article class="card" data-id={answer.entry}>
      {own && <Words text={own} untitled={untitled} />}
      {own?.machine && (
        <p class="note">
          <Text id="caller-machine-note" />
        </p>
      )}
      {japanese && own !== japanese && (
        <details>
          <summary>
            <Text id="caller-show-japanese" />
          </summary>
          <Words text={japanese} />
        </details>
      )}
    </article>
  )
}

function Words({ text, untitled = false }: { text: AnswerText; untitled?: boolean }) {
  return (
    <LangBlock lang={text.lang} class="text">
      {!untitled && (
        <h3>
          <Mixed text={text.title} lang={text.lang} />
        </h3>
      )}
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <Mixed text={paragraph} lang={text.lang} />
        </p>
      ))}
    </LangBlock>
  )
}
