// What is kept of an interpreter's work, and the veil over the page while another window is in front.

import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { Text } from '../ui/Text'

/** A preference of this place of work; nothing of any caller. */
const KEPT = 'sansha.veil'

const veiling = signal(globalThis.localStorage?.getItem(KEPT) === 'on')

export function Privacy() {
  const onChange = (event: Event) => {
    veiling.value = (event.currentTarget as HTMLInputElement).checked
    localStorage.setItem(KEPT, veiling.value ? 'on' : 'off')
  }
  return (
    <section class="card privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">
        <Text id="interpreter-privacy" />
      </h2>
      <p>
        <Text id="interpreter-privacy-kept" />
      </p>
      <p>
        <Text id="interpreter-privacy-not" />
      </p>
      <label class="check">
        <input type="checkbox" name="interpreter-veil" checked={veiling.value} onChange={onChange} />
        <span>
          <Text id="interpreter-veil" />
        </span>
      </label>
    </section>
  )
}

/** Whether the page is to be covered right now. */
export function useVeil(): boolean {
  const [away, setAway] = useState(!document.hasFocus())
  useEffect(() => {
    const look = () => setAway(!document.hasFocus())
    addEventListener('blur', look)
    addEventListener('focus', look)
    return () => {
      removeEventListener('blur', look)
      removeEventListener('focus', look)
    }
  }, [])
  return veiling.value && away
}
