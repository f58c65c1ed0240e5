// The red badge of a microphone that is lost, in the header where it is seen before a call; it opens the way to mend it.

import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { DeviceCheck } from './DeviceCheck'
import { isLost, microphone, useMicrophoneWatch } from './microphone'

export function MicrophoneBadge() {
  useMicrophoneWatch()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const lost = isLost(microphone.value)
  const show = () => setOpen(true)
  // Shown when its content is there, so that the focus falls on the first control in it.
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <>
      <button
        type="button"
        class={lost ? 'button badge lost' : 'button badge'}
        data-id="microphone"
        data-lost={lost}
        onClick={show}
      >
        <Text id={lost ? 'common-microphone-lost' : 'common-devices'} />
      </button>
      <span class="unseen" role="alert">
        {lost && <Text id="common-microphone-lost" />}
      </span>
      <dialog ref={dialog} class="sheet narrow" aria-labelledby="devices-title" onClose={() => setOpen(false)}>
        {open && (
          <div class="stack">
            <div class="row">
              <h2 id="devices-title">
                <Text id="common-devices" />
              </h2>
              <Button id="error-close" onPress={() => dialog.current?.close()} />
            </div>
            <DeviceCheck />
          </div>
        )}
      </dialog>
    </>
  )
}
