// Which devices people chose, found again also after the browser has given them new numbers. Kept on the machine, for the next day.

/** What a device is chosen for. */
export type DeviceRole = 'microphone' | 'speaker' | 'ring'

/** A device as it was when it was chosen. */
export interface Wish {
  deviceId: string
  groupId: string
  label: string
}

type Wishes = Partial<Record<DeviceRole, Wish>>

/** Devices are preferences of a place of work; nothing of any caller. */
const KEPT = 'sansha.devices'

/** The wish for a role; none for whatever the system has as its default. */
export function wishFor(role: DeviceRole): Wish | undefined {
  return wishes()[role]
}

export function keepWish(role: DeviceRole, wish: Wish | undefined): void {
  const { [role]: _, ...others } = wishes()
  localStorage.setItem(KEPT, JSON.stringify(wish ? { ...others, [role]: wish } : others))
}

/** The wished-for device among those that are there: by its id, or, because ids change, by label and group, or by label alone. */
export function find<D extends Wish>(devices: readonly D[], wish: Wish | undefined): D | undefined {
  if (!wish) return undefined
  const same = devices.filter(({ label }) => label !== '' && label === wish.label)
  return (
    devices.find(({ deviceId }) => deviceId === wish.deviceId) ?? same.find(({ groupId }) => groupId === wish.groupId) ?? same[0]
  )
}

/** The id to open a device of this role by; none for the default. */
export async function chosenId(role: DeviceRole): Promise<string | undefined> {
  const wish = wishFor(role)
  if (!wish || !globalThis.navigator?.mediaDevices) return undefined
  const kind = role === 'microphone' ? 'audioinput' : 'audiooutput'
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  const ofKind = devices.filter((device) => device.kind === kind)
  return find(ofKind, wish)?.deviceId
}

function wishes(): Wishes {
  try {
    return (JSON.parse(localStorage.getItem(KEPT) ?? '{}') ?? {}) as Wishes
  } catch {
    return {}
  }
}
