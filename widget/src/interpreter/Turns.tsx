// Who is speaking, and for how long: large enough to be seen from the corner of the eye.

import { useEffect, useState } from 'preact/hooks'
import { span } from '../i18n/fmt'
import { say } from '../i18n/text'
import type { CallView } from '../protocol/gen'
import { ownParty } from '../staff/own'
import { voice } from '../staff/voice'
import { Text } from '../ui/Text'
import { isLong, LONG_MS, listen, SPEAKERS, type Turn } from './turns'

/** Often enough to catch a word. */
const LISTEN_MS = 100

/** What is shown: changes once a second, not at every look at the meters. */
interface Shown {
  who: Turn['who'] | null
  seconds: number
  long: boolean
}

const NOBODY: Shown = { who: null, seconds: 0, long: false }

export function Turns({ call }: { call: CallView }) {
  const { who, seconds, long } = useTurn(ownParty(call, 'interpreter')?.muted ?? false)
  return (
    <section class="turns" data-who={who ?? 'nobody'} data-long={long} aria-label={say('interpreter-turns').text}>
      <ul>
        {SPEAKERS.map((speaker) => (
          <li key={speaker} data-speaking={speaker === who}>
            <Text id={speaker === 'interpreter' ? 'common-you' : `part-${speaker}`} />
            <small>{speaker === who && <Text id="interpreter-speaking" />}</small>
          </li>
        ))}
      </ul>
      {/* Not announced: whoever listens to the page would hear it over the person who speaks. */}
      <p class="row">
        <span class="stretch clock">{span(seconds * 1000)}</span>
        <span>
          {who === null && <Text id="interpreter-quiet" />}
          {long && <Text id="interpreter-long" args={{ seconds: LONG_MS / 1000 }} />}
        </span>
      </p>
    </section>
  )
}

function useTurn(muted: boolean): Shown {
  const [shown, setShown] = useState(NOBODY)
  useEffect(() => {
    let turn: Turn | null = null
    const look = () => {
      const now = performance.now()
      const own = muted || voice.muted ? 0 : voice.level('microphone')
      const levels = { caller: voice.level('caller'), operator: voice.level('operator'), interpreter: own }
      turn = listen(turn, levels, now)
      const next = turn ? { who: turn.who, seconds: Math.floor((now - turn.since) / 1000), long: isLong(turn, now) } : NOBODY
      setShown((before) => (same(before, next) ? before : next))
    }
    const timer = setInterval(look, LISTEN_MS)
    return () => clearInterval(timer)
  }, [muted])
  return shown
}

function same(a: Shown, b: Shown): boolean {
  return a.who === b.who && a.seconds === b.seconds && a.long === b.long
}
