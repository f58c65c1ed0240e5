// uPlot, and nothing else knows it: bars of calls offered, lines of calls answered and abandoned, and the service level on its own scale.

import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { time } from '../i18n/fmt'
import type { HalfHour, Language } from '../protocol/gen'

const HEIGHT = 260
const ZONE = 'Asia/Tokyo'

export interface PlotOptions {
  box: HTMLElement
  halves: readonly HalfHour[]
  language: Language
  /** The colour that an element of this class has. */
  colour: (series: string) => string
  /** Told which half-hour the pointer is over. */
  onPoint: (index: number) => void
}

export interface Plot {
  /** Puts the cursor on a half-hour. */
  point: (index: number) => void
  show: (halves: readonly HalfHour[]) => void
  remove: () => void
}

export function plot(options: PlotOptions): Plot {
  const { box, halves, onPoint } = options
  const chart = new uPlot({ ...look(options), width: width(box), height: HEIGHT }, data(halves), box)
  const over = () => {
    const index = chart.cursor.idx
    if (typeof index === 'number') onPoint(index)
  }
  chart.over.addEventListener('pointermove', over)
  const watch = new ResizeObserver(() => chart.setSize({ width: width(box), height: HEIGHT }))
  watch.observe(box)
  return {
    point: (index) => {
      const x = chart.data[0][index]
      if (x !== undefined) chart.setCursor({ left: chart.valToPos(x, 'x'), top: chart.over.clientHeight / 2 }, false)
    },
    show: (now) => chart.setData(data(now)),
    remove: () => {
      watch.disconnect()
      chart.destroy()
    },
  }
}

/** Never nothing: a chart without width draws for ever. */
const width = (box: HTMLElement) => Math.max(200, box.clientWidth)

function data(halves: readonly HalfHour[]): uPlot.AlignedData {
  return [
    halves.map((half) => half.start / 1000),
    halves.map((half) => half.offered),
    halves.map((half) => half.answered),
    halves.map((half) => half.abandoned),
    halves.map((half) => half.service_level),
  ]
}

function look({ box, language, colour }: PlotOptions): Omit<uPlot.Options, 'width' | 'height'> {
  const [ink, grid] = [colour('ink'), colour('grid')]
  const axis = {
    stroke: ink,
    font: `12px ${getComputedStyle(box).fontFamily}`,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1 },
  }
  const bars = uPlot.paths.bars?.({ size: [0.7, 60] })
  return {
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), ZONE),
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false, setScale: false } },
    scales: {
      x: { time: true, range: (_, low, high) => [low - 1_200, high + 1_200] },
      y: { range: (_, __, high) => [0, Math.max(4, Math.ceil(high * 1.1))] },
      share: { range: [0, 1] },
    },
    axes: [
      { ...axis, incrs: [1_800, 3_600, 7_200, 14_400], values: (_, at) => at.map((second) => time(second * 1000, language)) },
      { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500], size: 44 },
      {
        ...axis,
        scale: 'share',
        side: 1,
        grid: { show: false },
        size: 52,
        values: (_, at) => at.map((share) => `${Math.round(share * 100)}%`),
      },
    ],
    series: [
      {},
      { stroke: colour('offered'), fill: colour('offered'), ...(bars && { paths: bars }), points: { show: false } },
      { stroke: colour('answered'), width: 2, points: { show: true, size: 6 } },
      { stroke: colour('abandoned'), width: 2, dash: [6, 4], points: { show: true, size: 8 } },
      { stroke: colour('level'), width: 2, dash: [2, 3], scale: 'share', points: { show: false }, spanGaps: false },
    ],
  }
}
