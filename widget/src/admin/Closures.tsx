// Days on which this line alone is closed: add, take back, put back.

import { useState } from 'preact/hooks'
import type { Args } from '../i18n/text'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { LangText } from '../ui/LangText'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { Ask } from './Ask'
import { days } from './Changes'
import { dayOf } from './days'
import type { Office } from './office'
import type { Calendar, Closure } from './types'

const COLUMNS = ['admin-days', 'admin-why', 'admin-where', 'admin-actions']

export function Closures({ office, calendar }: { office: Office; calendar: Calendar }) {
  const [removing, setRemoving] = useState<Closure | null>(null)
  const rows = calendar.calendar.closures.length + calendar.closures.length
  const set = async (closure: Closure, removed: boolean): Promise<void> => {
    const say = (): [string, Args] => [removed ? 'admin-done-opened' : 'admin-done-restored', { days: days(closure) }]
    const undo = () => set(closure, !removed)
    await office.change(`closures/${closure.id}/${removed ? 'remove' : 'restore'}`, {}, { reload: 'calendar', say, undo })
  }
  return (
    <>
      <CloseDays office={office} calendar={calendar} />
      <Table id="admin-closures" columns={COLUMNS} empty="admin-no-closures" rows={rows}>
        {calendar.calendar.closures.map((closure) => (
          <tr key={closure.from}>
            <th scope="row">{days(closure)}</th>
            <td class="words">
              <LangText lang="ja">{closure.reason}</LangText>
            </td>
            <td>
              <Text id="admin-by-file" />
            </td>
            <td />
          </tr>
        ))}
        {calendar.closures.map((closure) => (
          <Row key={closure.id} closure={closure} remove={() => setRemoving(closure)} restore={() => void set(closure, false)} />
        ))}
      </Table>
      {removing && (
        <Ask
          title="admin-remove-title"
          means="admin-remove-means"
          yes="admin-remove"
          do="remove_closure"
          args={{ days: days(removing), reason: removing.reason }}
          onYes={() => {
            setRemoving(null)
            void set(removing, true)
          }}
          onNo={() => setRemoving(null)}
        />
      )}
    </>
  )
}

function Row({ closure, remove, restore }: { closure: Closure; remove: () => void; restore: () => void }) {
  const { id, reason, removed } = closure
  return (
    <tr data-id={id} data-removed={removed}>
      <th scope="row">{days(closure)}</th>
      <td class="words">
        <LangText lang="ja">{reason}</LangText>
      </td>
      <td>
        {removed ? (
          <span class="pill">
            <Text id="admin-removed" />
          </span>
        ) : (
          <Text id="admin-by-page" />
        )}
      </td>
      <td>
        <fieldset class="acts" aria-label={days(closure)}>
          {removed ? (
            <Button id="admin-undo" do="restore_closure" onPress={restore} />
          ) : (
            <Button id="admin-remove" do="open_remove" kind="danger" onPress={remove} />
          )}
        </fieldset>
      </td>
    </tr>
  )
}

function CloseDays({ office, calendar }: { office: Office; calendar: Calendar }) {
  const today = dayOf(calendar.now)
  const [wish, setWish] = useState({ from: today, to: today, reason: '' })
  const [asking, setAsking] = useState(false)
  const close = async () => {
    setAsking(false)
    const say = (): [string, Args] => ['admin-done-closed', { days: days(wish) }]
    const done = await office.change('closures', wish, { reload: 'calendar', say })
    if (done) setWish({ ...wish, reason: '' })
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (wish.from <= today && today <= wish.to) setAsking(true)
    else void close()
  }
  return (
    <form class="card close-days" onSubmit={submit} aria-labelledby="close-title">
      <h2 id="close-title">
        <Text id="admin-close-days" />
      </h2>
      <div class="row end">
        <Field
          id="admin-first-day"
          type="date"
          value={wish.from}
          onInput={(from) => setWish(later({ ...wish, from }))}
          required
        />
        <Field id="admin-last-day" type="date" value={wish.to} onInput={(to) => setWish({ ...wish, to })} required />
        <div class="wide">
          <Field id="admin-reason" value={wish.reason} max={100} onInput={(reason) => setWish({ ...wish, reason })} required />
        </div>
        <Button id="admin-close-days" do="close_days" kind="main" submit />
      </div>
      <p class="note">
        <Text id="admin-closure-means" />
      </p>
      {asking && (
        <Ask
          title="admin-today-title"
          means="admin-today-means"
          yes="admin-close-now"
          do="close_today"
          onYes={() => void close()}
          onNo={() => setAsking(false)}
        />
      )}
    </form>
  )
}

/** The last day is never before the first. */
function later<T extends { from: string; to: string }>(span: T): T {
  return span.to < span.from ? { ...span, to: span.from } : span
}
