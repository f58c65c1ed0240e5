// The write-up of the call: category, result, who helps next, answers used, note.

import { mask } from '../guard/guard'
import { plain } from '../i18n/text'
import type { AnswerView, CallView, Contact, EntryId, Resolution } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { CategoryPicker } from './CategoryPicker'
import type { Operator } from './Console'
import { type Draft, useDraft } from './draft'

const RESOLUTIONS: Resolution[] = ['solved', 'referred', 'callback', 'open', 'wrong_number']
const CONTACTS: Contact[] = [
  'BRANCH',
  'MUNICIPALITY',
  'EMPLOYER',
  'JPS',
  'MYNUMBER_GENERAL',
  'LOST_CARD_24H',
  'OTHER_INSURER',
  'CLINIC',
  'IMMIGRATION',
]
const NOTE_MAX = 500

export function RecordForm({ session, call }: { session: Operator; call: CallView }) {
  const { answers, agent } = session.state.value
  const [draft, change] = useDraft(session, call.call)
  const saved = draft.saved || (agent?.written_up ?? false)
  const used = answers.map((answer) => answer.entry).filter((entry) => !draft.dropped.includes(entry))
  const submit = (event: Event) => {
    event.preventDefault()
    if (draft.category === '' || draft.resolution === '') return
    const { category, resolution } = draft
    const referral = draft.referral === '' ? null : draft.referral
    const form = { call: call.call, category, resolution, referral, answers: used, note: mask(draft.note) }
    void session.command({ t: 'disposition', d: form }).then((reply) => reply.ok && change({ saved: true }))
  }
  return (
    <form class="card stack" onSubmit={submit} aria-labelledby="record-title">
      <h2 id="record-title">
        <Text id="agent-record" />
      </h2>
      <CategoryPicker value={draft.category} onChange={(category) => change({ category })} />
      <Outcome draft={draft} change={change} />
      <Used answers={answers} used={used} onChange={(dropped) => change({ dropped })} dropped={draft.dropped} />
      <Field
        id="agent-note"
        value={draft.note}
        onInput={(note) => change({ note })}
        rows={4}
        max={NOTE_MAX}
        hint="agent-note-hint"
      />
      <div class="row">
        <Button id="agent-save" do="disposition" kind="main" submit disabled={saved} />
        {saved && (
          <span class="pill sent" role="status">
            <Text id="agent-saved" />
          </span>
        )}
      </div>
    </form>
  )
}

/** What it came to, and who helps next. */
function Outcome({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  return (
    <>
      <Choice
        id="agent-resolution"
        value={draft.resolution}
        onChange={(value) => change({ resolution: value as Resolution })}
        required
      >
        <option value="">{plain('common-choose')}</option>
        {RESOLUTIONS.map((known) => (
          <option key={known} value={known}>
            {plain(`resolution-${known}`)}
          </option>
        ))}
      </Choice>
      <Choice id="agent-referral" value={draft.referral} onChange={(value) => change({ referral: value as Contact | '' })}>
        <option value="">{plain('common-none')}</option>
        {CONTACTS.map((known) => (
          <option key={known} value={known}>
            {plain(`referral-${known}`)}
          </option>
        ))}
      </Choice>
    </>
  )
}

interface UsedProps {
  answers: AnswerView[]
  used: EntryId[]
  dropped: EntryId[]
  onChange: (dropped: EntryId[]) => void
}

function Used({ answers, used, dropped, onChange }: UsedProps) {
  const toggle = (entry: EntryId) => onChange(used.includes(entry) ? [...dropped, entry] : dropped.filter((one) => one !== entry))
  return (
    <fieldset>
      <legend>
        <Text id="agent-answers-used" />
      </legend>
      {answers.length === 0 && (
        <p class="note">
          <Text id="common-none" />
        </p>
      )}
      {answers.map(({ entry, texts }) => (
        <label key={entry} class="check" data-id={entry}>
          <input type="checkbox" checked={used.includes(entry)} onChange={() => toggle(entry)} />
          <span>
            {entry} {texts[0] && <LangText lang={texts[0].lang}>{texts[0].title}</LangText>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
