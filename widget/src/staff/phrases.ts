// The set phrases of the hotline, in Japanese and in the caller's language: both are shown wherever a phrase is.

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reference } from '../i18n/fmt'
import { bundleOf } from '../i18n/text'
import type { CallId, Language, PhraseId } from '../protocol/gen'

/** The phrases by the moment of a call at which they are said, in the order in which they are said. */
export const PHRASES: Record<'opening' | 'identity' | 'handover' | 'closing' | 'emergency', PhraseId[]> = {
  opening: ['opening-greeting', 'opening-three', 'opening-secret', 'opening-my-number', 'opening-question'],
  identity: ['identity-why', 'identity-name', 'identity-birth', 'identity-number', 'identity-failed'],
  handover: ['handover-calling', 'handover-joined', 'handover-lost', 'handover-checking'],
  closing: ['closing-summary', 'closing-more', 'closing-reference', 'closing-thanks'],
  emergency: ['emergency-call', 'emergency-where'],
}

type Bundle = ReturnType<typeof bundleOf>

const shelves = signal<Partial<Record<Language, Bundle>>>({})
const asked = new Set<Language>()

/** Loads the phrases of these languages, each once. */
export function usePhrases(languages: readonly Language[]): void {
  useEffect(() => {
    for (const language of languages) void load(language)
  }, [languages.join(' ')])
}

/** A phrase in one language; nothing until it is loaded, or when the language lacks it. */
export function phraseIn(language: Language, phrase: PhraseId, call: CallId): string | undefined {
  const bundle = shelves.value[language]
  const pattern = bundle?.getMessage(`scripts-${phrase}`)?.value
  if (!bundle || !pattern) return undefined
  // The marks that isolate directions are for mixed text; a phrase is in one language.
  return bundle.formatPattern(pattern, { reference: reference(call) }).replace(/[\u2068\u2069]/g, '')
}

async function load(language: Language): Promise<void> {
  if (asked.has(language)) return
  asked.add(language)
  const response = await fetch(`/locales/${language}/scripts.ftl`).catch(() => undefined)
  if (!response?.ok) {
    // Asked again by the next panel that needs it.
    asked.delete(language)
    return
  }
  const text = await response.text()
  // Read only now: another language may have come meanwhile.
  shelves.value = { ...shelves.value, [language]: bundleOf(language, [text]) }
}
