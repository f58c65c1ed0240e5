// The write-up of the call at hand: saved once, then put right as often as needed.

import { useState } from 'preact/hooks'
import type { CallView } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import type { Operator } from './Console'
import type { Drafting } from './draft'
import { saveOnCtrlEnter } from './keys'
import { Missing } from './Missing'
import { RecordFields } from './RecordFields'
import { missing, toForm } from './writeUp'

interface RecordFormProps extends Drafting {
  session: Operator
  call: CallView
}

export function RecordForm({ session, call, draft, change }: RecordFormProps) {
  const { answers, agent } = session.state.value
  const [strict, setStrict] = useState(false)
  const offered = answers.map(({ entry, texts }) => ({
    entry,
    title: texts[0] ? { lang: texts[0].lang, text: texts[0].title } : null,
  }))
  const used = answers.map((answer) => answer.entry).filter((entry) => !draft.dropped.includes(entry))
  const { category, resolution, referral, note } = draft
  const form = toForm(call.call, { category, resolution, referral, note }, used)
  const now = JSON.stringify(form)
  const written = draft.saved !== '' || (agent?.written_up ?? false)
  const saved = written && (draft.saved === '' || draft.saved === now)
  const submit = (event: Event) => {
    event.preventDefault()
    setStrict(true)
    if (!form) return
    void session
      .command(written ? { t: 'correct', d: form } : { t: 'disposition', d: form })
      .then((reply) => reply.ok && change({ saved: now }))
  }
  return (
    <form class="stack" noValidate onSubmit={submit} onKeyDown={saveOnCtrlEnter} aria-labelledby="write-up-title">
      <h2 id="write-up-title" tabIndex={-1}>
        <Text id="agent-record" />
      </h2>
      <RecordFields
        value={draft}
        change={change}
        answers={offered}
        used={used}
        onUsed={(entry, on) => change({ dropped: on ? draft.dropped.filter((one) => one !== entry) : [...draft.dropped, entry] })}
        strict={strict}
      />
      <Missing what={strict ? missing(draft) : []} />
      <div class="row start">
        <Button
          id={written ? 'agent-correct-save' : 'agent-save'}
          do={written ? 'correct' : 'disposition'}
          kind="main"
          submit
          disabled={saved}
        />
        <kbd>Ctrl+Enter</kbd>
        <span role="status">
          {saved && (
            <span class="pill sent">
              <Text id="agent-saved" />
            </span>
          )}
        </span>
      </div>
    </form>
  )
}
