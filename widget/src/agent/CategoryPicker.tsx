// The leaf of the inquiry taxonomy: typing narrows the list of 47, the arrow keys choose.

import { useId, useMemo, useState } from 'preact/hooks'
import { pageLanguage, plain } from '../i18n/text'
import { CATEGORIES, type Category } from '../protocol/gen'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'

type Leaf = { code: string; group: string; text: string }

export function CategoryPicker({ value, onChange }: { value: Category | ''; onChange: (category: Category) => void }) {
  const [filter, setFilter] = useState('')
  const name = useId()
  const language = pageLanguage.value
  const leaves = useMemo(() => CATEGORIES.map(leaf), [language])
  const matching = leaves.filter((one) => one.code === value || matches(one, filter))
  const groups = [...new Set(matching.map((one) => one.group))]
  return (
    <fieldset class="category">
      <legend>
        <Text id="agent-category" />
      </legend>
      <Field id="agent-category-filter" value={filter} onInput={setFilter} max={40} />
      <label class="unseen" for={name}>
        <Text id="agent-category" />
      </label>
      <select id={name} size={7} value={value} required onChange={(event) => onChange(event.currentTarget.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={`${group} ${plain(`category-${group}`)}`}>
            {matching
              .filter((one) => one.group === group)
              .map((one) => (
                <option key={one.code} value={one.code} data-id={one.code}>
                  {one.code} {one.text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </fieldset>
  )
}

function leaf(code: string): Leaf {
  return { code, group: code.slice(0, 1), text: plain(`category-${code}`) }
}

function matches(one: Leaf, filter: string): boolean {
  const words = filter.normalize('NFKC').toLowerCase().split(/\s+/)
  const text = `${one.code} ${plain(`category-${one.group}`)} ${one.text}`.toLowerCase()
  return words.every((word) => text.includes(word))
}
