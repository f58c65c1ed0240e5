// A choice from a long list: typing narrows it, the arrow keys move, Enter chooses, Escape leaves it as it was.

import { Fragment } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import type { Language } from '../protocol/gen'
import { LangText } from '../ui/LangText'
import { Text } from '../ui/Text'

export interface PickOption {
  value: string
  text: string
  /** Shown beside the text, in its own language. */
  own?: { lang: Language; text: string }
  /** Other words that find it. */
  also?: string
  group?: string
}

interface PickProps {
  id: string
  options: PickOption[]
  value: string
  onPick: (value: string) => void
  /** Key of the name of a group. */
  groupId?: (group: string) => string
  invalid?: boolean
  note?: string
}

export function Pick({ id, options, value, onPick, groupId, invalid = false, note }: PickProps) {
  const name = useId()
  const { typed, at, found, chosen, open, close, pick, press } = useChoosing(options, value, onPick)
  const isOpen = typed !== null
  return (
    <div class="field pick">
      <label for={name}>
        <Text id={id} />
      </label>
      <input
        id={name}
        name={id}
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={40}
        aria-expanded={isOpen}
        aria-controls={`${name}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${name}-${found[at].value}` : undefined}
        aria-invalid={invalid}
        aria-describedby={note ? `${name}-note` : undefined}
        value={typed ?? chosen?.text ?? ''}
        onInput={(event) => open(event.currentTarget.value)}
        onClick={() => isOpen || open('')}
        onBlur={close}
        onKeyDown={press}
      />
      <div id={`${name}-list`} class="options" role="listbox" tabIndex={-1} aria-label={plain(id)} hidden={!isOpen}>
        {isOpen && <Options name={name} found={found} at={at} value={value} groupId={groupId} onPick={pick} />}
      </div>
      {note && (
        <p id={`${name}-note`} class="note">
          <Text id={note} />
        </p>
      )}
    </div>
  )
}

/** What is typed (null while the list is closed), what it finds, and which of that the arrow keys have come to. */
function useChoosing(options: PickOption[], value: string, onPick: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const chosen = options.find((option) => option.value === value)
  const found = typed === null ? options : options.filter((option) => matches(option, typed))
  const open = (text: string) => {
    setTyped(text)
    setAt(text === '' && chosen ? Math.max(0, options.indexOf(chosen)) : 0)
  }
  const close = () => setTyped(null)
  const pick = (option: PickOption | undefined) => {
    if (!option) return
    close()
    onPick(option.value)
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const moves: Record<string, () => void> = {
      ArrowDown: () => (typed === null ? open('') : setAt(Math.min(at + 1, found.length - 1))),
      ArrowUp: () => setAt(Math.max(at - 1, 0)),
      Enter: () => (typed === null ? open('') : pick(found[at])),
      Escape: close,
    }
    const move = moves[event.key]
    // Escape closes the list and nothing around it.
    if (!move || (event.key === 'Escape' && typed === null)) return
    event.preventDefault()
    event.stopPropagation()
    move()
  }
  return { typed, at, found, chosen, open, close, pick, press }
}

interface OptionsProps {
  name: string
  found: PickOption[]
  at: number
  value: string
  groupId: ((group: string) => string) | undefined
  onPick: (option: PickOption) => void
}

function Options({ name, found, at, value, groupId, onPick }: OptionsProps) {
  return found.map((option, n) => {
    const group = option.group
    const first = group !== undefined && found[n - 1]?.group !== group
    return (
      <Fragment key={option.value}>
        {first && groupId && (
          <p class="group" aria-hidden="true">
            {group} <Text id={groupId(group)} />
          </p>
        )}
        <OptionRow
          id={`${name}-${option.value}`}
          option={option}
          active={n === at}
          chosen={option.value === value}
          onPick={onPick}
        />
      </Fragment>
    )
  })
}

interface OptionRowProps {
  id: string
  option: PickOption
  active: boolean
  chosen: boolean
  onPick: (option: PickOption) => void
}

function OptionRow({ id, option, active, chosen, onPick }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      class="option"
      data-id={option.value}
      data-active={active}
      aria-selected={chosen}
      // Before the field loses the focus, which would close the list.
      onMouseDown={(event) => {
        event.preventDefault()
        onPick(option)
      }}
    >
      <span>{option.text}</span>
      {option.own && <LangText lang={option.own.lang}>{option.own.text}</LangText>}
    </div>
  )
}

function matches(option: PickOption, typed: string): boolean {
  const words = fold(typed).split(/\s+/)
  const text = fold(`${option.value} ${option.text} ${option.own?.text ?? ''} ${option.also ?? ''}`)
  return words.every((word) => text.includes(word))
}

/** Full-width letters, capitals and accents make no difference. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
