// The strip at the top: whose line it is, the readings on or off, and the way back to the languages.

import { furigana } from '../i18n/ruby'
import { easyJapanese, pageLanguage } from '../i18n/text'
import { Autonym } from '../ui/LangText'
import { Text } from '../ui/Text'
import type { Visit } from './visit'

export function Top({ visit }: { visit: Visit }) {
  return (
    <header class="top">
      <p class="service">
        <Text id="caller-service" />
      </p>
      <div class="choices">
        {easyJapanese.value && <Furigana />}
        {visit.call.value === null && visit.chosen.value && (
          <button type="button" class="button plain language" onClick={() => (visit.chosen.value = false)}>
            <Globe />
            <span>
              <span class="unseen">
                <Text id="caller-language" />{' '}
              </span>
              {easyJapanese.value ? <Text id="caller-easy-japanese" /> : <Autonym lang={pageLanguage.value} />}
            </span>
          </button>
        )}
      </div>
    </header>
  )
}

/** The readings on or off. */
function Furigana() {
  return (
    <button
      type="button"
      class="button plain"
      data-id="furigana"
      aria-pressed={furigana.value}
      onClick={() => (furigana.value = !furigana.value)}
    >
      <Text id="caller-furigana" />
    </button>
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
