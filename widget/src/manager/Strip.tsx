// How many calls came and what became of them, in one line.

import type { FloorTiles } from '../protocol/gen'
import { Text } from '../ui/Text'

const COUNTS = ['offered', 'answered', 'abandoned', 'refused'] as const

export function Strip({ tiles }: { tiles: FloorTiles }) {
  return (
    <dl class="strip">
      {COUNTS.map((name) => (
        <div key={name} data-id={name}>
          <dt>
            <Text id={`tile-${name}`} />
          </dt>
          <dd>
            <strong class="clock">{tiles[name]}</strong>
            <small>
              <Text id={`tile-${name}-means`} />
            </small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
