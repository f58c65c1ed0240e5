// Words by key. Where the page falls back to another language, the words say which one they are in.

import { type Args, pageLanguage, say } from '../i18n/text'
import { LangText } from './LangText'

export function Text({ id, args }: { id: string; args?: Args | undefined }) {
  const said = say(id, args)
  if (said.lang === pageLanguage.value) return said.text
  return <LangText lang={said.lang}>{said.text}</LangText>
}
