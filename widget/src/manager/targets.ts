// Whether a number is where it should be.

import { percent } from '../i18n/fmt'
import { type Args, pageLanguage } from '../i18n/text'
import type { Targets } from '../protocol/gen'

/** Met, missed, or open: nothing counted, or no target. */
export interface Judged {
  verdict: 'met' | 'missed' | 'open'
  /** Key of the sentence that says what should be reached. */
  id: string
  args?: Args
}

export type Goal = 'service_level' | 'abandon_rate' | 'asa_ms' | 'aht_ms' | 'occupancy' | 'longest'

export function judge(goal: Goal, value: number | null, targets: Targets): Judged {
  const share = (fraction: number) => ({ share: percent(fraction, pageLanguage.value) })
  const within = (good: boolean): Judged['verdict'] => (value === null ? 'open' : good ? 'met' : 'missed')
  const known = value ?? 0
  switch (goal) {
    case 'service_level':
      return {
        verdict: within(known >= targets.service_level),
        id: 'target-service_level',
        args: { ...share(targets.service_level), seconds: targets.service_level_s },
      }
    case 'abandon_rate':
      return { verdict: within(known <= targets.abandon_rate), id: 'target-at-most', args: share(targets.abandon_rate) }
    case 'occupancy':
      return { verdict: within(known <= targets.occupancy), id: 'target-at-most', args: share(targets.occupancy) }
    case 'asa_ms':
      return { verdict: within(known <= targets.asa_s * 1000), id: 'target-asa', args: { seconds: targets.asa_s } }
    case 'longest':
      return {
        verdict: within(known <= targets.service_level_s * 1000),
        id: 'target-asa',
        args: { seconds: targets.service_level_s },
      }
    case 'aht_ms':
      return { verdict: 'open', id: 'target-none' }
  }
}
