// Today's numbers, each with the sentence that says how it is counted.

import { percent, span } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { FloorTiles, FloorView } from '../protocol/gen'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import type { Manager } from './Dashboard'

/** Shown where nothing can be counted yet; not a zero. */
const NOTHING = '–'

const COUNTS = ['waiting', 'offered', 'answered', 'abandoned', 'refused'] as const
const RATES = ['service_level', 'abandon_rate', 'occupancy'] as const
const SPANS = ['asa_ms', 'aht_ms'] as const

export function Tiles({ floor, session }: { floor: FloorView; session: Manager }) {
  const now = useNow(session.clock)
  const { tiles } = floor
  const longest = tiles.oldest_arrived === null ? NOTHING : span(now - tiles.oldest_arrived)
  return (
    <section aria-labelledby="tiles-title">
      <h2 id="tiles-title">
        <Text id="manager-today" />
      </h2>
      <ul class="tiles">
        <Tile id="waiting" value={String(tiles.waiting)} />
        <Tile id="longest-wait" value={longest} />
        {RATES.map((name) => (
          <Tile key={name} id={name} value={rate(tiles, name)} />
        ))}
        {SPANS.map((name) => (
          <Tile key={name} id={name} value={duration(tiles, name)} />
        ))}
        {COUNTS.slice(1).map((name) => (
          <Tile key={name} id={name} value={String(tiles[name])} />
        ))}
      </ul>
    </section>
  )
}

function Tile({ id, value }: { id: string; value: string }) {
  return (
    <li class="tile" data-id={id}>
      <span class="name">
        <Text id={`tile-${id}`} />
      </span>
      <strong class="clock">{value}</strong>
      <small>
        <Text id={`tile-${id}-means`} />
      </small>
    </li>
  )
}

function rate(tiles: FloorTiles, name: (typeof RATES)[number]): string {
  const value = tiles[name]
  return value === null ? NOTHING : percent(value, pageLanguage.value)
}

function duration(tiles: FloorTiles, name: (typeof SPANS)[number]): string {
  const value = tiles[name]
  return value === null ? NOTHING : span(value)
}
