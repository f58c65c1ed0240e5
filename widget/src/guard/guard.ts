// The My Number guard of the pages: masks a 12-digit number before it leaves the browser, by the same rules as the server.
// The rules and their reasons stand in server/core/src/guard.rs; tests/cases/guard.json holds both to them.

import { type Chain, chains, type Group, isPlain } from './reading'

/** What stands where a number stood. */
export const MASK = '［番号削除］'

/** A number to mask. Offsets count code points of the original text; `likely` when the check digit is right. */
export type Found = { readonly start: number; readonly end: number; readonly label: 'likely' | 'possible' }

/** Finds what must be masked, from left to right; findings never overlap. */
export function scan(text: string): Found[] {
  const found = chains(text).flatMap(judge)
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  const apart: Found[] = []
  for (const next of found) {
    const last = apart.at(-1)
    if (!last || next.start >= last.end) apart.push(next)
    else {
      const label = last.label === 'likely' ? last.label : next.label
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, next.end), label }
    }
  }
  return apart
}

/** The text with MASK in place of each finding. */
export function mask(text: string, found: readonly Found[] = scan(text)): string {
  if (found.length === 0) return text
  const points = [...text]
  let masked = ''
  let from = 0
  for (const { start, end } of found) {
    masked += points.slice(from, start).join('') + MASK
    from = end
  }
  return masked + points.slice(from).join('')
}

/** Unbroken runs of more than 13 digits, as [start, end]: not masked, worth a second look. */
export function longRuns(text: string): [number, number][] {
  const groups = chains(text).flatMap((chain) => chain.groups)
  return groups.filter((group) => group.digits.length > CORPORATE_NUMBER).map(({ start, end }) => [start, end])
}

/** The check digit of the 11 digits before it. */
export function checkDigit(eleven: readonly number[]): number {
  // Counted from the right: weights 2 to 7, then again 2 to 6.
  const sum = eleven.toReversed().reduce((total, digit, n) => total + digit * (n < 6 ? n + 2 : n - 4), 0)
  return sum % 11 <= 1 ? 0 : 11 - (sum % 11)
}

function judge(chain: Chain): Found[] {
  const alike = chain.joiners.every((joiner) => joiner === chain.joiners[0])
  const found = chain.groups.filter((group) => group.digits.length === MY_NUMBER).map((group) => finding([group]))
  found.push(...whole(chain, alike))
  for (const part of joinedAlike(chain)) {
    if (!alike) found.push(...whole(part, true))
    found.push(...rows(part.groups, 4, 3, part.joiners.every(isPlain) && !isCorporate(part)))
    found.push(...rows(part.groups, 1, MY_NUMBER, true))
  }
  return found
}

function whole({ groups, joiners }: Chain, alike: boolean): Found[] {
  if (groups.reduce((total, group) => total + group.digits.length, 0) !== MY_NUMBER) return []
  const allOf = (length: number) => groups.every((group) => group.digits.length === length)
  const always = !alike && (allOf(1) || (allOf(4) && joiners.every(isPlain)))
  return [finding(groups)].filter((it) => always || it.label === 'likely')
}

function rows(groups: readonly Group[], length: number, count: number, always: boolean): Found[] {
  const found: Found[] = []
  let row: Group[] = []
  const close = () => {
    const alone = always && row.length === count
    for (let first = 0; first + count <= row.length; first += 1) {
      const it = finding(row.slice(first, first + count))
      if (alone || it.label === 'likely') found.push(it)
    }
    row = []
  }
  for (const group of groups) {
    if (group.digits.length === length) row.push(group)
    else close()
  }
  close()
  return found
}

/** The longest parts of a chain whose joiners are the same. Neighbours share the group between them. */
function joinedAlike({ groups, joiners }: Chain): Chain[] {
  const parts: Chain[] = []
  let first = 0
  for (let next = 1; next <= joiners.length; next += 1) {
    if (joiners[next] === joiners[first]) continue
    parts.push({ groups: groups.slice(first, next + 1), joiners: joiners.slice(first, next) })
    first = next
  }
  return parts
}

function isCorporate(part: Chain): boolean {
  return part.groups.map((group) => group.digits.length).join() === '1,4,4,4'
}

function finding(groups: readonly Group[]): Found {
  const digits = groups.flatMap((group) => group.digits)
  const right = checkDigit(digits.slice(0, -1)) === digits.at(-1)
  return { start: groups.at(0)?.start ?? 0, end: groups.at(-1)?.end ?? 0, label: right ? 'likely' : 'possible' }
}

/** Digits of a My Number, the check digit included. */
const MY_NUMBER = 12

/** Digits of a corporate number (法人番号), the longest that is expected here. */
const CORPORATE_NUMBER = 13
