// Answers that the operator has sent: in the caller's language, with the Japanese to show at a counter.

import type { AnswerText, AnswerView } from '../protocol/gen'
import { LangBlock } from '../ui/LangText'
import { Text } from '../ui/Text'

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

function Answer({ answer }: { answer: AnswerView }) {
  const japanese = answer.texts.find((text) => text.lang === 'ja')
  const own = answer.texts.find((text) => text.lang !== 'ja') ?? japanese
  return (
    <article class="card" data-id={answer.entry}>
      {own && <Words text={own} />}
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

function Words({ text }: { text: AnswerText }) {
  return (
    <LangBlock lang={text.lang} class="text">
      <h3>{text.title}</h3>
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </LangBlock>
  )
}
