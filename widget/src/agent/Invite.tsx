// Calling an interpreter: one press for the caller's language, two for any other; the same for changing the interpreter.

import { useState } from 'preact/hooks'
import { autonym } from '../i18n/negotiate'
import { pageLanguage, plain, say } from '../i18n/text'
import { type CallView, type ClientFrame, LANGUAGES, type Language } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Pick, type PickOption } from './Pick'

/** Names that are typed whatever language the page is in. */
const IN_ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' })

export function Invite({ call, send }: { call: CallView; send: (frame: ClientFrame) => void }) {
  const [open, setOpen] = useState(false)
  const there = call.parties.some((party) => party.part === 'interpreter' && party.state !== 'ringing')
  const invite = (language: Language) => {
    setOpen(false)
    send({ t: 'invite', d: { language } })
  }
  return (
    <div class="invite stack">
      {call.language !== 'ja' && (
        <Button
          id={there ? 'agent-invite-another' : 'agent-invite'}
          args={{ language: say(`language-${call.language}`).text }}
          do="invite"
          keys="invite"
          onPress={() => invite(call.language)}
        />
      )}
      <Button id="agent-invite-other" kind="link" expanded={open} onPress={() => setOpen(!open)} />
      {open && (
        <Pick
          id="agent-invite-language"
          note="agent-invite-note"
          options={languages()}
          value=""
          onPick={(tag) => invite(tag as Language)}
        />
      )}
    </div>
  )
}

function languages(): PickOption[] {
  const order = new Intl.Collator(pageLanguage.value)
  const options = LANGUAGES.filter(({ tag }) => tag !== 'ja').map(({ tag }) => ({
    value: tag,
    text: plain(`language-${tag}`),
    own: { lang: tag, text: autonym(tag) },
    also: IN_ENGLISH.of(tag) ?? '',
  }))
  return options.sort((a, b) => order.compare(a.text, b.text))
}
