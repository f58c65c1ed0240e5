// Which inquiries: days with presets, language, category, outcome, reference number. What is chosen is in the address at once.

import { plain } from '../i18n/text'
import { CATEGORIES, LANGUAGES } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Choice, Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { ANY_INQUIRY, inquiryQuery, show, shown } from './address'
import { isDay, PRESETS, span } from './days'

const OUTCOMES = ['recorded', 'unfilled', 'abandoned', 'closed', 'full', 'open']

export function InquiryFilter({ today }: { today: string }) {
  const { from, to, lang, category, outcome, ref } = shown.value
  const dayOrNone = (text: string) => (text === '' || isDay(text) ? text : undefined)
  return (
    <search class="card filter" aria-labelledby="filter-title">
      <h2 id="filter-title">
        <Text id="manager-filter" />
      </h2>
      <Presets today={today} />
      <div class="fields">
        <Field
          id="manager-from"
          type="date"
          value={from}
          onInput={(text) => dayOrNone(text) !== undefined && show({ from: text })}
        />
        <Field id="manager-to" type="date" value={to} onInput={(text) => dayOrNone(text) !== undefined && show({ to: text })} />
        <Choice id="common-language" value={lang} onChange={(value) => show({ lang: value })}>
          <Any />
          {LANGUAGES.map(({ tag }) => (
            <option key={tag} value={tag}>
              {plain(`language-${tag}`)}
            </option>
          ))}
        </Choice>
        <Choice id="manager-category" value={category} onChange={(value) => show({ category: value })}>
          <Any />
          {CATEGORIES.map((code) => (
            <option key={code} value={code}>
              {code} {plain(`category-${code}`)}
            </option>
          ))}
        </Choice>
        <Choice id="manager-result" value={outcome} onChange={(value) => show({ outcome: value })}>
          <Any />
          {OUTCOMES.map((name) => (
            <option key={name} value={name}>
              {plain(name === 'recorded' ? 'manager-recorded' : `outcome-${name}`)}
            </option>
          ))}
        </Choice>
        <Field id="manager-reference" type="search" max={20} value={ref} onInput={(text) => show({ ref: text })} />
        <Button
          id="manager-filter-none"
          kind="link"
          disabled={inquiryQuery(shown.value) === ''}
          onPress={() => show(ANY_INQUIRY)}
        />
      </div>
    </search>
  )
}

/** Spans of days that people ask for often. */
function Presets({ today }: { today: string }) {
  const { from, to } = shown.value
  return (
    <fieldset class="presets">
      <legend class="unseen">
        <Text id="manager-presets" />
      </legend>
      {PRESETS.map((preset) => {
        const days = span(preset, today)
        return (
          <Button
            key={preset}
            id={`manager-preset-${preset}`}
            pressed={from === days.from && to === days.to}
            onPress={() => show(days)}
          />
        )
      })}
    </fieldset>
  )
}

function Any() {
  return (
    <option value="">
      <Text id="manager-any" />
    </option>
  )
}
