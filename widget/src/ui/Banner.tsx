// The strip under the header: what went wrong, in one sentence with a next step.

import type { ComponentChildren } from 'preact'
import { type Args, failureId } from '../i18n/text'
import { Button } from './Button'
import { Text } from './Text'

export function Banner({ kind, children }: { kind: 'info' | 'warn' | 'error'; children: ComponentChildren }) {
  return (
    <div class={`banner ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}

/** A refusal, until it is put away. */
export type Failure = { code: string; args?: Args | undefined }

export function FailureBanner({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  return (
    <Banner kind="error">
      <p>
        <Text id={failureId(failure.code)} args={{ ...failure.args, code: failure.code }} />
      </p>
      <Button id="error-close" onPress={onClose} />
    </Banner>
  )
}
