// Words by key. Where the page falls back to another language, the words say which one they are in; readings stand above their characters.

import { furigana, hasReadings, stretches, withoutReadings } from '../i18n/ruby'
import { type Args, pageLanguage, say } from '../i18n/text'
import { LangText } from './LangText'
import { Mixed } from './Mixed'

export function Text({ id, args }: { id: string; args?: Args | undefined }) {
  const said = say(id, args)
  const words = hasReadings(said.text) ? <Read text={said.text} /> : <Mixed text={said.text} lang={said.lang} />
  return said.lang === pageLanguage.value ? words : <LangText lang={said.lang}>{words}</LangText>
}

function Read({ text }: { text: string }) {
  if (!furigana.value) return withoutReadings(text)
  // One text never changes the order of its stretches: their place is their name.
  return stretches(text).map(({ base, reading }, place) =>
    reading === undefined ? (
      base
    ) : (
      <ruby key={`${place}`}>
        {base}
        <rp>（</rp>
        <rt>{reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  )
}
