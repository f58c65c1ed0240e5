// The inquiries written up, and their export.

import { useEffect, useState } from 'preact/hooks'
import { get, Refused } from '../api/http'
import type { Inquiries, Inquiry } from '../api/types'
import { reference, shortDayAndTime } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import type { Manager } from './Dashboard'

const COLUMNS = [
  'manager-reference',
  'manager-arrived',
  'common-language',
  'manager-category',
  'manager-result',
  'manager-referral',
  'manager-answers',
  'manager-note',
  'manager-agent',
]

export function InquiryList({ written, session }: { written: number; session: Manager }) {
  const [inquiries, setInquiries] = useState<Inquiry[]>([])
  useEffect(() => {
    get<Inquiries>('/api/manager/inquiries').then(
      (answer) => setInquiries(answer.inquiries),
      (error: unknown) => session.fail({ code: error instanceof Refused ? error.code : 'unexpected' }),
    )
  }, [written])
  return (
    <>
      <Table id="manager-inquiries" columns={COLUMNS} empty="manager-no-inquiries" rows={inquiries.length}>
        {inquiries.map((inquiry) => (
          <Row key={inquiry.call} inquiry={inquiry} />
        ))}
      </Table>
      <p>
        <a class="button" href="/api/manager/inquiries.csv" download data-do="export">
          <Text id="manager-csv" />
        </a>
      </p>
    </>
  )
}

function Row({ inquiry }: { inquiry: Inquiry }) {
  return (
    <tr data-id={inquiry.call}>
      <th scope="row">
        <code>{reference(inquiry.call)}</code>
      </th>
      <td>{shortDayAndTime(inquiry.arrived, pageLanguage.value)}</td>
      <td>
        <Text id={`language-${inquiry.language}`} />
      </td>
      <td>
        {inquiry.category === null ? (
          '–'
        ) : (
          <>
            {inquiry.category} <Text id={`category-${inquiry.category}`} />
          </>
        )}
      </td>
      <td>
        <Text id={inquiry.resolution === null ? `outcome-${inquiry.outcome}` : `resolution-${inquiry.resolution}`} />
      </td>
      <td>{inquiry.referral === null ? '–' : <Text id={`referral-${inquiry.referral}`} />}</td>
      <td>{inquiry.answers.join(' ')}</td>
      <td class="words">{inquiry.note}</td>
      <td>{[inquiry.operator, inquiry.interpreter].filter(Boolean).join(' / ')}</td>
    </tr>
  )
}
