// People who say one tone each, and what can be heard of it.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const RATE = 48_000

/** A tone of this frequency as a WAV file: mono, 16 bit, 10 s, which Chromium plays round and round as a microphone. */
export async function tone(folder, frequency) {
  const samples = RATE * 10
  const file = Buffer.alloc(44 + samples * 2)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples * 2, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(RATE, 24)
  file.writeUInt32LE(RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples * 2, 40)
  for (let n = 0; n < samples; n++)
    file.writeInt16LE(Math.round(13_000 * Math.sin((2 * Math.PI * frequency * n) / RATE)), 44 + n * 2)
  const path = join(folder, `${frequency}.wav`)
  await writeFile(path, file)
  return path
}

/** Runs in the page: the microphone as it is, since cleaning speech takes a tone for noise. */
export function untouched() {
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
  navigator.mediaDevices.getUserMedia = ({ audio }) =>
    open({ audio: { ...audio, echoCancellation: false, noiseSuppression: false, autoGainControl: false } })
}

/** In dB of full scale: what is said comes at -22, what leaks from elsewhere would too. */
const HEARD = -30
const NOT_HEARD = -50

/**
 * Waits until this is what a person hears, and hears for a second on end: all of these tones and none of those.
 * Announcements are turned down meanwhile: speech has a bit of every tone.
 */
export async function hears(who, all, none) {
  await who.page.evaluate(() => window.sansha.voice.setVolume('prompt', 0))
  const limits = { all, none, HEARD, NOT_HEARD }
  const right = ({ all, none, HEARD, NOT_HEARD }) => {
    const { voice } = window.sansha
    if (voice.state !== 'connected') return false
    const found = voice.spectrum([...all, ...none])
    const now = all.every((tone) => found[tone] >= HEARD) && none.every((tone) => found[tone] <= NOT_HEARD)
    window.steady = now ? (window.steady ?? 0) + 1 : 0
    return window.steady >= 10
  }
  try {
    await who.page.evaluate(() => {
      window.steady = 0
    })
    await who.page.waitForFunction(right, limits, { polling: 100, timeout: 30_000 })
  } catch (error) {
    const heard = await who.page.evaluate(
      (tones) => {
        const { voice } = window.sansha
        return { state: voice.state, audible: voice.audible, heard: voice.spectrum(tones) }
      },
      [...all, ...none],
    )
    throw new Error(`wanted ${all.join()} and not ${none.join()}, but ${JSON.stringify(heard)}`, { cause: error })
  } finally {
    await who.page.evaluate(() => window.sansha.voice.setVolume('prompt', 1))
  }
}

/** Waits until a person hears an announcement or music. */
export async function hears_a_recording(who) {
  await who.page.waitForFunction(() => window.sansha.voice.level('prompt') > 0.005, null, { polling: 50, timeout: 30_000 })
}
