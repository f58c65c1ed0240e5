// The administrator's page: four parts, the chosen one in the address, so that a reload comes back to it.

import { useEffect, useState } from 'preact/hooks'
import { Page } from '../staff/Page'
import type { Speak } from '../staff/start'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'
import { CalendarPart } from './Calendar'
import { Changes } from './Changes'
import { FirstRun } from './FirstRun'
import type { Office, Part } from './office'
import { People } from './People'
import { SessionsPart } from './Sessions'

const PARTS: Part[] = ['people', 'calendar', 'sessions', 'changes']

export function OfficePage({ office, speak }: { office: Office; speak: Speak }) {
  const part = usePart()
  // What was done in one part is no news in another.
  useEffect(() => office.hush(), [part])
  return (
    <Page session={office} speak={speak} door={office.firstRun.value?.here ? <FirstRun office={office} /> : undefined}>
      <Parts part={part} />
      <DoneBanner office={office} />
      <main class="dashboard office">
        {part === 'people' && <People office={office} />}
        {part === 'calendar' && <CalendarPart office={office} />}
        {part === 'sessions' && <SessionsPart office={office} />}
        {part === 'changes' && <Changes office={office} />}
      </main>
    </Page>
  )
}

/** The part that the address names; people where it names none. */
function usePart(): Part {
  const named = () => PARTS.find((part) => `#${part}` === location.hash) ?? 'people'
  const [part, setPart] = useState(named)
  useEffect(() => {
    const look = () => setPart(named())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return part
}

function Parts({ part }: { part: Part }) {
  return (
    <nav class="parts" aria-labelledby="parts-title">
      <h2 id="parts-title" class="unseen">
        <Text id="admin-nav" />
      </h2>
      <ul>
        {PARTS.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === part ? 'page' : undefined} data-id={one}>
              <Text id={`admin-${one}`} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What was done last; the region is there from the start, so that it is read. */
function DoneBanner({ office }: { office: Office }) {
  const done = office.done.value
  return (
    <div role="status">
      {done && (
        <Banner kind="info">
          <p>
            <LangText lang={done.said.lang}>{done.said.text}</LangText>
          </p>
          {done.undo && <Button id="admin-undo" do="undo" onPress={() => void done.undo?.()} />}
        </Banner>
      )}
    </div>
  )
}
