// Labelled inputs. What can hold free text warns while a My Number is typed, and gives only masked text away.

import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'
import { mask } from '../guard/guard'
import { Text } from './Text'

interface FieldProps {
  id: string
  value: string
  onInput: (text: string) => void
  hint?: string
  rows?: number
  max?: number
  required?: boolean
  type?: 'text' | 'password' | 'search' | 'date'
  autocomplete?: 'off' | 'username' | 'current-password' | 'new-password'
}

/** One line, or several with `rows`. */
export function Field({
  id,
  value,
  onInput,
  hint,
  rows,
  max,
  required = false,
  type = 'text',
  autocomplete = 'off',
}: FieldProps) {
  const name = useId()
  const found = type !== 'password' && mask(value) !== value
  const note = `${name}-note`
  const common = {
    id: name,
    name: id,
    value,
    maxLength: max,
    required,
    autocomplete,
    'aria-invalid': found,
    'aria-describedby': hint !== undefined || found ? note : undefined,
  }
  const read = (event: Event) => onInput((event.currentTarget as HTMLInputElement).value)
  // What is left is masked at once: the number is not even kept on the page.
  const leave = () => found && onInput(mask(value))
  return (
    <div class="field">
      <label for={name}>
        <Text id={id} />
      </label>
      {rows ? (
        <textarea {...common} rows={rows} onInput={read} onBlur={leave} />
      ) : (
        <input {...({ ...common, type } as InputHTMLAttributes<HTMLInputElement>)} onInput={read} onBlur={leave} />
      )}
      <p id={note} class={found ? 'note wrong' : 'note'} role={found ? 'alert' : undefined}>
        {found ? <Text id="error-my-number" /> : hint && <Text id={hint} />}
      </p>
    </div>
  )
}

/** A choice from a closed list. */
export function Choice(props: {
  id: string
  value: string
  onChange: (value: string) => void
  required?: boolean
  children: ComponentChildren
}) {
  const name = useId()
  return (
    <div class="field">
      <label for={name}>
        <Text id={props.id} />
      </label>
      <select
        id={name}
        name={props.id}
        value={props.value}
        required={props.required ?? false}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.children}
      </select>
    </div>
  )
}
