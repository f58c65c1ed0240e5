// The first administrator of a fresh house, made by whoever sits at its machine.

import { useState } from 'preact/hooks'
import { Refused } from '../api/http'
import { type Failure, FailureBanner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'
import type { Office } from './office'

export function FirstRun({ office }: { office: Office }) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    office.makeFirst(name, password).catch((error: unknown) => {
      setFailure(error instanceof Refused ? error : { code: 'unexpected' })
    })
  }
  return (
    <form class="card sign-in first-run" onSubmit={submit}>
      <h2>
        <Text id="admin-first-title" />
      </h2>
      <p>
        <Text id="admin-first-why" />
      </p>
      {failure && <FailureBanner failure={failure} onClose={() => setFailure(null)} />}
      <Field id="admin-name" hint="admin-name-hint" value={name} onInput={setName} autocomplete="username" max={64} required />
      <Field
        id="admin-password"
        hint="admin-password-hint"
        value={password}
        onInput={setPassword}
        type="password"
        autocomplete="new-password"
        max={200}
        required
      />
      <Button id="admin-first-make" do="make_first" kind="main" submit />
    </form>
  )
}
