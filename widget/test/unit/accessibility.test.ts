import { expect, test } from 'vitest'
import { RESULT } from '../../src/accessibility/result'

test('every page was looked at in light and in dark, and breaks no rule', () => {
  const seen = RESULT.views.map(({ view, scheme }) => `${view} ${scheme}`)
  const views = [...new Set(RESULT.views.map(({ view }) => view))]
  expect(seen.sort()).toEqual(views.flatMap((view) => [`${view} dark`, `${view} light`]).sort())
  for (const page of ['call', 'agent', 'interpreter', 'manager', 'admin', 'accessibility']) {
    expect(views.some((view) => view.startsWith(page))).toBe(true)
  }
  expect(RESULT.views.flatMap(({ violations }) => violations)).toEqual([])
})

test('what is said of the rules is what was found in the views', () => {
  const passed = RESULT.views.reduce((sum, view) => sum + view.passed, 0)
  expect(Object.values(RESULT.rules).reduce((sum, rule) => sum + rule.passed, 0)).toBe(passed)
})
