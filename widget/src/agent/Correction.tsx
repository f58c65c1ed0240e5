// An own record of today, read and put right with the same fields as it was written with.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { get } from '../api/http'
import type { Entry } from '../api/types'
import { reference, span, time } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { EntryId } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import type { Operator } from './Console'
import { saveOnCtrlEnter } from './keys'
import { Missing } from './Missing'
import { RecordFields, type UsedAnswer } from './RecordFields'
import type { OwnRecord } from './records'
import { missing, toForm, type WriteUp } from './writeUp'

interface CorrectionProps {
  session: Operator
  record: OwnRecord
  onSaved: () => void
  onClose: () => void
}

export function Correction({ session, record, onSaved, onClose }: CorrectionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [written, setWritten] = useState<WriteUp>(() => writtenIn(record))
  const [used, setUsed] = useState<EntryId[]>(record.answers)
  const [strict, setStrict] = useState(false)
  const [saved, setSaved] = useState('')
  const answers = useTitles(record.answers)
  // The operator has just pressed "open".
  useLayoutEffect(() => heading.current?.focus(), [])
  const form = toForm(record.call, written, used)
  const now = JSON.stringify(form)
  const submit = (event: Event) => {
    event.preventDefault()
    setStrict(true)
    if (!form) return
    void session.command({ t: 'correct', d: form }).then((reply) => {
      if (!reply.ok) return
      setSaved(now)
      onSaved()
    })
  }
  return (
    <form
      class="card stack correction"
      noValidate
      data-id={record.call}
      onSubmit={submit}
      onKeyDown={saveOnCtrlEnter}
      aria-labelledby="correction-title"
    >
      <div class="row">
        <h2 id="correction-title" ref={heading} tabIndex={-1}>
          <Text id="agent-correction" args={{ reference: reference(record.call) }} />
        </h2>
        <Button id="error-close" onPress={onClose} />
      </div>
      <Facts record={record} />
      <RecordFields
        value={written}
        change={(part) => setWritten((now) => ({ ...now, ...part }))}
        answers={answers}
        used={used}
        onUsed={(entry, on) => setUsed(on ? [...used, entry] : used.filter((one) => one !== entry))}
        strict={strict}
      />
      <Missing what={strict ? missing(written) : []} />
      <div class="row">
        <Button id="agent-correct-save" do="correct" kind="main" submit disabled={saved === now} />
        <span role="status">
          {saved !== '' && (
            <span class="pill sent">
              <Text id="agent-corrected" />
            </span>
          )}
        </span>
      </div>
    </form>
  )
}

function Facts({ record }: { record: OwnRecord }) {
  const { connected, ended } = record
  return (
    <p class="note">
      {time(record.arrived, pageLanguage.value)} <Text id={`language-${record.language}`} /> ·{' '}
      <Text id={`topic-${record.topic}`} />
      {connected !== null && ended !== null && ` · ${span(ended - connected)}`}
      {record.interpreter && (
        <>
          {' · '}
          <Text id="part-interpreter" /> {record.interpreter}
        </>
      )}
    </p>
  )
}

function writtenIn(record: OwnRecord): WriteUp {
  const { category, resolution, referral, note } = record
  return { category: category ?? '', resolution: resolution ?? '', referral: referral ?? '', note }
}

/** The answers with their titles, which the record does not have. */
function useTitles(entries: EntryId[]): UsedAnswer[] {
  const [answers, setAnswers] = useState<UsedAnswer[]>(() => entries.map((entry) => ({ entry, title: null })))
  useEffect(() => {
    const title = async (entry: EntryId): Promise<UsedAnswer> => {
      // An answer that is not valid any more keeps its number.
      const found = await get<Entry>(`/api/agent/knowledge/${entry}?lang=ja`).catch(() => null)
      const text = found?.texts[0]
      return { entry, title: text ? { lang: text.lang, text: text.title } : null }
    }
    void Promise.all(entries.map(title)).then(setAnswers)
  }, [])
  return answers
}
