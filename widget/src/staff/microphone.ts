// Whether this page's microphone would work if a call came now: looked at before the call, not in it.

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { voice, voiceFailure } from './voice'

/** `unknown` until it was used once; the others are codes with a message. */
export type MicrophoneHealth = 'unknown' | 'well' | 'microphone-missing' | 'microphone-denied' | 'voice-failed'

/** How often it is looked at without any sign of change. */
const LOOK_MS = 60_000

/** Devices come and go in bursts. */
const SETTLE_MS = 400

/** How the microphone is. */
export const microphone = signal<MicrophoneHealth>('unknown')

/** Whether the microphone is known not to work. */
export function isLost(health: MicrophoneHealth): boolean {
  return health !== 'unknown' && health !== 'well'
}

/** Opens the microphone and keeps it for the shift. Rejects with a `VoiceError`. */
export async function takeMicrophone(): Promise<void> {
  try {
    await voice.keepMicrophone()
    microphone.value = 'well'
  } catch (error) {
    microphone.value = voiceFailure(error) as MicrophoneHealth
    throw error
  }
}

/** Looks now, and again whenever something may have changed. */
export function useMicrophoneWatch(): void {
  useEffect(() => {
    let settle: ReturnType<typeof setTimeout> | undefined
    const look = () => void renew()
    const soon = () => {
      clearTimeout(settle)
      settle = setTimeout(look, SETTLE_MS)
    }
    const onVisible = () => document.visibilityState === 'visible' && look()
    look()
    const timer = setInterval(look, LOOK_MS)
    voice.addEventListener('microphone', soon)
    navigator.mediaDevices?.addEventListener('devicechange', soon)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearTimeout(settle)
      clearInterval(timer)
      voice.removeEventListener('microphone', soon)
      navigator.mediaDevices?.removeEventListener('devicechange', soon)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [])
}

async function renew(): Promise<void> {
  const permission = await permitted()
  if (permission === 'denied') {
    microphone.value = 'microphone-denied'
    return
  }
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? []
  const there = devices.some(({ kind }) => kind === 'audioinput')
  if (!there) microphone.value = 'microphone-missing'
  // An open track that has ended says more than the list: the device is there, but gives nothing.
  else if (voice.microphoneLive === false) await takeMicrophone().catch(() => undefined)
  else if (permission === 'granted' || voice.microphoneLive) microphone.value = 'well'
}

/** Firefox and older browsers cannot say; then only the device list is known. */
async function permitted(): Promise<PermissionState | undefined> {
  const name = 'microphone' as PermissionName
  const status = await navigator.permissions?.query({ name }).catch(() => undefined)
  return status?.state
}
