// Between calls: what is going on, who waits, one's own day, and the records of it, to be read and put right.

import { useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import type { AgentView, CallId } from '../protocol/gen'
import type { Operator } from './Console'
import { Correction } from './Correction'
import { Glossary } from './Glossary'
import { Knowledge } from './Knowledge'
import { OwnRecords } from './OwnRecords'
import { useRecords } from './records'
import { Today } from './Today'
import { Waiting } from './Waiting'

export function Idle({ session, agent }: { session: Operator; agent: AgentView }) {
  const [opened, setOpened] = useState<CallId | null>(null)
  const [corrected, setCorrected] = useState<CallId[]>([])
  const { records, reload } = useRecords(session)
  const record = records?.find((one) => one.call === opened)
  const saved = (call: CallId) => {
    setCorrected([...corrected, call])
    void reload()
  }
  return (
    <>
      <main class="idle">
        <Waiting session={session} agent={agent} />
        {records && <Today records={records} />}
        {records && <OwnRecords records={records} opened={opened} corrected={corrected} onOpen={setOpened} />}
        <Knowledge session={session} onCall={false} />
      </main>
      <aside aria-label={plain('agent-column-idle')}>
        {record && (
          <Correction
            key={record.call}
            session={session}
            record={record}
            onSaved={() => saved(record.call)}
            onClose={() => setOpened(null)}
          />
        )}
        <div class="card">
          <Glossary session={session} />
        </div>
      </aside>
    </>
  )
}
