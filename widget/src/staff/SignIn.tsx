// The sign-in form of a staff page.

import { useState } from 'preact/hooks'
import { Refused } from '../api/http'
import { type Failure, FailureBanner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { Fresh } from './Fresh'

export function SignIn({ signIn }: { signIn: (name: string, password: string) => Promise<void> }) {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    signIn(name, password).catch((error: unknown) => {
      setPassword('')
      setFailure(error instanceof Refused ? error : { code: 'unexpected' })
    })
  }
  return (
    <form class="card sign-in" onSubmit={submit}>
      <h2>
        <Text id="common-sign-in-title" />
      </h2>
      <Fresh />
      {failure && <FailureBanner failure={failure} onClose={() => setFailure(null)} />}
      <Field id="common-sign-in-name" value={name} onInput={setName} autocomplete="username" required />
      <Field
        id="common-sign-in-password"
        value={password}
        onInput={setPassword}
        type="password"
        autocomplete="current-password"
        required
      />
      <Button id="common-sign-in" do="sign_in" kind="main" submit />
    </form>
  )
}
