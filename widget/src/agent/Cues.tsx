// An interpreter's signs: shown large as they come, announced politely, and after a while only in the list of messages.

import { useEffect, useRef, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import type { Cue, MessageView } from '../protocol/gen'
import { Text } from '../ui/Text'

/** Long enough to be seen by somebody who is typing. */
const SHOWN_MS = 20_000

export function Cues({ messages }: { messages: MessageView[] }) {
  const last = messages.findLast(({ said }) => said.kind === 'cue')
  // What was there before the page was is old.
  const first = useRef(last?.id)
  const [shown, setShown] = useState<{ id: string; cue: Cue } | null>(null)
  useEffect(() => {
    if (!last || last.id === first.current || last.said.kind !== 'cue') return
    setShown({ id: last.id, cue: last.said.cue })
    const timer = setTimeout(() => setShown(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [last?.id])
  return (
    <div class="cues" role="status">
      {shown && (
        <p key={shown.id} class="cue" data-id={shown.cue}>
          <small>
            <Text id="part-interpreter" />
          </small>
          <strong>
            <Text id={`cue-${shown.cue}`} />
          </strong>
          <button type="button" class="button round" aria-label={plain('error-close')} onClick={() => setShown(null)}>
            ×
          </button>
        </p>
      )}
    </div>
  )
}
