// A look-up: the caller says three items, the operator types what is heard. What is found lives in this component alone and is
// gone with it when the call is.

import { useRef, useState } from 'preact/hooks'
import { type Args, failureId, plain } from '../i18n/text'
import type { LookUp, LookUpPurpose, RecordView } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { Text } from '../ui/Text'
import type { Operator } from './Console'
import { MemberCard } from './MemberCard'

const PURPOSES: LookUpPurpose[] = ['registration', 'notice', 'certificate']
const THIRDS = ['number', 'employer'] as const
/** After so many failures the server gives general guidance only. */
const FAILURES_MAX = 2

interface Outcome {
  record: RecordView | null
  refused: { code: string; args?: Args | undefined } | null
  failures: number
}

export function LookUpPanel({ session }: { session: Operator }) {
  const [{ record, refused, failures }, setOutcome] = useState<Outcome>({ record: null, refused: null, failures: 0 })
  const locked = refused?.code === 'look-up-locked' || failures >= FAILURES_MAX
  const ask = async (items: LookUp) => {
    setOutcome({ record: null, refused: null, failures })
    const reply = await session.command({ t: 'look_up', d: items })
    if (reply.ok) {
      setOutcome({ record: (reply.d as { record?: RecordView }).record ?? null, refused: null, failures })
      return
    }
    // Said here, beside the fields, and not in the strip above.
    session.fail(null)
    setOutcome({ record: null, refused: reply, failures: reply.code === 'member-not-found' ? failures + 1 : failures })
  }
  return (
    <section class="stack" aria-labelledby="look-up-title">
      <h2 id="look-up-title">
        <Text id="agent-look-up" />
      </h2>
      <div role="status">
        {refused && !locked && (
          <p class="said wrong" data-id={refused.code}>
            <Text id={failureId(refused.code)} args={{ ...refused.args, code: refused.code }} />
            {failures === 1 && <Text id="agent-look-up-once-more" />}
          </p>
        )}
        {locked && (
          <p class="said wrong" data-id="look-up-locked">
            <Text id="error-look-up-locked" />
          </p>
        )}
        {record && <MemberCard record={record} now={session.clock.now()} />}
      </div>
      {record ? (
        <Button id="agent-look-up-put-away" onPress={() => setOutcome({ record: null, refused: null, failures })} />
      ) : (
        !locked && <LookUpForm onAsk={(items) => void ask(items)} />
      )}
    </section>
  )
}

function LookUpForm({ onAsk }: { onAsk: (items: LookUp) => void }) {
  const [purpose, setPurpose] = useState<LookUpPurpose | ''>('')
  const [name, setName] = useState('')
  const [birth, setBirth] = useState('')
  const [third, setThird] = useState<(typeof THIRDS)[number]>('number')
  const [symbol, setSymbol] = useState('')
  const [number, setNumber] = useState('')
  const [employer, setEmployer] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    if (purpose === '') return
    const value = third === 'number' ? `${symbol}-${number}` : employer
    onAsk({ purpose, name_kana: name, birth, third: { kind: third, value } })
  }
  return (
    <form ref={form} class="stack" onSubmit={submit}>
      <p class="note">
        <Text id="agent-look-up-note" />
      </p>
      <Purposes value={purpose} onChange={setPurpose} />
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
      <Button id="agent-look-up-ask" do="look_up" kind="main" submit />
    </form>
  )
}

/** None is chosen beforehand: the purpose is put on record, and must be meant. */
function Purposes({ value, onChange }: { value: LookUpPurpose | ''; onChange: (purpose: LookUpPurpose) => void }) {
  return (
    <fieldset class="purposes">
      <legend>
        <Text id="agent-purpose" />
      </legend>
      {PURPOSES.map((known) => (
        <label key={known} class="check">
          <input
            type="radio"
            name="agent-purpose"
            value={known}
            checked={value === known}
            required
            onChange={() => onChange(known)}
          />
          <Text id={`purpose-${known}`} />
        </label>
      ))}
    </fieldset>
  )
}
