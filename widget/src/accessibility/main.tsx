// The public page on accessibility.

import '../styles/base.css'
import '../styles/accessibility.css'
import { render } from 'preact'
import { negotiate } from '../i18n/negotiate'
import { loadText, plain } from '../i18n/text'
import { Policy } from './Policy'

/** The language chosen last on this machine, as on the staff pages. */
const CHOICE = 'sansha.language'

async function speakNow(language: 'ja' | 'en') {
  await loadText(language === 'ja' ? ['ja', 'en'] : ['en', 'ja'], ['common', 'errors', 'accessibility'])
  document.title = plain('accessibility-title')
}

function speak(language: 'ja' | 'en') {
  localStorage.setItem(CHOICE, language)
  void speakNow(language)
}

/** Japanese for those who read it; English for everybody else, who reads it rather than Japanese. */
const wish = negotiate([localStorage.getItem(CHOICE), ...navigator.languages])
const root = document.getElementById('app')
void speakNow(wish === 'ja' ? 'ja' : 'en').then(() => root && render(<Policy speak={speak} />, root))
