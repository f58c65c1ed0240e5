// A button: words by key, the command it sends in `data-do`, and its key, which works exactly while the button can be pressed.

import { useRef } from 'preact/hooks'
import type { Args } from '../i18n/text'
import { ACTIONS, type Action, chordFor, label } from '../keys/keymap'
import { armed, keymap, useKey } from '../keys/keys'
import { Text } from './Text'

export interface ButtonProps {
  id: string
  args?: Args | undefined
  /** The frame it sends, for tests and for assistive scripts; none for buttons that only change the view. */
  do?: string
  onPress?: () => void
  kind?: 'main' | 'plain' | 'danger' | 'link'
  /** The action whose key presses it. */
  keys?: Action
  pressed?: boolean
  /** Whether what it opens is open. */
  expanded?: boolean
  disabled?: boolean
  submit?: boolean
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', keys, disabled = false } = props
  const element = useRef<HTMLButtonElement>(null)
  useKey(keys, () => element.current?.click())
  const chord = keys === undefined ? null : chordFor(keymap.value, keys)
  const twice = keys !== undefined && 'twice' in ACTIONS[keys]
  const again = keys !== undefined && armed.value === keys
  return (
    <button
      ref={element}
      type={props.submit ? 'submit' : 'button'}
      class={again ? `button ${kind} armed` : `button ${kind}`}
      data-do={props.do}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={chord === null ? undefined : label(chord)}
      disabled={disabled}
      onClick={props.onPress}
    >
      <span>
        <Text id={props.id} args={props.args} />
      </span>
      {again && (
        <span role="status">
          <Text id="keys-again" />
        </span>
      )}
      {chord !== null && <kbd>{twice ? `${label(chord)} ×2` : label(chord)}</kbd>}
    </button>
  )
}
