// A new person, or another place for one who is there.

import { useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { Dialog } from './Ask'
import { Failed } from './Failed'
import type { Office } from './office'
import { NewPassword } from './PasswordForm'
import type { Secret } from './Secret'
import { SpeaksEditor } from './Speaks'
import { type Person, type Placed, ROLES, type Role, type Told } from './types'

interface FormProps {
  office: Office
  person?: Person
  onClose: () => void
  /** A password that was made up, to be shown once; none when it was typed. */
  onTold: (secret: Secret | null) => void
}

export function PersonForm({ office, person, onClose, onTold }: FormProps) {
  const [name, setName] = useState(person?.name ?? '')
  const [role, setRole] = useState<Role>(person?.role ?? 'operator')
  const [speaks, setSpeaks] = useState(person?.speaks ?? {})
  const [password, setPassword] = useState<string | null>(null)
  const add = async () => {
    const answer = await office.change<Told>(
      'people',
      { name, role, speaks, password },
      { reload: 'people', say: () => ['admin-done-added', { name }] },
    )
    if (answer) onTold(answer.password === null ? null : { name, password: answer.password })
  }
  const move = async (id: string) => {
    const placed = await office.change<Placed>(
      `people/${id}/place`,
      { role, speaks },
      { reload: 'people', say: ({ floor }) => [`admin-done-${floor}`, { name }] },
    )
    if (placed) onClose()
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void (person ? move(person.id) : add())
  }
  return (
    <Dialog title={person ? 'admin-edit-title' : 'admin-add-person'} args={{ name }} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        <Failed office={office} />
        {!person && <Field id="admin-name" hint="admin-name-hint" value={name} onInput={setName} max={64} required />}
        <Choice id="admin-role" value={role} onChange={(value) => setRole(value as Role)}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {plain(`role-${one}`)}
            </option>
          ))}
        </Choice>
        <SpeaksEditor speaks={speaks} onChange={setSpeaks} />
        {!person && <NewPassword password={password} onChange={setPassword} />}
        {person && (
          <p class="note">
            <Text id="admin-skills-when" />
          </p>
        )}
        <div class="row">
          <Button id="admin-cancel" onPress={onClose} />
          <Button id={person ? 'admin-save' : 'admin-add-person'} do={person ? 'place' : 'add_person'} kind="main" submit />
        </div>
      </form>
    </Dialog>
  )
}
