// Languages and how well they are spoken: to read, and to change.

import { useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { LANGUAGES, type Language } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { Text } from '../ui/Text'
import type { Speaks } from './types'

/** Everyone speaks Japanese. */
const FOREIGN = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'ja')
const LEVELS = [1, 2, 3, 4, 5]
/** Good for work: what most who are hired for a language have. */
const USUAL = 4

const spoken = (speaks: Speaks) => Object.entries(speaks) as [Language, number][]

export function PlainSpeaks({ speaks }: { speaks: Speaks }) {
  const rows = spoken(speaks)
  if (rows.length === 0) {
    return (
      <span class="note">
        <Text id="admin-no-languages" />
      </span>
    )
  }
  return (
    <ul class="speaks">
      {rows.map(([tag, level]) => (
        <li key={tag} data-id={tag}>
          <Text id={`language-${tag}`} /> <strong>{level}</strong>
        </li>
      ))}
    </ul>
  )
}

export function SpeaksEditor({ speaks, onChange }: { speaks: Speaks; onChange: (speaks: Speaks) => void }) {
  const [next, setNext] = useState('')
  const rows = spoken(speaks)
  const left = FOREIGN.filter((tag) => !(tag in speaks))
  const chosen = left.find((tag) => tag === next) ?? left[0]
  const remove = (gone: Language) => onChange(Object.fromEntries(rows.filter(([tag]) => tag !== gone)))
  return (
    <fieldset class="stack">
      <legend>
        <Text id="admin-languages" />
      </legend>
      {rows.map(([tag, level]) => (
        <div key={tag} class="row end" data-id={tag}>
          <Level tag={tag} level={level} onChange={(now) => onChange({ ...speaks, [tag]: now })} />
          <Button id="admin-remove-language" args={{ language: plain(`language-${tag}`) }} onPress={() => remove(tag)} />
        </div>
      ))}
      {chosen !== undefined && (
        <div class="row end">
          <Choice id="admin-language" value={chosen} onChange={setNext}>
            {left.map((tag) => (
              <option key={tag} value={tag}>
                {plain(`language-${tag}`)}
              </option>
            ))}
          </Choice>
          <Button id="admin-add-language" do="add_language" onPress={() => onChange({ ...speaks, [chosen]: USUAL })} />
        </div>
      )}
    </fieldset>
  )
}

function Level({ tag, level, onChange }: { tag: Language; level: number; onChange: (level: number) => void }) {
  return (
    <Choice id={`language-${tag}`} value={String(level)} onChange={(value) => onChange(Number(value))}>
      {LEVELS.map((one) => (
        <option key={one} value={one}>
          {plain(`admin-level-${one}`)}
        </option>
      ))}
    </Choice>
  )
}
