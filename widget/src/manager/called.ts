// One call as the table of calls prints it, whether it comes with the floor or from the list of a past day.

import type { Inquiry } from '../api/types'
import type { CallId, CallRow, Language, Topic } from '../protocol/gen'

export interface Called {
  call: CallId
  language: Language
  topic: Topic
  arrived: number
  connected: number | null
  ended: number | null
  agents: string
  /** Key of what became of it. */
  result: string
  abandoned: boolean
}

export function ofRow(row: CallRow): Called {
  const abandoned = row.ended !== null && row.connected === null
  const agents = [row.operator, row.interpreter].filter(Boolean).join(' / ')
  return { ...row, agents, abandoned, result: result(row) }
}

export function ofInquiry(inquiry: Inquiry): Called {
  const { outcome, resolution } = inquiry
  const agents = [inquiry.operator, inquiry.interpreter].filter(Boolean).join(' / ')
  return {
    ...inquiry,
    agents,
    abandoned: outcome === 'abandoned',
    result: resolution ? `resolution-${resolution}` : `outcome-${outcome}`,
  }
}

/** What became of a call, or where it stands. */
function result(row: CallRow): string {
  if (row.refused !== null) return `outcome-${row.refused}`
  if (row.disposition?.kind === 'recorded') return `resolution-${row.disposition.resolution}`
  if (row.disposition !== null) return `outcome-${row.disposition.kind}`
  if (row.ended !== null) return row.connected === null ? 'outcome-abandoned' : 'outcome-open'
  return row.connected === null ? 'phase-waiting' : 'phase-talking'
}
