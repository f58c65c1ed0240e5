// The picture of the dashboard: the floor, whole, each time.

import type { FloorView, ManagerFrame } from '../protocol/gen'
import type { Reduce } from './store'

export type ManagerState = { floor: FloorView | null }

export const NO_FLOOR: ManagerState = { floor: null }

export const reduceManager: Reduce<ManagerState> = (state, any) => {
  const frame = any as ManagerFrame
  return frame.t === 'snapshot' || frame.t === 'floor' ? { floor: frame.d } : state
}
