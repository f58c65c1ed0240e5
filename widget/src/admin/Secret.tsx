// A password that was made up: shown once, and kept nowhere on the page.

import { useState } from 'preact/hooks'
import { type Said, say } from '../i18n/text'
import { Button } from '../ui/Button'
import { Live } from '../ui/Live'
import { Text } from '../ui/Text'
import { Dialog } from './Ask'

export interface Secret {
  name: string
  password: string
}

export function SecretDialog({ secret, onClose }: { secret: Secret; onClose: () => void }) {
  const [said, setSaid] = useState<Said | null>(null)
  const copy = async () => {
    await navigator.clipboard.writeText(secret.password)
    setSaid(say('admin-copied'))
  }
  return (
    <Dialog title="admin-secret-title" args={{ name: secret.name }} onClose={onClose}>
      <p>
        <Text id="admin-secret-once" />
      </p>
      <p class="row">
        <code class="secret" data-id="secret">
          {secret.password}
        </code>
        <Button id={said ? 'admin-copied' : 'admin-copy'} onPress={() => void copy()} />
      </p>
      <Live said={said} />
      <div class="row">
        <span />
        <Button id="admin-secret-close" do="close_secret" kind="main" onPress={onClose} />
      </div>
    </Dialog>
  )
}
