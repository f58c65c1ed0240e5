// Who is signed in where, who has a seat, and the end of a sign-in.

import { useEffect, useState } from 'preact/hooks'
import { shortDayAndTime } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { TeamRow } from '../protocol/gen'
import { StatePill } from '../staff/State'
import { Button } from '../ui/Button'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { Since } from '../ui/Timer'
import { Ask } from './Ask'
import { type Office, RENEW_MS } from './office'
import { Loading } from './People'
import type { SignIn } from './types'

const COLUMNS = ['admin-name', 'admin-surface', 'admin-since', 'admin-seen', 'admin-state', 'admin-actions']
const SEATS = ['admin-name', 'admin-part', 'admin-state', 'admin-in-state']

export function SessionsPart({ office }: { office: Office }) {
  const [ending, setEnding] = useState<SignIn | null>(null)
  useEffect(() => {
    void office.load('sessions')
    const renew = setInterval(() => document.visibilityState === 'visible' && void office.load('sessions'), RENEW_MS)
    return () => clearInterval(renew)
  }, [])
  const seen = office.sessions.value
  if (seen === undefined) return <Loading />
  return (
    <>
      <Table id="admin-signed-in" columns={COLUMNS} empty="admin-no-sessions" rows={seen.sessions.length}>
        {seen.sessions.map((signIn) => (
          <Row key={signIn.id} signIn={signIn} end={() => setEnding(signIn)} />
        ))}
      </Table>
      <Table id="admin-floor" columns={SEATS} empty="admin-no-floor" rows={seen.floor.length}>
        {seen.floor.map((seat) => (
          <Seat key={seat.agent} seat={seat} office={office} />
        ))}
      </Table>
      {ending && <End office={office} signIn={ending} onClose={() => setEnding(null)} />}
    </>
  )
}

function Row({ signIn, end }: { signIn: SignIn; end: () => void }) {
  const { id, name, surface, since, seen, connected, you } = signIn
  return (
    <tr data-id={id} data-name={name}>
      <th scope="row">
        {name}{' '}
        {you && (
          <small>
            <Text id="admin-you" />
          </small>
        )}
      </th>
      <td>
        <Text id={`surface-${surface}`} />
      </td>
      <td>{shortDayAndTime(since, pageLanguage.value)}</td>
      <td>{seen === null ? '–' : shortDayAndTime(seen, pageLanguage.value)}</td>
      <td>
        <span class={connected || you ? 'pill state-ready' : 'pill'}>
          <Text id={connected || you ? 'admin-connected' : 'admin-not-connected'} />
        </span>
      </td>
      <td>
        {!you && (
          <fieldset class="acts" aria-label={name}>
            <Button id="admin-end" do="open_end" kind="danger" onPress={end} />
          </fieldset>
        )}
      </td>
    </tr>
  )
}

function Seat({ seat, office }: { seat: TeamRow; office: Office }) {
  return (
    <tr data-id={seat.agent}>
      <th scope="row">{seat.name}</th>
      <td>
        <Text id={`part-${seat.part}`} />
      </td>
      <td>
        <StatePill agent={seat.state} />
      </td>
      <td class="number">
        <Since at={seat.state.since} clock={office.clock} />
      </td>
    </tr>
  )
}

function End({ office, signIn, onClose }: { office: Office; signIn: SignIn; onClose: () => void }) {
  const { id, name } = signIn
  const end = () => {
    onClose()
    void office.change(`sessions/${id}/end`, {}, { reload: 'sessions', say: () => ['admin-done-ended', { name }] })
  }
  return (
    <Ask
      title="admin-end-title"
      means="admin-end-means"
      yes="admin-end"
      do="end_session"
      args={{ name }}
      onYes={end}
      onNo={onClose}
    />
  )
}
