// One answer, in Japanese and in the caller's language beside each other, and what is sent where that language is missing.

import type { Entry, Hit } from '../api/types'
import { say } from '../i18n/text'
import type { EntryId, Language } from '../protocol/gen'
import { AnswerPair } from '../ui/AnswerPair'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'

interface AnswerCardProps {
  entry: Entry
  hit: Hit | null
  language: Language
  sent: boolean
  /** None outside a talk. */
  onSend: ((entry: EntryId) => void) | undefined
  onClose: () => void
}

export function AnswerCard({ entry, language, sent, onSend, onClose }: AnswerCardProps) {
  const theirs = entry.texts.find((text) => text.lang === language)
  return (
    <article class="card answer" data-id={entry.entry}>
      <div class="row">
        <span class="row start">
          <strong>{entry.entry}</strong>
          {language !== 'ja' && theirs && (
            <span class={theirs.machine ? 'pill machine' : 'pill sent'}>
              <Text id={theirs.machine ? 'agent-review-machine' : 'agent-review-human'} />
            </span>
          )}
        </span>
        <span class="row">
          {onSend && (
            <Button
              id={sent ? 'agent-send-again' : 'agent-send'}
              do="send_answer"
              kind="main"
              onPress={() => onSend(entry.entry)}
            />
          )}
          <Button id="error-close" onPress={onClose} />
        </span>
      </div>
      {language !== 'ja' && !theirs && (
        <p class="said">
          <Text id="agent-language-missing" args={{ language: say(`language-${language}`).text }} />
        </p>
      )}
      <AnswerPair texts={entry.texts} />
    </article>
  )
}
