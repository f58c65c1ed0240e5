// How loud this person wants to hear whom; remembered for the next call.

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Part } from '../protocol/gen'
import { voice } from './voice'

/** A preference of a place of work: parts, never people. */
const KEPT = 'sansha.volumes'

/** The loudest: one and a half times as it comes. */
export const VOLUME_MAX = 1.5

type Volumes = Partial<Record<Part, number>>

const volumes = signal<Volumes>(read())

export function volumeOf(part: Part): number {
  return volumes.value[part] ?? 1
}

export function setVolume(part: Part, volume: number): void {
  volumes.value = { ...volumes.value, [part]: volume }
  localStorage.setItem(KEPT, JSON.stringify(volumes.value))
  voice.setVolume(part, volume)
}

/** Plays this party as loud as it was wished for. */
export function useVolume(part: Part): void {
  useEffect(() => voice.setVolume(part, volumeOf(part)), [part])
}

function read(): Volumes {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Volumes
    const sane = (['caller', 'operator', 'interpreter'] as const).filter((part) => {
      const volume = kept?.[part]
      return typeof volume === 'number' && volume >= 0 && volume <= VOLUME_MAX
    })
    return Object.fromEntries(sane.map((part) => [part, kept[part]]))
  } catch {
    return {}
  }
}
