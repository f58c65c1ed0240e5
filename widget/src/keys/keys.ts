// Listens to the keyboard, once for the whole page, and hands each chord to whoever has its action right now.

import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { ACTIONS, type Action, chordOf, chordsFor, FIRST_KEYS, isBare, type Keymap, parseKeymap } from './keymap'

/** The keys of this person's place of work; nothing of any caller. */
const KEPT = 'sansha.keys'

/** So long after the first press the second one still counts. */
const TWICE_MS = 3_000

interface Handler {
  action: Action
  press: () => void
  release?: (() => void) | undefined
}

/** The keys as they are now. */
export const keymap = signal<Keymap>(parseKeymap(kept()))

/** The action that waits for its second press. */
export const armed = signal<Action | null>(null)

const handlers: Handler[] = []
let held: { code: string; handler: Handler } | null = null
let disarm: ReturnType<typeof setTimeout> | undefined

/** Changes the keys and remembers it. */
export function keepKeymap(map: Keymap): void {
  keymap.value = map
  localStorage.setItem(KEPT, JSON.stringify(map))
}

/** Back to the keys of the first day. */
export function resetKeymap(): void {
  keymap.value = FIRST_KEYS
  localStorage.removeItem(KEPT)
}

/** Calls back on the key of an action as long as the component is there. */
export function useKey(action: Action | undefined, press: () => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => (action === undefined ? undefined : listen({ action, press: () => latest.current() })), [action])
}

/** The same for a key that works while it is held down; `release` also comes when the window loses the keyboard. */
export function useHold(action: Action, press: () => void, release: () => void): void {
  const latest = useRef({ press, release })
  latest.current = { press, release }
  useEffect(() => listen({ action, press: () => latest.current.press(), release: () => latest.current.release() }), [action])
}

/** Registers; what was registered last comes first. Gives the way to stop. */
function listen(handler: Handler): () => void {
  if (handlers.length === 0) {
    document.addEventListener('keydown', onDown)
    document.addEventListener('keyup', onUp)
    addEventListener('blur', letGo)
  }
  handlers.unshift(handler)
  return () => {
    handlers.splice(handlers.indexOf(handler), 1)
    if (held?.handler === handler) letGo()
  }
}

function onDown(event: KeyboardEvent): void {
  // 229: some input methods say so instead of `isComposing`.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
  const chord = chordOf(event)
  if (chord === undefined || (isBare(chord) && isTaken(event.target, chord)) || inDialog()) return
  const handler = handlers.find(({ action }) => chordsFor(keymap.value, action).includes(chord))
  if (!handler) return
  event.preventDefault()
  if (event.repeat || held?.code === event.code) return
  if (handler.release) held = { code: event.code, handler }
  if (!('twice' in ACTIONS[handler.action]) || armedFor(handler.action)) handler.press()
}

/** True for the second press; the first one arms. */
function armedFor(action: Action): boolean {
  clearTimeout(disarm)
  const second = armed.value === action
  armed.value = second ? null : action
  if (!second) disarm = setTimeout(() => (armed.value = null), TWICE_MS)
  return second
}

function onUp(event: KeyboardEvent): void {
  if (held?.code === event.code) letGo()
}

function letGo(): void {
  const handler = held?.handler
  held = null
  handler?.release?.()
}

/** Whether what has the focus needs a key without Alt for itself: text to type into; a control that Space presses. */
function isTaken(target: EventTarget | null, chord: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return true
  return chord === 'Space' && target.closest('button, a, summary, input, [role=button], [role=tab], [role=option]') !== null
}

/** A dialog that is open has the keyboard to itself. */
function inDialog(): boolean {
  return document.querySelector('dialog:modal') !== null
}

/** What people have changed; a browser may forbid a page inside another site's to look. */
function kept(): string | null {
  try {
    return globalThis.localStorage?.getItem(KEPT) ?? null
  } catch {
    return null
  }
}
