// A small line beside a number: how it went by half-hours. What it shows is said in words beside it.

import { runs } from './figures'

const WIDTH = 96
const HEIGHT = 28
const EDGE = 3

export function Spark({ values }: { values: readonly (number | null)[] }) {
  const lines = runs(values, WIDTH, HEIGHT)
  const end = lines.at(-1)?.at(-1)
  return (
    <svg
      class="spark"
      viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
      width={WIDTH + 2 * EDGE}
      height={HEIGHT + 2 * EDGE}
      aria-hidden="true"
    >
      {lines.map((line) => (
        <polyline key={line[0]?.[0]} points={line.map((point) => point.map((n) => n.toFixed(1)).join(',')).join(' ')} />
      ))}
      {end && <circle cx={end[0]} cy={end[1]} r="2.5" />}
    </svg>
  )
}
