// A look-up: the caller says three items, the operator types what is heard, the record shows states and days.

import { useState } from 'preact/hooks'
import { isoDay } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { LookUp, LookUpPurpose, RecordView } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { Text } from '../ui/Text'
import type { Operator } from './Console'

const PURPOSES: LookUpPurpose[] = ['registration', 'notice', 'certificate']
const THIRDS = ['number', 'employer'] as const

export function LookUpPanel({ session }: { session: Operator }) {
  const [record, setRecord] = useState<RecordView | null>(null)
  const ask = async (items: LookUp) => {
    setRecord(null)
    const reply = await session.command({ t: 'look_up', d: items })
    if (reply.ok) setRecord((reply.d as { record?: RecordView }).record ?? null)
  }
  return (
    <details class="card" open={record !== null}>
      <summary>
        <h2>
          <Text id="agent-look-up" />
        </h2>
      </summary>
      <LookUpForm onAsk={(items) => void ask(items)} />
      <div aria-live="polite">{record && <RecordCard record={record} />}</div>
    </details>
  )
}

function LookUpForm({ onAsk }: { onAsk: (items: LookUp) => void }) {
  const [purpose, setPurpose] = useState<LookUpPurpose>('registration')
  const [name, setName] = useState('')
  const [birth, setBirth] = useState('')
  const [third, setThird] = useState<(typeof THIRDS)[number]>('number')
  const [symbol, setSymbol] = useState('')
  const [number, setNumber] = useState('')
  const [employer, setEmployer] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    const value = third === 'number' ? `${symbol}-${number}` : employer
    onAsk({ purpose, name_kana: name, birth, third: { kind: third, value } })
  }
  return (
    <form class="stack" onSubmit={submit}>
      <p class="note">
        <Text id="agent-look-up-note" />
      </p>
      <Choice id="agent-purpose" value={purpose} onChange={(value) => setPurpose(value as LookUpPurpose)}>
        {PURPOSES.map((known) => (
          <option key={known} value={known}>
            {plain(`purpose-${known}`)}
          </option>
        ))}
      </Choice>
      <Field id="agent-name-kana" value={name} onInput={setName} max={60} required />
      <Field id="agent-birth" value={birth} onInput={setBirth} hint="agent-birth-hint" max={20} required />
      <Choice id="agent-third" value={third} onChange={(value) => setThird(value as (typeof THIRDS)[number])}>
        {THIRDS.map((known) => (
          <option key={known} value={known}>
            {plain(`third-${known}`)}
          </option>
        ))}
      </Choice>
      {third === 'number' ? (
        <div class="two">
          <Field id="agent-symbol" value={symbol} onInput={setSymbol} max={8} required />
          <Field id="agent-number" value={number} onInput={setNumber} max={7} required />
        </div>
      ) : (
        <Field id="agent-employer" value={employer} onInput={setEmployer} max={100} required />
      )}
      <Button id="agent-look-up-ask" do="look_up" submit />
    </form>
  )
}

function RecordCard({ record }: { record: RecordView }) {
  const shown = (day: string | null) => (day === null ? plain('common-none') : isoDay(day, pageLanguage.value))
  const rows: [string, string][] = [
    ['agent-record-name', record.name_kana],
    ['agent-record-kind', plain(`kind-${record.kind}`)],
    ['agent-record-use', plain(`use-${record.use_registration}`)],
    ['agent-record-registered-on', shown(record.registered_on)],
    ['agent-record-card', plain(`card-${record.card}`)],
    ['agent-record-certificate', shown(record.certificate_expires_on)],
    ['agent-record-old-card', plain(`old-card-${record.old_card}`)],
    ['agent-record-notice', shown(record.notice_sent_on)],
    ['agent-record-acquired', shown(record.acquired_on)],
    ['agent-record-lost', shown(record.lost_on)],
  ]
  return (
    <div class="record" data-id={record.member}>
      <dl class="facts">
        {rows.map(([id, value]) => (
          <div key={id}>
            <dt>
              <Text id={id} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="note">
        <Text id="agent-record-as-of" args={{ day: shown(record.as_of) }} />
      </p>
    </div>
  )
}
