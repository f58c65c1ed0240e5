// The board of numbers: days, amounts, addresses, so large that nobody mishears them. The operator writes, the others read.

import { useRef, useState } from 'preact/hooks'
import { mask } from '../guard/guard'
import { useKey } from '../keys/keys'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'

/** As much as can be read at a glance. */
const BOARD_MAX = 60

interface BoardProps {
  /** What stands on it; null when it is empty. See `boardText`. */
  text: string | null
  /** For the operator, who writes on it; an empty text wipes it. */
  onChange?: (text: string) => void
}

export function Board({ text, onChange }: BoardProps) {
  return (
    <section class="card board" aria-labelledby="board-title">
      <h2 id="board-title">
        <Text id="common-board" />
      </h2>
      <p class="shown" aria-live={onChange ? 'off' : 'polite'} data-id="board">
        {text ?? (
          <small>
            <Text id={onChange ? 'common-board-empty' : 'common-board-waiting'} />
          </small>
        )}
      </p>
      {onChange && <Writer shown={text} write={onChange} />}
    </section>
  )
}

function Writer({ shown, write }: { shown: string | null; write: (text: string) => void }) {
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState('')
  useKey('board', () => form.current?.querySelector('input')?.focus())
  const submit = (event: Event) => {
    event.preventDefault()
    const words = mask(text).trim()
    if (words === '') return
    write(words)
    setText('')
  }
  return (
    <form ref={form} class="row end" onSubmit={submit}>
      <Field id="common-board-text" value={text} onInput={setText} max={BOARD_MAX} />
      <Button id="common-board-show" do="say" submit />
      {shown !== null && <Button id="common-board-wipe" do="say" onPress={() => write('')} />}
    </form>
  )
}
