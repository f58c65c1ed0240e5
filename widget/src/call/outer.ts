// Inside another site's page: that page is told how the call stands, and nothing else. Only sites of `[embed] origins` can
// show this one, by its `frame-ancestors`; whoever they are, they learn no word, no number and no language.

import { effect } from '@preact/signals'
import type { Visit } from './visit'

export function tellOuterPage(visit: Visit): void {
  if (window.parent === window) return
  effect(() => {
    const state = visit.outcome.value ?? visit.state.value.call?.phase ?? 'none'
    window.parent.postMessage({ type: 'sansha-call-state', state }, '*')
  })
}
