// A password for somebody: made up by the server and shown once, or typed.

import { useState } from 'preact/hooks'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { Dialog } from './Ask'
import { Failed } from './Failed'
import type { Office } from './office'
import type { Secret } from './Secret'
import type { Person, Told } from './types'

interface FormProps {
  office: Office
  person: Person
  onClose: () => void
  onTold: (secret: Secret | null) => void
}

export function PasswordForm({ office, person, onClose, onTold }: FormProps) {
  // One's own sign-in ends with it: a password that is made up could not be shown any more.
  const [password, setPassword] = useState<string | null>(person.you ? '' : null)
  const { id, name } = person
  const submit = async (event: Event) => {
    event.preventDefault()
    const answer = await office.change<Told>(
      `people/${id}/password`,
      { password },
      { reload: 'people', say: () => ['admin-done-password', { name }] },
    )
    if (answer) onTold(answer.password === null ? null : { name, password: answer.password })
  }
  return (
    <Dialog title="admin-reset-title" args={{ name }} onClose={onClose}>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <Failed office={office} />
        <p>
          <Text id="admin-reset-means" />
        </p>
        <NewPassword password={password} onChange={setPassword} own={person.you} />
        <div class="row">
          <Button id="admin-cancel" onPress={onClose} />
          <Button id="admin-save" do="password" kind="danger" submit />
        </div>
      </form>
    </Dialog>
  )
}

/** `null` lets the server make one up. */
export function NewPassword(props: { password: string | null; onChange: (password: string | null) => void; own?: boolean }) {
  const { password, onChange, own = false } = props
  return (
    <fieldset class="stack">
      <legend>
        <Text id="admin-how-password" />
      </legend>
      {!own && (
        <div class="choices">
          <Way id="admin-generate" checked={password === null} onPick={() => onChange(null)} />
          <Way id="admin-type" checked={password !== null} onPick={() => onChange('')} />
        </div>
      )}
      {password !== null && (
        <Field
          id="admin-password"
          hint="admin-password-hint"
          value={password}
          onInput={onChange}
          type="password"
          autocomplete="new-password"
          max={200}
          required
        />
      )}
    </fieldset>
  )
}

function Way({ id, checked, onPick }: { id: string; checked: boolean; onPick: () => void }) {
  return (
    <label class="choice">
      <input type="radio" name="way" value={id} checked={checked} onChange={onPick} />
      <span>
        <Text id={id} />
      </span>
    </label>
  )
}
