// What a page knows: a plain picture, changed by frames alone.

import { type ReadonlySignal, signal } from '@preact/signals'
import type { ServerFrame } from '../link/outbox'

/** A pure function from picture and frame to picture; a frame it does not know leaves the picture as it is. */
export type Reduce<S> = (state: S, frame: ServerFrame) => S

export interface Store<S> {
  readonly state: ReadonlySignal<S>
  apply(frame: ServerFrame): void
}

export function store<S>(initial: S, reduce: Reduce<S>): Store<S> {
  const state = signal(initial)
  return {
    state,
    apply: (frame) => {
      state.value = reduce(state.value, frame)
    },
  }
}
