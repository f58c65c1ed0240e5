// Questions about what was said in writing.

import type { CallView, Language, MessageView } from '../protocol/gen'

/** At most so many characters in one message; the server's `MESSAGE_MAX`. */
export const MESSAGE_MAX = 1000

/** What stands on the board of numbers: what was put there last; nothing when it was wiped. */
export function boardText(messages: readonly MessageView[]): string | null {
  const last = messages.findLast(({ said }) => said.kind === 'board')?.said
  return last?.kind === 'board' && last.text.trim() !== '' ? last.text : null
}

/** The language that free text is in, as well as can be told: its script says Japanese, or it is the caller's. */
export function languageOf(message: MessageView, call: Pick<CallView, 'language'>): Language {
  if (message.by === 'caller' || message.said.kind !== 'text') return call.language
  const { text } = message.said
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  const han = /\p{Script=Han}/u.test(text)
  return japanese || (han && call.language !== 'zh') ? 'ja' : call.language
}
