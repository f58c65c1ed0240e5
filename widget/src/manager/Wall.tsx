// The wallboard, `?wall=1`: for a screen across the room. Nothing to press, renewed once a second, and it says when it is stale.

import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Hotline } from '../api/types'
import { percent, span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { FloorView, LanguageRow, TeamRow } from '../protocol/gen'
import { SignIn } from '../staff/SignIn'
import { Text } from '../ui/Text'
import { useNow } from '../ui/Timer'
import type { Manager } from './Dashboard'
import { byNeed, unserved } from './Languages'
import { judge } from './targets'
import { useAnswer } from './useAnswer'
import { NOTHING } from './words'

/** Languages that fit on the screen. */
const LANGUAGES_MAX = 8
/** Younger than this, a picture is not called old. */
const STALE_MS = 3_000

export function Wall({ session }: { session: Manager }) {
  if (session.me.value === null) {
    return (
      <main class="alone">
        <SignIn signIn={session.signIn} />
      </main>
    )
  }
  return <Board session={session} />
}

function Board({ session }: { session: Manager }) {
  const now = useNow(session.clock)
  const age = useAge(session, now)
  // Looked at with each second, not with each picture.
  const floor = session.state.peek().floor
  const hotline = useAnswer<Hotline>(session, session.me.value ? '/api/hotline' : null, Math.floor(now / 900_000))
  if (floor === null) return null
  return (
    <main class={`wall shift-${Math.floor(now / 60_000) % 4}`}>
      <header>
        <h1>
          <Text id="manager-wall" />
        </h1>
        {age >= STALE_MS && (
          <strong class="stale" role="alert">
            <Text id="manager-stale" args={{ seconds: Math.floor(age / 1000) }} />
          </strong>
        )}
        <span class="clock">{time(now, pageLanguage.value)}</span>
      </header>
      {hotline?.open === false && floor.tiles.waiting === 0 && (
        <p class="wall-closed">
          <Text id="manager-closed" />
        </p>
      )}
      <Big floor={floor} now={now} />
      <ByLanguage rows={floor.languages} team={floor.team} now={now} />
    </main>
  )
}

/** How old the picture is: while the link lives, the server would have told. */
function useAge(session: Manager, now: number): number {
  const heard = useRef(now)
  if (session.link.value === 'live') heard.current = now
  return now - heard.current
}

function Big({ floor, now }: { floor: FloorView; now: number }) {
  const { tiles, targets } = floor
  const longest = tiles.oldest_arrived === null ? null : Math.max(0, now - tiles.oldest_arrived)
  const share = (value: number | null) => (value === null ? NOTHING : percent(value, pageLanguage.value))
  return (
    <ul class="wall-tiles">
      <Tile id="waiting" verdict="open">
        {tiles.waiting}
      </Tile>
      <Tile id="longest-wait" verdict={judge('longest', longest, targets).verdict}>
        {longest === null ? NOTHING : span(longest)}
      </Tile>
      <Tile id="service_level" verdict={judge('service_level', tiles.service_level, targets).verdict}>
        {share(tiles.service_level)}
      </Tile>
      <Tile id="abandon_rate" verdict={judge('abandon_rate', tiles.abandon_rate, targets).verdict}>
        {share(tiles.abandon_rate)}
      </Tile>
    </ul>
  )
}

function Tile({ id, verdict, children }: { id: string; verdict: string; children: ComponentChildren }) {
  return (
    <li class={`tile ${verdict}`} data-id={id}>
      <span class="name">
        <Text id={`tile-${id}`} />
        {verdict === 'missed' && (
          <b class="verdict">
            <span aria-hidden="true">▲</span> <Text id="target-missed" />
          </b>
        )}
      </span>
      <strong class="digits">{children}</strong>
    </li>
  )
}

const COLUMNS = ['common-language', 'tile-waiting', 'tile-longest-wait', 'manager-talking', 'manager-ready-now']

/** Those who wait come first, then those who talk; what does not fit is counted. */
function ByLanguage({ rows, team, now }: { rows: LanguageRow[]; team: TeamRow[]; now: number }) {
  const busy = rows.filter((row) => row.waiting + row.talking + row.interpreters_ready + row.offered > 0).toSorted(byNeed)
  const operators = team.filter((row) => row.part === 'operator' && row.state.state === 'ready').length
  return (
    <table class="wall-languages">
      <caption class="unseen">
        <Text id="manager-languages" />
      </caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              <Text id={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {busy.slice(0, LANGUAGES_MAX).map((row) => (
          <tr key={row.language} data-id={row.language}>
            <th scope="row">
              <Text id={`language-${row.language}`} />
            </th>
            <td class="digits">{row.waiting}</td>
            <td class="digits">{row.oldest_arrived === null ? NOTHING : span(now - row.oldest_arrived)}</td>
            <td class="digits">{row.talking}</td>
            <td class="digits">
              {row.language === 'ja' ? operators : row.interpreters_ready}
              {unserved(row) && (
                <small class="verdict">
                  {' '}
                  <Text id="manager-nobody" />
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
      {busy.length > LANGUAGES_MAX && (
        <tfoot>
          <tr>
            <td colSpan={COLUMNS.length}>
              <Text id="manager-more-languages" args={{ languages: busy.length - LANGUAGES_MAX }} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
