// Outside the hours: when it opens again, where else to ask, and the answers, which are never closed.

import type { Hotline } from '../api/types'
import { dayAndTime } from '../i18n/fmt'
import { knows, pageLanguage } from '../i18n/text'
import { Text } from '../ui/Text'
import { Faq } from './Faq'
import { Title } from './Title'
import { useWatch } from './useWatch'
import type { Visit } from './visit'

export function Closed({ visit, hotline }: { visit: Visit; hotline: Hotline }) {
  useWatch(visit)
  // `MYNUMBER_GENERAL + BRANCH (…)`: the lines by name, with words between them.
  const lines = hotline.alternative?.match(/[A-Z][A-Z0-9_]+/g) ?? []
  const others = lines.map((line) => `caller-alternative-${line}`).filter(knows)
  return (
    <section class="stack" data-id="closed">
      <Title id="caller-closed" />
      <p class="big">
        {hotline.next_open === null ? (
          <Text id="caller-closed-for-good" />
        ) : (
          <Text id="caller-next-open" args={{ time: dayAndTime(hotline.next_open, pageLanguage.value) }} />
        )}
      </p>
      {hotline.next_open !== null && (
        <p>
          <Text id="caller-hours" />
        </p>
      )}
      {others.map((other) => (
        <p key={other}>
          <Text id={other} />
        </p>
      ))}
      <Faq visit={visit} />
      <p class="note">
        <Text id="caller-emergency" />
      </p>
    </section>
  )
}
