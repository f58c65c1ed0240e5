// Text in one language with stretches that are not: each gets its own language and direction.

import { runs } from '../i18n/runs'
import type { Language } from '../protocol/gen'
import { LangText } from './LangText'

export function Mixed({ text, lang }: { text: string; lang: Language }) {
  const found = runs(text, lang)
  if (found.length === 1 && found[0]?.as === undefined) return text
  return found.map((run, place) => {
    const key = `${place}`
    if (run.as === 'ja') {
      return (
        <LangText key={key} lang="ja">
          {run.text}
        </LangText>
      )
    }
    return run.as === 'number' ? (
      <bdi key={key} dir="ltr">
        {run.text}
      </bdi>
    ) : (
      run.text
    )
  })
}
