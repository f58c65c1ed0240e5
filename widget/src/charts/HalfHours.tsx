// The day by half-hours: a chart with a sentence, a cursor for the keyboard, the same as a table, and as a file.

import { useEffect, useRef, useState } from 'preact/hooks'
import { percent, time } from '../i18n/fmt'
import { pageLanguage, plain } from '../i18n/text'
import type { HalfHour } from '../protocol/gen'
import { Button } from '../ui/Button'
import { Text } from '../ui/Text'
import { busiest } from './figures'
import { type Plot, plot } from './plot'
import { Twin } from './Twin'

const SERIES = ['offered', 'answered', 'abandoned', 'level'] as const

interface HalfHoursProps {
  halves: HalfHour[]
  /** The day's service level, for the sentence. */
  level: number | null
  /** Where the file is. */
  file: string
}

export function HalfHours({ halves, level, file }: HalfHoursProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <section class="card halves-chart" aria-labelledby="chart-title">
      <div class="row">
        <h2 id="chart-title">
          <Text id="manager-halves" />
        </h2>
        <span class="row">
          <Button id="manager-as-table" pressed={asTable} onPress={() => setAsTable(!asTable)} />
          <a class="button" href={file} download data-do="export_halves">
            <Text id="manager-csv" />
          </a>
        </span>
      </div>
      <p>{sentence(halves, level)}</p>
      {halves.length > 0 && (asTable ? <Twin halves={halves} /> : <Chart halves={halves} />)}
    </section>
  )
}

/** The day in one sentence, from the same half-hours as the picture. */
function sentence(halves: HalfHour[], level: number | null): string {
  const most = busiest(halves)
  if (most === null) return plain('manager-no-calls')
  const sum = (name: 'offered' | 'answered' | 'abandoned') => halves.reduce((total, half) => total + half[name], 0)
  return plain('manager-halves-sentence', {
    offered: sum('offered'),
    answered: sum('answered'),
    abandoned: sum('abandoned'),
    level: level === null ? '–' : percent(level, pageLanguage.value),
    from: time(most.start, pageLanguage.value),
    most: most.offered,
  })
}

/** The half-hour under the cursor, in words. */
function reading(half: HalfHour): string {
  return plain('manager-halves-reading', {
    from: time(half.start, pageLanguage.value),
    offered: half.offered,
    answered: half.answered,
    abandoned: half.abandoned,
    level: half.service_level === null ? '–' : percent(half.service_level, pageLanguage.value),
  })
}

function Chart({ halves }: { halves: HalfHour[] }) {
  const [index, setIndex] = useState(-1)
  const { box, legend, drawn } = usePlot(halves, setIndex)
  const last = halves.length - 1
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, index < 0 ? last : index, last)
    if (to === undefined) return
    event.preventDefault()
    setIndex(to)
    drawn.current?.point(to)
  }
  const half = halves[Math.min(index, last)]
  return (
    <figure class="plot-figure">
      <div
        class="plot"
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={plain('manager-halves-cursor')}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={Math.max(0, Math.min(index, last))}
        aria-valuetext={half ? time(half.start, pageLanguage.value) : plain('manager-halves-no-cursor')}
        onKeyDown={move}
      />
      <ul class="legend" ref={legend}>
        {SERIES.map((series) => (
          <li key={series}>
            <span class={`swatch ${series}`} aria-hidden="true" /> <Text id={`manager-series-${series}`} />
          </li>
        ))}
        <li hidden>
          <span class="swatch ink" />
          <span class="swatch grid" />
        </li>
      </ul>
      <output class="reading" aria-live="polite">
        {half ? reading(half) : plain('manager-halves-hint')}
      </output>
    </figure>
  )
}

function target(key: string, from: number, last: number): number | undefined {
  if (key === 'ArrowLeft') return Math.max(0, from - 1)
  if (key === 'ArrowRight') return Math.min(last, from + 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}

/** Draws anew when the half-hours or the colours of the page change; a canvas does not follow the page by itself. */
function usePlot(halves: HalfHour[], onPoint: (index: number) => void) {
  const box = useRef<HTMLDivElement>(null)
  const legend = useRef<HTMLUListElement>(null)
  const drawn = useRef<Plot | null>(null)
  const latest = useRef(halves)
  latest.current = halves
  useEffect(() => {
    const colour = (series: string) => {
      const swatch = legend.current?.querySelector(`.${series}`)
      return swatch ? getComputedStyle(swatch).color : 'currentColor'
    }
    const draw = () => {
      drawn.current?.remove()
      const language = pageLanguage.value
      drawn.current = box.current && plot({ box: box.current, halves: latest.current, language, colour, onPoint })
    }
    draw()
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))
    for (const scheme of schemes) scheme.addEventListener('change', draw)
    return () => {
      for (const scheme of schemes) scheme.removeEventListener('change', draw)
      drawn.current?.remove()
      drawn.current = null
    }
  }, [pageLanguage.value])
  useEffect(() => drawn.current?.show(halves), [halves])
  return { box, legend, drawn }
}
