// Which day: today, which is live, or one of those before.

import { isoDay } from '../i18n/fmt'
import { pageLanguage } from '../i18n/text'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Text } from '../ui/Text'
import { show } from './address'
import { isDay, later } from './days'

export function DayPicker({ day, today }: { day: string; today: string }) {
  const go = (to: string) => show({ day: to >= today ? '' : to })
  return (
    <section class="day" aria-labelledby="day-title">
      <h2 id="day-title">
        {isoDay(day, pageLanguage.value)}{' '}
        <span class={day === today ? 'pill live' : 'pill'}>
          <Text id={day === today ? 'manager-live' : 'manager-past'} />
        </span>
      </h2>
      <div class="row end">
        <Button id="manager-day-before" onPress={() => go(later(day, -1))} />
        <Field id="manager-day" type="date" value={day} onInput={(text) => isDay(text) && go(text)} />
        <Button id="manager-day-after" disabled={day >= today} onPress={() => go(later(day, 1))} />
        <Button id="manager-day-today" disabled={day === today} onPress={() => go(today)} />
      </div>
    </section>
  )
}
