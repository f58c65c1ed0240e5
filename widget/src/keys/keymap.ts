// Which key does what: the list of actions, their first keys, and what people have changed. Pure; the listening is in `keys.ts`.
// A chord is the physical key (`event.code`) behind its modifiers, `Alt+KeyA`: the same place on every keyboard.

/** The pages that have keys. */
export type KeyPage = 'agent' | 'interpreter' | 'manager'

/** `Alt+KeyA`, `Shift+Slash`, `Space`. */
export type Chord = string

interface Definition {
  /** The key it has at first; none for actions that only some people want a key for. */
  first: Chord | null
  /** A second key that cannot be changed, only switched off with all others. */
  also?: Chord
  pages: readonly KeyPage[]
  /** Works while it is held down. */
  hold?: true
  /** Has to be pressed twice. */
  twice?: true
}

const CALLS = ['agent', 'interpreter'] as const
const AGENT = ['agent'] as const
const INTERPRETER = ['interpreter'] as const
const ALL = ['agent', 'interpreter', 'manager'] as const

/** Every action with a key. Left out on purpose: Alt+D, E, F (menus of browsers), Ctrl+Shift and Ctrl+Alt (windows, AltGr). */
export const ACTIONS = {
  accept: { first: 'Alt+KeyA', pages: CALLS },
  mute: { first: 'Alt+KeyM', pages: CALLS },
  cough: { first: 'Space', pages: INTERPRETER, hold: true },
  hold: { first: 'Alt+KeyL', pages: AGENT },
  aside: { first: 'Alt+KeyT', pages: AGENT },
  invite: { first: 'Alt+KeyI', pages: AGENT },
  end: { first: 'Alt+KeyX', pages: CALLS, twice: true },
  finish: { first: 'Alt+KeyW', pages: CALLS },
  extend: { first: null, pages: CALLS },
  status: { first: 'Alt+KeyS', pages: CALLS },
  help: { first: null, pages: CALLS },
  write: { first: 'Alt+KeyC', pages: CALLS },
  board: { first: 'Alt+KeyB', pages: AGENT },
  search: { first: 'Alt+KeyK', also: 'Slash', pages: CALLS },
  suggestion_1: { first: 'Alt+Digit1', pages: AGENT },
  suggestion_2: { first: 'Alt+Digit2', pages: AGENT },
  suggestion_3: { first: 'Alt+Digit3', pages: AGENT },
  suggestion_4: { first: 'Alt+Digit4', pages: AGENT },
  suggestion_5: { first: 'Alt+Digit5', pages: AGENT },
  look_up: { first: 'Alt+KeyR', pages: AGENT },
  note: { first: 'Alt+KeyN', pages: CALLS },
  next_sentence: { first: 'Alt+KeyJ', pages: INTERPRETER },
  previous_sentence: { first: 'Alt+KeyU', pages: INTERPRETER },
  cue_shorter: { first: 'Alt+Digit1', pages: INTERPRETER },
  cue_again: { first: 'Alt+Digit2', pages: INTERPRETER },
  cue_cannot_hear: { first: 'Alt+Digit3', pages: INTERPRETER },
  cue_show_numbers: { first: 'Alt+Digit4', pages: INTERPRETER },
  cue_term: { first: 'Alt+Digit5', pages: INTERPRETER },
  cheat_sheet: { first: 'Shift+Slash', pages: ALL },
} as const satisfies Record<string, Definition>

export type Action = keyof typeof ACTIONS

/** What people have changed. */
export interface Keymap {
  /** All keys switched off: for those whose software or speech input would press them by accident. */
  off: boolean
  /** Changed keys; null for an action whose key was taken away. */
  chords: Partial<Record<Action, Chord | null>>
}

export const FIRST_KEYS: Keymap = { off: false, chords: {} }

/** Why a chord cannot be given to an action. */
export type Conflict = { code: 'taken'; by: Action } | { code: 'reserved' }

/** Keys that browsers, assistive technology or forms need for themselves. */
const RESERVED_KEYS = /^(Tab|Escape|Enter|NumpadEnter|Backspace|Delete|Arrow\w+|Page\w+|Home|End|F[1-9]|F1[0-2]|Context\w+)$/
const RESERVED_CHORDS = ['Alt+KeyD', 'Alt+KeyE', 'Alt+KeyF', 'Alt+Space', 'Shift+Space']
const MODIFIER_KEYS = /^(Alt|Control|Shift|Meta|OS)(Left|Right)?$/

type KeyPress = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The chord of a key press; none while only modifiers are down. */
export function chordOf(press: KeyPress): Chord | undefined {
  if (press.code === '' || MODIFIER_KEYS.test(press.code)) return undefined
  const modifiers = [press.ctrlKey && 'Ctrl', press.altKey && 'Alt', press.shiftKey && 'Shift', press.metaKey && 'Meta']
  return [...modifiers.filter((modifier) => modifier !== false), press.code].join('+')
}

/** Without Alt: a chord that somebody may type into a text. */
export function isBare(chord: Chord): boolean {
  return !chord.startsWith('Alt+')
}

/** The key of an action; none when it has none or when keys are switched off. */
export function chordFor(map: Keymap, action: Action): Chord | null {
  if (map.off) return null
  return keptChord(map, action)
}

function keptChord(map: Keymap, action: Action): Chord | null {
  const changed = map.chords[action]
  return changed === undefined ? ACTIONS[action].first : changed
}

/** All chords of an action, the second one too. */
export function chordsFor(map: Keymap, action: Action): Chord[] {
  if (map.off) return []
  const definition: Definition = ACTIONS[action]
  return [keptChord(map, action), definition.also ?? null].filter((chord) => chord !== null)
}

/** The actions of a page, in the order of the list. */
export function actionsOf(page: KeyPage): Action[] {
  return (Object.keys(ACTIONS) as Action[]).filter((action) => (ACTIONS[action].pages as readonly KeyPage[]).includes(page))
}

/** Gives an action another key, or none; refused when it is taken on a page of this action, or not ours to give. */
export function remap(map: Keymap, action: Action, chord: Chord | null): Keymap | Conflict {
  if (chord !== null) {
    const conflict = conflictOf(map, action, chord)
    if (conflict) return conflict
  }
  return { ...map, chords: { ...map.chords, [action]: chord } }
}

function conflictOf(map: Keymap, action: Action, chord: Chord): Conflict | undefined {
  const key = chord.split('+').at(-1) ?? ''
  const ours = !chord.includes('Ctrl+') && !chord.includes('Meta+')
  if (!ours || RESERVED_KEYS.test(key) || RESERVED_CHORDS.includes(chord)) return { code: 'reserved' }
  const neighbours = new Set(ACTIONS[action].pages.flatMap((page) => actionsOf(page)))
  const everything: Keymap = { ...map, off: false }
  const by = [...neighbours].find((other) => other !== action && chordsFor(everything, other).includes(chord))
  return by === undefined ? undefined : { code: 'taken', by }
}

/** What stands on the key: `Alt+A`, `?`, `Space`. */
export function label(chord: Chord): string {
  if (chord === 'Shift+Slash') return '?'
  return chord.replace('Key', '').replace('Digit', '').replace('Slash', '/')
}

/** What was kept, as far as it makes sense to this version of the page. */
export function parseKeymap(text: string | null): Keymap {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Keymap> | null
    const chords = Object.entries(kept?.chords ?? {}).filter(
      ([action, chord]) => action in ACTIONS && (chord === null || typeof chord === 'string'),
    )
    return { off: kept?.off === true, chords: Object.fromEntries(chords) }
  } catch {
    return FIRST_KEYS
  }
}
