// Staff pages speak Japanese and English.

import { pageLanguage } from '../i18n/text'
import { Autonym } from '../ui/LangText'

const LANGUAGES = ['ja', 'en'] as const

export function LanguageSwitch({ speak }: { speak: (language: 'ja' | 'en') => void }) {
  return (
    <span class="switch">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class="button link"
          aria-pressed={pageLanguage.value === language}
          onClick={() => speak(language)}
        >
          <Autonym lang={language} />
        </button>
      ))}
    </span>
  )
}
