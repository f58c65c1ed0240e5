// Outside the hours: when it opens again, and where else to ask.

import type { Hotline } from '../api/types'
import { dayAndTime } from '../i18n/fmt'
import { knows, pageLanguage } from '../i18n/text'
import { Text } from '../ui/Text'

export function Closed({ hotline }: { hotline: Hotline }) {
  // `MYNUMBER_GENERAL + BRANCH (…)`: the lines by name, with words between them.
  const lines = hotline.alternative?.match(/[A-Z][A-Z0-9_]+/g) ?? []
  const others = lines.map((line) => `caller-alternative-${line}`).filter(knows)
  return (
    <section class="stack" data-id="closed">
      <h1>
        <Text id="caller-closed" />
      </h1>
      <p class="big">
        {hotline.next_open === null ? (
          <Text id="caller-closed-for-good" />
        ) : (
          <Text id="caller-next-open" args={{ time: dayAndTime(hotline.next_open, pageLanguage.value) }} />
        )}
      </p>
      <p>
        <Text id="caller-hours" />
      </p>
      {others.map((other) => (
        <p key={other}>
          <Text id={other} />
        </p>
      ))}
      <p class="note">
        <Text id="caller-emergency" />
      </p>
    </section>
  )
}
