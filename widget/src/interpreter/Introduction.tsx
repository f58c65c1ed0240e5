// What an interpreter says first, in both languages: who speaks, that everything is translated, that it stays here.

import { autonym } from '../i18n/negotiate'
import type { CallView, Language, PhraseId } from '../protocol/gen'
import { phraseIn, usePhrases } from '../staff/phrases'
import { LangBlock, LangText } from '../ui/LangText'
import { Text } from '../ui/Text'

const SAID: PhraseId[] = ['handover-joined', 'opening-three', 'opening-secret']

export function Introduction({ call, name }: { call: CallView; name: string }) {
  return (
    <details class="card introduction" open>
      <summary>
        <Text id="interpreter-introduction" />
      </summary>
      <p class="note">
        <Text id="interpreter-introduction-name" /> <strong>{name}</strong>
      </p>
      <Spoken call={call} phrases={SAID} />
    </details>
  )
}

/** Set phrases to be read aloud, in Japanese and in the caller's language. */
export function Spoken({ call, phrases }: { call: CallView; phrases: readonly PhraseId[] }) {
  const languages: Language[] = ['ja', call.language]
  usePhrases(languages)
  return (
    <div class="pair both">
      {languages.map((language) => (
        <div key={language} class="half">
          <p class="which">
            <LangText lang={language}>{autonym(language)}</LangText>
          </p>
          <LangBlock lang={language} class="text">
            {phrases.map((phrase) => (
              <p key={phrase}>{phraseIn(language, phrase, call.call)}</p>
            ))}
          </LangBlock>
        </div>
      ))}
    </div>
  )
}
