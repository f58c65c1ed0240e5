// The list of keys: to look up, to change, to switch off.

import { useEffect, useRef, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { ACTIONS, type Action, actionsOf, type Conflict, chordOf, chordsFor, type KeyPage, label, remap } from './keymap'
import { keepKeymap, keymap, resetKeymap, useKey } from './keys'

/** The button that opens the list, and the list. */
export function CheatSheet({ page }: { page: KeyPage }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => setOpen(true)
  // Shown when its content is there, so that the focus falls on the first control in it.
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  useKey('cheat_sheet', show)
  return (
    <>
      <button type="button" class="button round" aria-label={plain('keys-title')} title={plain('keys-title')} onClick={show}>
        ?
      </button>
      <dialog ref={dialog} class="sheet" aria-labelledby="sheet-title" onClose={() => setOpen(false)}>
        {open && <Sheet page={page} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  )
}

function Sheet({ page, close }: { page: KeyPage; close: () => void }) {
  const [changing, setChanging] = useState<Action | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const give = (action: Action, chord: string | null) => {
    const next = remap(keymap.value, action, chord)
    if ('code' in next) return setConflict(next)
    keepKeymap(next)
    setConflict(null)
    setChanging(null)
  }
  return (
    <div class="stack">
      <div class="row">
        <h2 id="sheet-title">
          <Text id="keys-title" />
        </h2>
        <Button id="error-close" onPress={close} />
      </div>
      <Switch />
      <p class={conflict ? 'note wrong' : 'note'} role="status">
        {conflict ? <Because conflict={conflict} /> : <Text id={changing ? 'keys-press' : 'keys-note'} />}
      </p>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">
              <Text id="keys-action" />
            </th>
            <th scope="col">
              <Text id="keys-key" />
            </th>
            <th scope="col">
              <Text id="keys-change" />
            </th>
          </tr>
        </thead>
        <tbody>
          {actionsOf(page).map((action) => (
            <Row
              key={action}
              action={action}
              changing={changing === action}
              change={(on) => {
                setConflict(null)
                setChanging(on ? action : null)
              }}
              give={(chord) => give(action, chord)}
            />
          ))}
        </tbody>
      </table>
      <Button id="keys-reset" onPress={resetKeymap} />
    </div>
  )
}

function Switch() {
  const { off } = keymap.value
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={!off}
        onChange={(event) => keepKeymap({ ...keymap.value, off: !event.currentTarget.checked })}
      />
      <Text id="keys-on" />
    </label>
  )
}

function Because({ conflict }: { conflict: Conflict }) {
  if (conflict.code === 'reserved') return <Text id="keys-reserved" />
  return <Text id="keys-taken" args={{ action: plain(`key-${conflict.by}`) }} />
}

interface RowProps {
  action: Action
  changing: boolean
  change: (on: boolean) => void
  give: (chord: string | null) => void
}

function Row({ action, changing, change, give }: RowProps) {
  const chords = chordsFor({ ...keymap.value, off: false }, action)
  return (
    <tr data-id={action} data-off={keymap.value.off}>
      <th scope="row">
        <Text id={`key-${action}`} />
        {'hold' in ACTIONS[action] && (
          <small>
            <Text id="keys-hold" />
          </small>
        )}
        {'twice' in ACTIONS[action] && (
          <small>
            <Text id="keys-twice" />
          </small>
        )}
      </th>
      <td>
        {chords.map((chord) => (
          <kbd key={chord}>{label(chord)}</kbd>
        ))}
        {chords.length === 0 && <Text id="common-none" />}
      </td>
      <td>
        {changing ? (
          <Capture action={action} give={give} cancel={() => change(false)} />
        ) : (
          <span class="row">
            <button type="button" class="button link" aria-label={named('keys-change-this', action)} onClick={() => change(true)}>
              <Text id="keys-change" />
            </button>
            <button type="button" class="button link" aria-label={named('keys-clear-this', action)} onClick={() => give(null)}>
              <Text id="keys-clear" />
            </button>
          </span>
        )}
      </td>
    </tr>
  )
}

function named(id: string, action: Action): string {
  return plain(id, { action: plain(`key-${action}`) })
}

/** Has the focus and takes the next chord; Escape and Tab lead out. */
function Capture({ action, give, cancel }: { action: Action; give: (chord: string) => void; cancel: () => void }) {
  const box = useRef<HTMLButtonElement>(null)
  useEffect(() => box.current?.focus(), [])
  const take = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    const chord = chordOf(event)
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') cancel()
    else if (chord !== undefined) give(chord)
  }
  return (
    <button
      ref={box}
      type="button"
      class="button capture"
      aria-label={named('keys-press-for', action)}
      onKeyDown={take}
      onBlur={cancel}
    >
      <Text id="keys-waiting" />
    </button>
  )
}
