// The result of the checks: by page, and by rule.

import { pageLanguage } from '../i18n/text'
import { Table } from '../ui/Table'
import { Text } from '../ui/Text'
import type { Result, Rule } from './result'

const BY_VIEW = [
  'accessibility-view',
  'accessibility-scheme',
  'accessibility-passed',
  'accessibility-violations',
  'accessibility-incomplete',
]
const BY_RULE = ['accessibility-rule', 'accessibility-views-passed', 'accessibility-violations', 'accessibility-incomplete']

export function Results({ result }: { result: Result }) {
  const { axe, views, rules } = result
  const count = (what: 'violations' | 'incomplete') => views.reduce((sum, view) => sum + view[what].length, 0)
  const sums = { views: views.length, violations: count('violations'), incomplete: count('incomplete') }
  return (
    <section class="stack" aria-labelledby="section-result" data-id="result" data-violations={sums.violations}>
      <h2 id="section-result">
        <Text id="accessibility-result" />
      </h2>
      <p>
        <Text id="accessibility-how" args={{ version: axe }} />
      </p>
      <p>
        <strong>
          <Text id="accessibility-sum" args={sums} />
        </strong>
      </p>
      <Table id="accessibility-by-view" columns={BY_VIEW} empty="accessibility-nothing" rows={views.length}>
        {views.map((view) => (
          <tr key={view.view + view.scheme} data-id={`${view.view}-${view.scheme}`}>
            <th scope="row">
              <Text id={`accessibility-view-${view.view}`} />
            </th>
            <td>
              <Text id={`accessibility-${view.scheme}`} />
            </td>
            <td class="number">{view.passed}</td>
            <td class="words">
              <Found ids={view.violations} />
            </td>
            <td class="words">
              <Found ids={view.incomplete} />
            </td>
          </tr>
        ))}
      </Table>
      <Table id="accessibility-by-rule" columns={BY_RULE} empty="accessibility-nothing" rows={Object.keys(rules).length}>
        {Object.entries(rules).map(([id, rule]) => (
          <Row key={id} id={id} rule={rule} />
        ))}
      </Table>
    </section>
  )
}

function Found({ ids }: { ids: string[] }) {
  if (ids.length === 0) return <>0</>
  return (
    <>
      {ids.length}: <code>{ids.join(', ')}</code>
    </>
  )
}

function Row({ id, rule }: { id: string; rule: Rule }) {
  return (
    <tr data-id={id}>
      <th scope="row" class="words">
        {pageLanguage.value === 'ja' ? rule.ja : rule.en} <code>{id}</code>
      </th>
      <td class="number">{rule.passed}</td>
      <td class="number">{rule.violations}</td>
      <td class="number">{rule.incomplete}</td>
    </tr>
  )
}
