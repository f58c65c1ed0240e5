// The notes pad: for numbers and names heard in a long stretch.

import { useRef } from 'preact/hooks'
import { useKey } from '../keys/keys'
import type { CallId } from '../protocol/gen'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { usePad } from './pad'

/** As much as fits a pad. */
const PAD_MAX = 2000

export function Pad({ call }: { call: CallId }) {
  const [text, write] = usePad(call)
  const panel = useRef<HTMLElement>(null)
  useKey('note', () => panel.current?.querySelector('textarea')?.focus())
  return (
    <section ref={panel} class="card pad" aria-labelledby="pad-title">
      <h2 id="pad-title">
        <Text id="interpreter-pad" />
      </h2>
      <Field id="interpreter-pad-text" hint="interpreter-pad-hint" rows={5} max={PAD_MAX} value={text} onInput={write} />
    </section>
  )
}
