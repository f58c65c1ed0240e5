// Where sound comes out, in browsers that let a page choose.

import { chosenId, type DeviceRole } from './preferences'

type Choosing = AudioContext & { setSinkId?: (id: string) => Promise<void> }

/** Whether this browser lets a page choose where its sound comes out. */
export function canChooseOutput(): boolean {
  return typeof AudioContext !== 'undefined' && 'setSinkId' in AudioContext.prototype
}

/** Sends the sound of a context to the device chosen for this role; to the default when that one is gone. */
export async function routeTo(context: AudioContext, role: Exclude<DeviceRole, 'microphone'>): Promise<void> {
  const choosing: Choosing = context
  if (!choosing.setSinkId) return
  const id = await chosenId(role)
  await choosing.setSinkId(id ?? '').catch(() => undefined)
}
