// The microphone of a page: asked for once, found again when it is unplugged or another one becomes the default.

import { chosenId } from './preferences'

/** What the browser does to the sound before it is sent. All on, unless a test needs the sound as it is. */
export interface Processing {
  readonly echoCancellation: boolean
  readonly noiseSuppression: boolean
  readonly autoGainControl: boolean
}

export const CLEAN_SPEECH: Processing = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }

/** Why there is no voice; the code is a key of `errors.ftl` without its prefix `error-`. */
export class VoiceError extends Error {
  override readonly name = 'VoiceError'
  constructor(
    readonly code: 'microphone-denied' | 'microphone-missing' | 'voice-failed',
    cause?: unknown,
  ) {
    super(code, { cause })
  }
}

/** Devices come and go in bursts: a headset is several of them. */
const SETTLE_MS = 300

/** The one microphone track of a page. */
export class Microphone {
  #track: MediaStreamTrack | null = null
  #opening: Promise<MediaStreamTrack> | null = null
  #wanted = false
  #muted = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #processing: Processing
  readonly #onTrack: (track: MediaStreamTrack) => void

  readonly #onEnd: () => void

  /** `onTrack` is told when another track takes the place of the one that was opened, `onEnd` when the device went away. */
  constructor(processing: Processing, onTrack: (track: MediaStreamTrack) => void, onEnd: () => void = () => undefined) {
    this.#processing = processing
    this.#onTrack = onTrack
    this.#onEnd = onEnd
  }

  /** Whether there is a track, and sound can come from it. None when nothing was opened. */
  get live(): boolean | undefined {
    return this.#track ? this.#track.readyState === 'live' : undefined
  }

  /** Opens the device that is chosen now, if any is open. */
  async rechoose(): Promise<void> {
    await this.#refresh()
  }

  get muted(): boolean {
    return this.#muted
  }

  /** A muted track sends silence; that nobody is sent even that is the server's work. */
  set muted(muted: boolean) {
    this.#muted = muted
    if (this.#track) this.#track.enabled = !muted
  }

  /** The track; asks for permission the first time. Rejects with a `VoiceError`. */
  open(): Promise<MediaStreamTrack> {
    this.#wanted = true
    if (this.#track?.readyState === 'live') return Promise.resolve(this.#track)
    const opening = this.#opening ?? this.#ask()
    this.#opening = opening
    return opening
  }

  async #ask(): Promise<MediaStreamTrack> {
    try {
      const track = this.#take(await capture(this.#processing))
      if (this.#wanted) navigator.mediaDevices.addEventListener('devicechange', this.#onDevices)
      else this.close()
      return track
    } finally {
      this.#opening = null
    }
  }

  /** Lets go of the device, also when the browser is still asking: its recording sign goes out. */
  close(): void {
    this.#wanted = false
    clearTimeout(this.#timer)
    navigator.mediaDevices?.removeEventListener('devicechange', this.#onDevices)
    this.#track?.stop()
    this.#track = null
  }

  #take(track: MediaStreamTrack): MediaStreamTrack {
    this.#track?.stop()
    track.enabled = !this.#muted
    track.addEventListener('ended', this.#onEnded)
    this.#track = track
    return track
  }

  readonly #onEnded = (): void => {
    this.#onEnd()
    this.#onDevices()
  }

  readonly #onDevices = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#refresh(), SETTLE_MS)
  }

  /** Opens the chosen or default device again; keeps the old track when it is the same device and still alive. */
  async #refresh(): Promise<void> {
    const old = this.#track
    if (!old) return
    // No device right now: the next one that is plugged in brings us here again.
    const fresh = await capture(this.#processing).catch(() => null)
    if (!fresh) return
    const closed = this.#track !== old
    if (closed || (old.readyState === 'live' && device(old) === device(fresh))) {
      fresh.stop()
      return
    }
    this.#onTrack(this.#take(fresh))
  }
}

function device(track: MediaStreamTrack): string {
  const { deviceId, groupId } = track.getSettings()
  return `${deviceId} ${groupId}`
}

async function capture(processing: Processing): Promise<MediaStreamTrack> {
  // Pages that are neither local nor on https have no `mediaDevices` at all.
  if (!navigator.mediaDevices?.getUserMedia) throw new VoiceError('microphone-missing')
  const deviceId = await chosenId('microphone')
  const audio = { ...processing, channelCount: 1, ...(deviceId === undefined ? {} : { deviceId }) }
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio })
    .catch((cause: unknown) => Promise.reject(new VoiceError(reason(cause), cause)))
  const [track] = stream.getAudioTracks()
  if (!track) throw new VoiceError('microphone-missing')
  return track
}

function reason(cause: unknown): VoiceError['code'] {
  const name = cause instanceof DOMException ? cause.name : ''
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'microphone-denied' : 'microphone-missing'
}
