// Tabs over the panels beside the call: one stop of the Tab key, arrow keys between them.

import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { Text } from '../ui/Text'

/** What can be in front. `knowledge` is a tab only where there is no room for a column of its own. */
export const TABS = ['knowledge', 'scripts', 'look_up', 'record', 'glossary'] as const
export type Tab = (typeof TABS)[number]

interface TabsProps {
  tabs: readonly Tab[]
  chosen: Tab
  onChoose: (tab: Tab) => void
  /** A mark on a tab that something waits in. */
  marked?: Tab | undefined
}

export function Tabs({ tabs, chosen, onChoose, marked }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const step = (event: KeyboardEvent) => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const at = tabs.indexOf(chosen)
    const ends: Record<string, number> = { Home: 0, End: tabs.length - 1 }
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const to = sideways ? (at + (event.key === forward ? 1 : tabs.length - 1)) % tabs.length : ends[event.key]
    const tab = to === undefined ? undefined : tabs[to]
    if (tab === undefined || event.altKey) return
    event.preventDefault()
    onChoose(tab)
    list.current?.querySelector<HTMLElement>(`[data-id=${tab}]`)?.focus()
  }
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={plain('agent-tabs')} onKeyDown={step}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          data-id={tab}
          aria-selected={tab === chosen}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          <Text id={`agent-tab-${tab}`} />
          {tab === marked && (
            <span class="dot">
              <span class="unseen">
                <Text id="agent-tab-waits" />
              </span>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** Stays there while another one is in front, so that nothing typed in it is lost. */
export function Panel({ tab, chosen, children }: { tab: Tab; chosen: Tab; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} class="card" hidden={tab !== chosen}>
      {children}
    </div>
  )
}

/** Below this there is no room for three columns. */
const NARROW = '(max-width: 1180px)'

/** Whether the columns beside the call share one place. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const media = matchMedia(NARROW)
    const look = () => setNarrow(media.matches)
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [])
  return narrow
}
