// The fields of a write-up, the same whether it is written or put right.

import { plain } from '../i18n/text'
import type { Contact, EntryId, Language, Resolution } from '../protocol/gen'
import { Choice, Field } from '../ui/Field'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { CategoryPicker } from './CategoryPicker'
import type { WriteUp } from './writeUp'

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

/** An answer that may have been used, with its title where the page knows it. */
export interface UsedAnswer {
  entry: EntryId
  title: { lang: Language; text: string } | null
}

interface RecordFieldsProps {
  value: WriteUp
  change: (part: Partial<WriteUp>) => void
  answers: UsedAnswer[]
  used: EntryId[]
  onUsed: (entry: EntryId, used: boolean) => void
  /** Whether to show what is missing. */
  strict: boolean
}

export function RecordFields({ value, change, answers, used, onUsed, strict }: RecordFieldsProps) {
  return (
    <>
      <CategoryPicker
        value={value.category}
        onChange={(category) => change({ category })}
        invalid={strict && value.category === ''}
      />
      <Outcome value={value} change={change} />
      <Used answers={answers} used={used} onUsed={onUsed} />
      <div class="counted">
        <Field
          id="agent-note"
          value={value.note}
          onInput={(note) => change({ note })}
          rows={4}
          max={NOTE_MAX}
          hint="agent-note-hint"
        />
        <small class="count">
          {[...value.note].length} / {NOTE_MAX}
        </small>
      </div>
    </>
  )
}

/** What it came to, and who helps next. */
function Outcome({ value, change }: Pick<RecordFieldsProps, 'value' | 'change'>) {
  return (
    <>
      <Choice
        id="agent-resolution"
        value={value.resolution}
        onChange={(resolution) => change({ resolution: resolution as Resolution })}
        required
      >
        <option value="">{plain('common-choose')}</option>
        {RESOLUTIONS.map((known) => (
          <option key={known} value={known}>
            {plain(`resolution-${known}`)}
          </option>
        ))}
      </Choice>
      <Choice id="agent-referral" value={value.referral} onChange={(referral) => change({ referral: referral as Contact | '' })}>
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

function Used({ answers, used, onUsed }: Pick<RecordFieldsProps, 'answers' | 'used' | 'onUsed'>) {
  return (
    <fieldset class="used">
      <legend>
        <Text id="agent-answers-used" />
      </legend>
      {answers.length === 0 && (
        <p class="note">
          <Text id="agent-answers-none" />
        </p>
      )}
      {answers.map(({ entry, title }) => (
        <label key={entry} class="check" data-id={entry}>
          <input
            type="checkbox"
            checked={used.includes(entry)}
            onChange={(event) => onUsed(entry, event.currentTarget.checked)}
          />
          <span>
            {entry} {title && <LangText lang={title.lang}>{title.text}</LangText>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
