// The one dialog of the page: a title, what follows, and the way back. What takes something away asks here first.

import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Args } from '../i18n/text'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'

interface DialogProps {
  title: string
  args?: Args | undefined
  onClose: () => void
  children: ComponentChildren
}

/** Opens when it appears. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, args, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const [shown, before] = [dialog.current, document.activeElement]
    shown?.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const cancel = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog ref={dialog} class="ask stack" aria-labelledby={name} onCancel={cancel}>
      <h2 id={name}>
        <Text id={title} args={args} />
      </h2>
      {children}
    </dialog>
  )
}

interface AskProps {
  title: string
  means: string
  /** Key and command of the button that does it. */
  yes: string
  do: string
  args?: Args
  onYes: () => void
  onNo: () => void
}

/** Really? The first button is the way back. */
export function Ask({ title, means, yes, do: command, args, onYes, onNo }: AskProps) {
  return (
    <Dialog title={title} args={args} onClose={onNo}>
      <p>
        <Text id={means} args={args} />
      </p>
      <div class="row">
        <Button id="admin-cancel" onPress={onNo} />
        <Button id={yes} do={command} kind="danger" onPress={onYes} />
      </div>
    </Dialog>
  )
}
