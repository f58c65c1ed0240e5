// The leaf of the inquiry taxonomy: typing narrows the list of 47, the arrow keys choose.

import { useMemo } from 'preact/hooks'
import { pageLanguage, plain } from '../i18n/text'
import { CATEGORIES, type Category } from '../protocol/gen'
import { Pick, type PickOption } from './Pick'

interface CategoryPickerProps {
  value: Category | ''
  onChange: (category: Category) => void
  invalid: boolean
}

export function CategoryPicker({ value, onChange, invalid }: CategoryPickerProps) {
  const language = pageLanguage.value
  const options = useMemo(() => CATEGORIES.map(leaf), [language])
  return (
    <div class="category">
      <Pick
        id="agent-category"
        note="agent-category-note"
        options={options}
        value={value}
        onPick={onChange}
        groupId={(group) => `category-${group}`}
        invalid={invalid}
      />
    </div>
  )
}

function leaf(code: string): PickOption {
  const group = code.slice(0, 1)
  return { value: code, group, text: `${code} ${plain(`category-${code}`)}`, also: plain(`category-${group}`) }
}
