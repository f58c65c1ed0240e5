// What lies beside the call: conversation and answers in the middle; scripts, look-up, record and terms in tabs. Where there is
// no room for both, the answers become one tab more.

import { useEffect, useRef, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { useKey } from '../keys/keys'
import type { CallView } from '../protocol/gen'
import { Board } from '../staff/Board'
import { Messages } from '../staff/Messages'
import { boardText } from '../staff/writing'
import { Text } from '../ui/Text'
import type { Operator } from './Console'
import { useDraft } from './draft'
import { Glossary } from './Glossary'
import { Knowledge } from './Knowledge'
import { LookUpPanel } from './LookUpPanel'
import { RecordForm } from './RecordForm'
import { Scripts } from './Scripts'
import { Panel, TABS, type Tab, Tabs, useNarrow } from './Tabs'

interface DeskProps {
  session: Operator
  call: CallView
  /** False in wrap-up. */
  onCall: boolean
}

export function Desk({ session, call, onCall }: DeskProps) {
  const narrow = useNarrow()
  const [tab, setTab] = useState<Tab>(onCall ? 'scripts' : 'record')
  const [behind, setBehind] = useState<Tab>(tab)
  const place = useRef<HTMLElement>(null)
  const drafting = useDraft(session, call.call)
  const choose = (next: Tab) => {
    setTab(next)
    if (next !== 'knowledge') setBehind(next)
  }
  const side = narrow ? tab : behind
  const tabs = (
    <Tabs
      tabs={narrow ? TABS : TABS.slice(1)}
      chosen={side}
      onChoose={choose}
      marked={onCall || session.state.value.agent?.written_up ? undefined : 'record'}
    />
  )
  useJumps(place, choose)
  useEffect(() => {
    // The write-up is what is left to do; whoever is typing in another tab stays there.
    if (onCall || place.current?.querySelector('.side')?.contains(document.activeElement)) return
    choose('record')
    // The button that ended the call is gone, and the focus with it.
    if (document.activeElement === document.body) requestAnimationFrame(() => document.getElementById('write-up-title')?.focus())
  }, [onCall])
  return (
    <main ref={place} class="desk" data-front={side === 'knowledge' ? 'middle' : 'side'}>
      {narrow && tabs}
      <Middle session={session} call={call} onCall={onCall} narrow={narrow} />
      {!narrow && tabs}
      <section class="side" aria-label={plain('agent-column-record')}>
        <Panel tab="scripts" chosen={side}>
          <Scripts session={session} call={call} onCall={onCall} {...drafting} />
        </Panel>
        <Panel tab="look_up" chosen={side}>
          {onCall ? (
            <LookUpPanel session={session} />
          ) : (
            <p class="note">
              <Text id="agent-look-up-over" />
            </p>
          )}
        </Panel>
        <Panel tab="record" chosen={side}>
          <RecordForm session={session} call={call} {...drafting} />
        </Panel>
        <Panel tab="glossary" chosen={side}>
          <Glossary session={session} />
        </Panel>
      </section>
    </main>
  )
}

/** The middle is a tab only where it shares the place of the others. */
const AS_TAB = { role: 'tabpanel', id: 'panel-knowledge', 'aria-labelledby': 'tab-knowledge' } as const

function Middle({ session, call, onCall, narrow }: DeskProps & { narrow: boolean }) {
  const { messages } = session.state.value
  const written = call.parties.some((party) => party.part === 'caller' && party.appearance === 'text')
  return (
    <div class={written ? 'middle written' : 'middle'} {...(narrow && AS_TAB)}>
      <div class="talk">
        <Messages session={session} call={call} messages={messages} own="operator" open={onCall} />
        {onCall && (
          <Board text={boardText(messages)} onChange={(text) => void session.command({ t: 'say', d: { kind: 'board', text } })} />
        )}
      </div>
      <Knowledge session={session} onCall={onCall} />
    </div>
  )
}

/** Keys that bring a panel to the front and the operator into it. */
function useJumps(place: { current: HTMLElement | null }, choose: (tab: Tab) => void): void {
  const jump = (tab: Tab, into: string) => {
    choose(tab)
    // After the panel is shown; what is hidden takes no focus.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(into)?.focus())
  }
  useKey('look_up', () => jump('look_up', '#panel-look_up :is(input, button)'))
  useKey('note', () => jump('record', '#panel-record textarea'))
  useKey('search', () => jump('knowledge', '[name=agent-search]'))
}
