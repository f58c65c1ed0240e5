// The answers that were sent on this call, to be read again.

import { time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { AnswerView, EntryId } from '../protocol/gen'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'

export function Sent({ answers, onShow }: { answers: AnswerView[]; onShow: (entry: EntryId) => void }) {
  if (answers.length === 0) return null
  return (
    <section class="sent-answers" aria-labelledby="sent-title">
      <h3 id="sent-title">
        <Text id="agent-sent-answers" />
      </h3>
      <ul>
        {answers.map(({ entry, texts, sent }) => (
          <li key={entry} data-id={entry}>
            <button type="button" class="button link" onClick={() => onShow(entry)}>
              <span class="clock">{time(sent, pageLanguage.value)}</span> <span>{entry}</span>{' '}
              {texts[0] && <LangText lang={texts[0].lang}>{texts[0].title}</LangText>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
