// The trail: who changed what, newest first.

import { useEffect } from 'preact/hooks'
import { isoDay, shortDayAndTime } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import { Button } from '../ui/Button'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import type { Office } from './office'
import { Loading } from './People'
import type { Change } from './types'

const COLUMNS = ['admin-when', 'admin-who', 'admin-what', 'admin-whom', 'admin-detail']

export function Changes({ office }: { office: Office }) {
  useEffect(() => void office.load('changes'), [])
  const changes = office.changes.value
  if (changes === undefined) return <Loading />
  const first = changes.at(-1)?.seq ?? 1
  return (
    <>
      <Table id="admin-changes" columns={COLUMNS} empty="admin-no-changes" rows={changes.length}>
        {changes.map((change) => (
          <tr key={change.seq} data-id={change.seq} data-deed={change.deed}>
            <td>{shortDayAndTime(change.at, pageLanguage.value)}</td>
            <td>{change.actor === 'person' ? (change.by ?? '–') : <Text id={`admin-actor-${change.actor}`} />}</td>
            <td>
              <Text id={`deed-${change.deed}`} />
            </td>
            <td>{change.whom ?? '–'}</td>
            <td class="words">{details(change)}</td>
          </tr>
        ))}
      </Table>
      {first > 1 && (
        <p>
          <Button id="admin-older" do="older" onPress={() => void office.older()} />
        </p>
      )}
    </>
  )
}

/** The values that were set, in words. */
function details({ detail }: Change): string {
  const { role, speaks, surface, from, to } = detail
  const language = (pair: string) => {
    const [tag, level] = pair.split(':')
    return `${plain(`language-${tag}`)} ${level}`
  }
  const said = [
    role && plain(`role-${role}`),
    speaks?.split(',').filter(Boolean).map(language).join('・'),
    surface && plain(`surface-${surface}`),
    from && to && days({ from, to }),
  ]
  return said.filter(Boolean).join(' / ') || '–'
}

/** From one day to another, or one day. */
export function days({ from, to }: { from: string; to: string }): string {
  const [first, last] = [isoDay(from, pageLanguage.value), isoDay(to, pageLanguage.value)]
  return from === to ? first : plain('admin-from-to', { from: first, to: last })
}
