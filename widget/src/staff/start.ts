// What every staff page does first: its words, its title, its sign-in, then itself.

import { type ComponentChild, render } from 'preact'
import { negotiate } from '../i18n/negotiate'
import { loadText, plain } from '../i18n/text'
import { drawTogether } from './drawing'
import type { Session } from './session'

/** The language chosen last on this machine; a preference, nothing of any caller. */
const CHOICE = 'sansha.language'

export type Speak = (language: 'ja' | 'en') => void

export async function start<S>(session: Session<S>, page: (speak: Speak) => ComponentChild): Promise<void> {
  const files = ['common', 'errors', session.surface]
  const speakNow = async (language: 'ja' | 'en') => {
    await loadText(language === 'ja' ? ['ja', 'en'] : ['en', 'ja'], files)
    document.title = plain(`${session.surface}-title`)
  }
  const speak: Speak = (language) => {
    localStorage.setItem(CHOICE, language)
    void speakNow(language)
  }
  // Who is signed in is asked for while the words are on their way.
  const begun = session.begin()
  const wish = negotiate([localStorage.getItem(CHOICE), ...navigator.languages])
  await speakNow(wish === 'en' ? 'en' : 'ja')
  drawTogether()
  const root = document.getElementById('app')
  if (root) render(page(speak), root)
  await begun
}
