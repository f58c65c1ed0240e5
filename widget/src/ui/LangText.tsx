// The only way to print text in a language other than the page's: it carries its language and its direction, and with them
// the right fonts, and a screen reader's voice.

import type { ComponentChildren } from 'preact'
import { autonym, direction } from '../i18n/negotiate'
import type { Language } from '../protocol/gen'

export function LangText({ lang, children }: { lang: Language; children: ComponentChildren }) {
  return (
    <bdi lang={lang} dir={direction(lang)}>
      {children}
    </bdi>
  )
}

/** The same for a block of paragraphs. */
export function LangBlock({ lang, children, class: style }: { lang: Language; children: ComponentChildren; class?: string }) {
  return (
    <div class={style} lang={lang} dir={direction(lang)}>
      {children}
    </div>
  )
}

/** A language's name in itself. */
export function Autonym({ lang }: { lang: Language }) {
  return <LangText lang={lang}>{autonym(lang)}</LangText>
}
