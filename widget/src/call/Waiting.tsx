// The place in the queue, and what half and nine of ten of those before had to wait.

import type { QueueView } from '../protocol/gen'
import { Text } from '../ui/Text'

export function Waiting({ queue, written }: { queue: QueueView | null; written: boolean }) {
  return (
    <div class="place" aria-live="polite">
      {queue && (
        <p class="big" data-id="position">
          {queue.position === 1 ? (
            <Text id="caller-next-in-line" />
          ) : (
            <Text id="caller-position" args={{ position: queue.position }} />
          )}
        </p>
      )}
      <p>
        <Text {...expected(queue)} />
      </p>
      <p class="note">
        <Text id={written ? 'caller-stay-text' : 'caller-stay'} />
      </p>
    </div>
  )
}

function expected(queue: QueueView | null): { id: string; args?: { from: number; to: number } } {
  const { p50, p90 } = queue ?? { p50: null, p90: null }
  if (p50 === null || p90 === null) return { id: 'caller-wait-unknown' }
  const [from, to] = [minutes(p50), minutes(p90)]
  return from === to ? { id: 'caller-wait-about', args: { from, to } } : { id: 'caller-wait-between', args: { from, to } }
}

function minutes(ms: number): number {
  return Math.max(1, Math.ceil(ms / 60_000))
}
