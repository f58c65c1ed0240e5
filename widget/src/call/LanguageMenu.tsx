// The hotline's languages, each in its own name.

import { useRef } from 'preact/hooks'
import { LANGUAGES, type Language } from '../protocol/gen'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import type { Visit } from './visit'

export function LanguageMenu({ visit }: { visit: Visit }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const now = visit.language.value
  const choose = (language: Language) => {
    void visit.speak(language)
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  return (
    <details class="languages" ref={menu}>
      <summary>
        <span class="unseen">
          <Text id="caller-language" />
        </span>
        <Globe />
        <Autonym lang={now} />
      </summary>
      <ul>
        {LANGUAGES.map(({ tag }) => (
          <li key={tag} data-id={tag}>
            <button type="button" aria-pressed={tag === now} onClick={() => choose(tag)}>
              <Autonym lang={tag} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Known everywhere as "choose your language". */
function Globe() {
  return (
    <svg class="globe" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <ellipse cx="12" cy="12" rx="4" ry="9" />
      <path d="M3 12h18M4.5 7.5h15M4.5 16.5h15" />
    </svg>
  )
}
