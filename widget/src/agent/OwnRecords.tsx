// One's own records of today: reference number, what it was about, what it came to; opened to be read and put right.

import { reference, time } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { CallId } from '../protocol/gen'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import type { OwnRecord } from './records'

const COLUMNS = [
  'agent-own-time',
  'agent-own-reference',
  'common-language',
  'agent-category',
  'agent-resolution',
  'agent-own-open',
]

interface OwnRecordsProps {
  records: OwnRecord[]
  opened: CallId | null
  /** Put right since the page was opened. */
  corrected: CallId[]
  onOpen: (call: CallId | null) => void
}

export function OwnRecords({ records, opened, corrected, onOpen }: OwnRecordsProps) {
  return (
    <Table id="agent-own-records" columns={COLUMNS} empty="agent-own-none" rows={records.length}>
      {records.map((record) => (
        <tr key={record.call} data-id={record.call} data-outcome={record.outcome}>
          <td class="clock">{time(record.arrived, pageLanguage.value)}</td>
          <td class="clock">{reference(record.call)}</td>
          <td>
            <Text id={`language-${record.language}`} />
          </td>
          <td>
            <Outcome record={record} />
            {corrected.includes(record.call) && (
              <span class="pill sent">
                <Text id="agent-own-corrected" />
              </span>
            )}
          </td>
          <td>{record.resolution && <Text id={`resolution-${record.resolution}`} />}</td>
          <td>
            <button
              type="button"
              class="button small"
              aria-expanded={opened === record.call}
              aria-label={plain('agent-own-open-this', { reference: reference(record.call) })}
              onClick={() => onOpen(opened === record.call ? null : record.call)}
            >
              <Text id="agent-own-open" />
            </button>
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Outcome({ record }: { record: OwnRecord }) {
  if (record.category !== null) {
    return (
      <>
        {record.category} <Text id={`category-${record.category}`} />{' '}
      </>
    )
  }
  return (
    <span class={`pill outcome-${record.outcome}`}>
      <Text id={`outcome-${record.outcome}`} />
    </span>
  )
}
