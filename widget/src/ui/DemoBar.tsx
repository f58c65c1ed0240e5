// In a demonstration, on every page: nobody here is real, and what time it is in it. The server alone knows whether it is one.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Hotline } from '../api/types'
import { dayAndTime } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import '../styles/demo.css'
import { Text } from './Text'

/** How often the shown minute is looked at. */
const LOOK_MS = 10_000
/** How another time is chosen when the demonstration is started. */
const CLOCK = '--clock 2024-09-18T16:30:00+09:00'

export function DemoBar({ caller = false }: { caller?: boolean }) {
  const now = useDemoTime()
  if (now === undefined) return null
  return (
    <aside class="demo-bar">
      <span>
        <Text id={caller ? 'caller-demo' : 'common-demo'} />
      </span>
      {caller ? (
        <span>{dayAndTime(now, pageLanguage.value)}</span>
      ) : (
        <span>
          <Text id="common-demo-time" args={{ time: dayAndTime(now, pageLanguage.value), clock: CLOCK }} />
        </span>
      )}
    </aside>
  )
}

/** Service time of a demonstration; nothing in earnest. */
function useDemoTime(): number | undefined {
  const [ahead, setAhead] = useState<number>()
  const [now, setNow] = useState<number>()
  useEffect(() => {
    get<Hotline>('/api/hotline').then(
      (hotline) => hotline.demo && setAhead(hotline.now - Date.now()),
      () => {},
    )
  }, [])
  useEffect(() => {
    if (ahead === undefined) return
    const look = () => setNow(Date.now() + ahead)
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [ahead])
  return now
}
