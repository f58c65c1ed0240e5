// An operator's own day in five numbers, counted from the own records.

import { span } from '../i18n/fmt'
import { Text } from '../ui/Text'
import type { OwnRecord } from './records'

export function Today({ records }: { records: OwnRecord[] }) {
  const talked = records.filter((record) => record.connected !== null)
  const lengths = talked.flatMap(({ connected, ended }) => (connected !== null && ended !== null ? [ended - connected] : []))
  const sum = lengths.reduce((total, length) => total + length, 0)
  const languages = new Set(talked.map((record) => record.language)).size
  const numbers: [string, string][] = [
    ['calls', String(talked.length)],
    ['languages', String(languages)],
    ['talk', lengths.length === 0 ? '–' : span(sum / lengths.length)],
    ['solved', String(records.filter((record) => record.resolution === 'solved').length)],
    ['unfilled', String(records.filter((record) => record.outcome === 'unfilled').length)],
  ]
  return (
    <section class="own-day" aria-labelledby="today-title">
      <h2 id="today-title">
        <Text id="agent-today" />
      </h2>
      <dl>
        {numbers.map(([name, value]) => (
          <div key={name} data-id={name}>
            <dt>
              <Text id={`agent-today-${name}`} />
            </dt>
            <dd class="clock">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
