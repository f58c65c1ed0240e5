// A button: words by key, the command it sends in `data-do`, and its key, which works exactly while the button can be pressed.

import { useEffect, useRef } from 'preact/hooks'
import type { Args } from '../i18n/text'
import { Text } from './Text'

export interface ButtonProps {
  id: string
  args?: Args | undefined
  /** The frame it sends, for tests and for assistive scripts; none for buttons that only change the view. */
  do?: string
  onPress?: () => void
  kind?: 'main' | 'plain' | 'danger' | 'link'
  /** `Alt+KeyA`: Alt and the physical key. */
  keys?: string
  pressed?: boolean
  disabled?: boolean
  submit?: boolean
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', keys, disabled = false } = props
  const element = useRef<HTMLButtonElement>(null)
  useKey(keys, () => element.current?.click())
  return (
    <button
      ref={element}
      type={props.submit ? 'submit' : 'button'}
      class={`button ${kind}`}
      data-do={props.do}
      aria-pressed={props.pressed}
      aria-keyshortcuts={keys?.replace('Key', '')}
      disabled={disabled}
      onClick={props.onPress}
    >
      <span>
        <Text id={props.id} args={props.args} />
      </span>
      {keys && <kbd>{keys.replace('Key', '')}</kbd>}
    </button>
  )
}

/** Calls back on a key of the form `Alt+KeyA`, but not while an input method composes. */
function useKey(keys: string | undefined, press: () => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    if (keys === undefined) return
    const code = keys.replace('Alt+', '')
    const listen = (event: KeyboardEvent) => {
      const wanted = event.altKey && event.code === code && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (!wanted || event.repeat || event.isComposing) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [keys])
}
