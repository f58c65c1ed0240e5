// What calls came to: the inquiries that fit the filter, and the export of exactly these.

import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { Inquiries, Inquiry } from '../api/types'
import { reference, shortDayAndTime } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import type { CallRow } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { inquiryQuery, shown } from './address'
import type { Manager } from './Dashboard'
import { dayOf } from './days'
import { InquiryFilter } from './InquiryFilter'
import { useAnswer } from './useAnswer'

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

/** Rows shown at first, and more with each press. */
const PAGE = 50
const PAGE_MAX = 2_000

/** Asked for again when one more call of today is over or written up, not with each picture of the floor. */
export function InquiryList({ session }: { session: Manager }) {
  const [most, setMost] = useState(PAGE)
  const written = useComputed(() => changes(session.state.value.floor?.calls ?? [])).value
  const query = inquiryQuery(shown.value)
  const path = `/api/manager/inquiries?${[query, `limit=${most}`].filter(Boolean).join('&')}`
  const answer = useAnswer<Inquiries>(session, path, written)
  const { inquiries, total } = answer ?? { inquiries: [], total: 0 }
  return (
    <div class="stack" data-id="inquiries">
      <InquiryFilter today={dayOf(session.clock.now())} />
      <Table id="manager-inquiries" columns={COLUMNS} empty="manager-no-inquiries" rows={inquiries.length}>
        {inquiries.map((inquiry) => (
          <Row key={inquiry.call} inquiry={inquiry} />
        ))}
      </Table>
      <div class="row">
        <span role="status">{answer && <Text id="manager-inquiries-shown" args={{ shown: inquiries.length, total }} />}</span>
        <span class="row">
          {inquiries.length < Math.min(total, PAGE_MAX) && (
            <Button id="manager-more" onPress={() => setMost(Math.min(PAGE_MAX, most + 4 * PAGE))} />
          )}
          <a class="button" href={`/api/manager/inquiries.csv${query && `?${query}`}`} download data-do="export">
            <Text id="manager-csv-filtered" args={{ total }} />
          </a>
        </span>
      </div>
    </div>
  )
}

/** Grows with whatever the list would show anew. */
function changes(calls: CallRow[]): string {
  const count = (name: 'ended' | 'disposition') => calls.filter((call) => call[name] !== null).length
  return [calls[0]?.call, count('ended'), count('disposition')].join()
}

function Row({ inquiry }: { inquiry: Inquiry }) {
  const { category, resolution, outcome } = inquiry
  return (
    <tr data-id={inquiry.call} class={outcome === 'abandoned' ? 'abandoned' : undefined}>
      <th scope="row">
        <code>{reference(inquiry.call)}</code>
      </th>
      <td>{shortDayAndTime(inquiry.arrived, pageLanguage.value)}</td>
      <td>
        <Text id={`language-${inquiry.language}`} />
      </td>
      <td>
        {category === null ? (
          '–'
        ) : (
          <>
            {category} <Text id={`category-${category}`} />
          </>
        )}
      </td>
      <td>
        <Text id={resolution === null ? `outcome-${outcome}` : `resolution-${resolution}`} />
      </td>
      <td>{inquiry.referral === null ? '–' : <Text id={`referral-${inquiry.referral}`} />}</td>
      <td>{inquiry.answers.join(' ') || '–'}</td>
      <td class="words">{inquiry.note || '–'}</td>
      <td>{[inquiry.operator, inquiry.interpreter].filter(Boolean).join(' / ') || '–'}</td>
    </tr>
  )
}
