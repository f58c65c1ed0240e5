// Everybody with an account: find, add, change, disable.

import { useEffect, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { LANGUAGES } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import { Ask } from './Ask'
import type { Office } from './office'
import { PasswordForm } from './PasswordForm'
import { PersonForm } from './PersonForm'
import { type Secret, SecretDialog } from './Secret'
import { PlainSpeaks } from './Speaks'
import { type Person, ROLES } from './types'

const COLUMNS = ['admin-name', 'admin-role', 'admin-languages', 'admin-state', 'admin-actions']

/** What is open over the list. */
type Open = { what: 'add' } | { what: 'edit' | 'password' | 'disable'; person: Person } | { what: 'secret'; secret: Secret }

interface Wish {
  name: string
  role: string
  language: string
  state: string
}

export function People({ office }: { office: Office }) {
  const [wish, setWish] = useState<Wish>({ name: '', role: '', language: '', state: '' })
  const [open, setOpen] = useState<Open | null>(null)
  useEffect(() => void office.load('people'), [])
  const all = office.people.value
  if (all === undefined) return <Loading />
  const shown = all.filter((person) => fits(person, wish))
  return (
    <>
      <div class="row end filters">
        <Filters wish={wish} setWish={setWish} />
        <Button id="admin-add-person" do="open_add" kind="main" onPress={() => setOpen({ what: 'add' })} />
      </div>
      <p class="note" role="status">
        <Text id="admin-shown" args={{ all: all.length, shown: shown.length }} />
      </p>
      <Table id="admin-people" columns={COLUMNS} empty="admin-no-people" rows={shown.length}>
        {shown.map((person) => (
          <Row key={person.id} office={office} person={person} setOpen={setOpen} />
        ))}
      </Table>
      <p class="note">
        <Text id="admin-skills-when" />
      </p>
      {open && <Over office={office} open={open} setOpen={setOpen} />}
    </>
  )
}

export function Loading() {
  return (
    <p class="note" role="status">
      <Text id="admin-loading" />
    </p>
  )
}

function fits(person: Person, { name, role, language, state }: Wish): boolean {
  const named = person.name.toLowerCase().includes(name.normalize('NFKC').trim().toLowerCase())
  const speaks = language === '' || language in person.speaks
  return named && (role === '' || person.role === role) && speaks && (state === '' || person.disabled === (state === 'disabled'))
}

function Filters({ wish, setWish }: { wish: Wish; setWish: (wish: Wish) => void }) {
  const set = (part: Partial<Wish>) => setWish({ ...wish, ...part })
  return (
    <>
      <Field id="admin-filter" type="search" value={wish.name} onInput={(name) => set({ name })} />
      <Choice id="admin-filter-role" value={wish.role} onChange={(role) => set({ role })}>
        <option value="">{plain('admin-all')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {plain(`role-${role}`)}
          </option>
        ))}
      </Choice>
      <Choice id="admin-filter-language" value={wish.language} onChange={(language) => set({ language })}>
        <option value="">{plain('admin-all')}</option>
        {LANGUAGES.filter(({ tag }) => tag !== 'ja').map(({ tag }) => (
          <option key={tag} value={tag}>
            {plain(`language-${tag}`)}
          </option>
        ))}
      </Choice>
      <Choice id="admin-filter-state" value={wish.state} onChange={(state) => set({ state })}>
        {['all', 'active', 'disabled'].map((state) => (
          <option key={state} value={state === 'all' ? '' : state}>
            {plain(`admin-${state}`)}
          </option>
        ))}
      </Choice>
    </>
  )
}

function Row({ office, person, setOpen }: { office: Office; person: Person; setOpen: (open: Open) => void }) {
  const { name } = person
  const enable = () =>
    office.change(`people/${person.id}/enable`, {}, { reload: 'people', say: () => ['admin-done-enabled', { name }] })
  return (
    <tr data-id={person.id} data-name={name}>
      <th scope="row">
        {name}{' '}
        {person.you && (
          <small>
            <Text id="admin-you" />
          </small>
        )}
      </th>
      <td>
        <Text id={`role-${person.role}`} />
      </td>
      <td class="words">
        <PlainSpeaks speaks={person.speaks} />
      </td>
      <td>
        <span class={person.disabled ? 'pill party-lost' : 'pill state-ready'}>
          <Text id={person.disabled ? 'admin-disabled' : 'admin-active'} />
        </span>
      </td>
      <td>
        <fieldset class="acts" aria-label={name}>
          <Button id="admin-edit" do="open_edit" onPress={() => setOpen({ what: 'edit', person })} />
          <Button id="admin-reset" do="open_password" onPress={() => setOpen({ what: 'password', person })} />
          {person.disabled && <Button id="admin-enable" do="enable" onPress={() => void enable()} />}
          {!person.disabled && !person.you && (
            <Button id="admin-disable" do="open_disable" kind="danger" onPress={() => setOpen({ what: 'disable', person })} />
          )}
        </fieldset>
      </td>
    </tr>
  )
}

function Over({ office, open, setOpen }: { office: Office; open: Open; setOpen: (open: Open | null) => void }) {
  const close = () => setOpen(null)
  const told = (secret: Secret | null) => setOpen(secret && { what: 'secret', secret })
  if (open.what === 'secret') return <SecretDialog secret={open.secret} onClose={close} />
  if (open.what === 'add') return <PersonForm office={office} onClose={close} onTold={told} />
  const { person } = open
  if (open.what === 'edit') return <PersonForm office={office} person={person} onClose={close} onTold={told} />
  if (open.what === 'password') return <PasswordForm office={office} person={person} onClose={close} onTold={told} />
  const { id, name } = person
  const disable = () => {
    const say = (): [string, { name: string }] => ['admin-done-disabled', { name }]
    const undo = async () => {
      await office.change(`people/${id}/enable`, {}, { reload: 'people', say: () => ['admin-done-enabled', { name }] })
    }
    close()
    void office.change(`people/${id}/disable`, {}, { reload: 'people', say, undo })
  }
  return (
    <Ask
      title="admin-disable-title"
      means="admin-disable-means"
      yes="admin-disable"
      do="disable"
      args={{ name }}
      onYes={disable}
      onNo={close}
    />
  )
}
