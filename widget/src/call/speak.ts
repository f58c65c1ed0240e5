// Reading aloud with the browser's own voices.

import { parseLanguage } from '../i18n/negotiate'
import type { Language } from '../protocol/gen'

/** Says something. */
export type Speaker = (text: string) => void

/** Slow enough to write along. */
const RATE = 0.8

/** A voice in this language; none where the browser has none. */
export function speaker(lang: Language): Speaker | undefined {
  const synthesis = window.speechSynthesis
  const voice = synthesis?.getVoices().find((known) => parseLanguage(known.lang) === lang)
  if (voice === undefined) return undefined
  return (text) => {
    synthesis.cancel()
    const said = new SpeechSynthesisUtterance(text)
    said.voice = voice
    said.lang = voice.lang
    said.rate = RATE
    synthesis.speak(said)
  }
}
