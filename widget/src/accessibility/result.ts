// What `npm run accessibility` has found, as the file has it.

import result from './result.json'

/** A page in one state and one scheme of colours. */
export interface View {
  view: string
  scheme: 'light' | 'dark'
  /** Rules passed. */
  passed: number
  /** Rules broken, by name. */
  violations: string[]
  /** Rules that a machine cannot decide here. */
  incomplete: string[]
}

/** A rule, and in how many views it came out how. */
export interface Rule {
  en: string
  ja: string
  passed: number
  violations: number
  incomplete: number
}

export interface Result {
  axe: string
  views: View[]
  rules: Record<string, Rule>
}

export const RESULT: Result = result as Result
