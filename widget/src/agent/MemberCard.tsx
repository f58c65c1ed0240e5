// What an operator may read of a member: states and days, with the days left until something ends.

import { isoDay } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { RecordView } from '../protocol/gen'
import { Text } from '../ui/Text'

const DAY_MS = 86_400_000
/** Renewal of a certificate is possible from three months before its end. */
const SOON_DAYS = 90

interface Row {
  id: string
  value: string
  /** Days until it ends, below zero when it has ended. */
  left?: number
}

export function MemberCard({ record, now }: { record: RecordView; now: number }) {
  const shown = (day: string | null) => (day === null ? plain('common-none') : isoDay(day, pageLanguage.value))
  const certificate = record.certificate_expires_on
  const rows: Row[] = [
    { id: 'agent-record-use', value: plain(`use-${record.use_registration}`) },
    { id: 'agent-record-registered-on', value: shown(record.registered_on) },
    { id: 'agent-record-card', value: plain(`card-${record.card}`) },
    { id: 'agent-record-certificate', value: shown(certificate), ...(certificate && { left: daysLeft(certificate, now) }) },
    { id: 'agent-record-old-card', value: plain(`old-card-${record.old_card}`) },
    { id: 'agent-record-notice', value: shown(record.notice_sent_on) },
    { id: 'agent-record-kind', value: plain(`kind-${record.kind}`) },
    { id: 'agent-record-acquired', value: shown(record.acquired_on) },
    { id: 'agent-record-lost', value: shown(record.lost_on) },
  ]
  return (
    <div class="record" data-id={record.member}>
      <p class="big">{record.name_kana}</p>
      {record.lost_on && (
        <p class="said wrong">
          <Text id="agent-record-has-left" args={{ day: shown(record.lost_on) }} />
        </p>
      )}
      <dl class="facts">
        {rows.map(({ id, value, left }) => (
          <div key={id}>
            <dt>
              <Text id={id} />
            </dt>
            <dd>
              <span>{value}</span>
              {left !== undefined && <Left days={left} />}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        <Text id="agent-record-as-of" args={{ day: shown(record.as_of) }} />
      </p>
    </div>
  )
}

function Left({ days }: { days: number }) {
  const kind = days < 0 ? 'ended' : days <= SOON_DAYS ? 'soon' : 'long'
  return (
    <span class={`pill left-${kind}`}>
      <Text id={days < 0 ? 'agent-days-over' : 'agent-days-left'} args={{ days: Math.abs(days) }} />
    </span>
  )
}

/** Whole days from today in Japan until the last valid day. */
function daysLeft(iso: string, now: number): number {
  const last = Date.parse(`${iso}T00:00:00+09:00`)
  const today = Date.parse(`${new Date(now + 9 * 3_600_000).toISOString().slice(0, 10)}T00:00:00+09:00`)
  return Math.round((last - today) / DAY_MS)
}
