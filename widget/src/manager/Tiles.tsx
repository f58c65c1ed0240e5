// Six numbers, each with its target, how it goes, and the sentence that says how it is counted.

import type { ComponentChildren } from 'preact'
import { type Rate, step, values } from '../charts/figures'
import { Spark } from '../charts/Spark'
import { percent, span } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { FloorTiles, HalfHour, Targets } from '../protocol/gen'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import type { Manager } from './Dashboard'
import { type Judged, judge } from './targets'
import { change, NOTHING, shownAs } from './words'

interface TilesProps {
  tiles: FloorTiles
  halves: HalfHour[]
  targets: Targets
  /** As of when. */
  now: number
  session: Manager
  /** Nobody can be waiting. */
  closed: boolean
  live: boolean
}

const RATES = ['service_level', 'abandon_rate', 'asa_ms', 'aht_ms', 'occupancy'] as const

export function Tiles(props: TilesProps) {
  const { tiles, halves, targets, now } = props
  return (
    <section aria-labelledby="tiles-title">
      <h2 id="tiles-title" class="unseen">
        <Text id="manager-tiles" />
      </h2>
      <ul class="tiles">
        <Waiting {...props} />
        {RATES.map((name) => (
          <Tile key={name} id={name} judged={judge(name, tiles[name], targets)} halves={halves} now={now} rate={name}>
            {tiles[name] === null ? NOTHING : shownAs(name, tiles[name])}
            {name === 'service_level' && <Answered level={tiles.service_level_answered} />}
          </Tile>
        ))}
      </ul>
    </section>
  )
}

/** The other way to count the service level. */
function Answered({ level }: { level: number | null }) {
  const share = level === null ? NOTHING : percent(level, pageLanguage.value)
  return (
    <small data-id="service_level_answered">
      <Text id="tile-service_level_answered" args={{ level: share }} />
    </small>
  )
}

function Waiting({ tiles, halves, targets, now, session, closed, live }: TilesProps) {
  const second = useNow(session.clock)
  const longest = tiles.oldest_arrived === null ? null : Math.max(0, second - tiles.oldest_arrived)
  const idle = !live || (closed && tiles.waiting === 0)
  return (
    <Tile id="waiting" judged={judge('longest', longest, targets)} halves={halves} now={now} rate="offered">
      {idle ? NOTHING : tiles.waiting}
      <small data-id="longest-wait">
        <Text
          id={idle ? (live ? 'manager-closed' : 'manager-past') : 'tile-longest'}
          args={{ wait: longest === null ? NOTHING : span(longest) }}
        />
      </small>
    </Tile>
  )
}

interface TileProps {
  id: string
  judged: Judged
  halves: HalfHour[]
  now: number
  rate: Rate
  children: ComponentChildren
}

function Tile({ id, judged, halves, now, rate, children }: TileProps) {
  const last = step(halves, rate, now)
  return (
    <li class={`tile ${judged.verdict}`} data-id={id} data-verdict={judged.verdict}>
      <span class="name">
        <Text id={`tile-${id}`} />
      </span>
      <strong class="clock">{children}</strong>
      <span class="target">
        {judged.verdict !== 'open' && (
          <b class="verdict">
            <span aria-hidden="true">{judged.verdict === 'met' ? '✓' : '▲'}</span> <Text id={`target-${judged.verdict}`} />
          </b>
        )}{' '}
        <Text id={judged.id} args={judged.args} />
      </span>
      <span class="trend">
        <Spark values={values(halves, rate)} />
        <small>{last === null ? plain('trend-none') : change(rate, last)}</small>
      </span>
      <small class="means">
        <Text id={`tile-${id}-means`} />
      </small>
    </li>
  )
}
