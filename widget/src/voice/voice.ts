// The voice of a page: microphone, connection and playback, kept going until the page leaves the call.

import { Connection, type Signal } from './connection'
import { CLEAN_SPEECH, Microphone, type Processing, VoiceError } from './devices'
import type { Meter } from './meter'
import { Playback, type Source } from './playback'
import { judge, type QualityView, type Sample, sampleOf } from './quality'
import { type Reception, ReceptionMeter } from './reception'

export type { Signal } from './connection'
export { VoiceError } from './devices'
export type { Source } from './playback'

/** `reconnecting` after a loss, `failed` when it was tried in vain; only `start` or `rejoin` lead out of `failed`. */
export type VoiceState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'failed'

/** Pauses between attempts, in milliseconds: together about as long as the server keeps the leg of a lost page. */
const PAUSES_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000]

/** One attempt of `start` to get through, from the first offer to the first connection. */
interface Waiting {
  resolve(): void
  reject(error: VoiceError): void
}

/** Fires `state` whenever `state` has changed, `microphone` when the device went away or another one took its place. */
export class Voice extends EventTarget {
  readonly #microphone: Microphone
  #state: VoiceState = 'idle'
  #signal: Signal | null = null
  #playback: Playback | null = null
  #connection: Connection | null = null
  #own: Meter | null = null
  #reception = new ReceptionMeter()
  #attempts = 0
  #pause: ReturnType<typeof setTimeout> | undefined
  #waiting: Waiting | null = null
  #kept = false
  #before: Sample | undefined

  constructor(processing: Processing = CLEAN_SPEECH) {
    super()
    const gone = () => this.dispatchEvent(new Event('microphone'))
    this.#microphone = new Microphone(processing, (track) => this.#onMicrophone(track), gone)
  }

  get state(): VoiceState {
    return this.#state
  }

  /** Off at once on this page; the server is told by its own command. */
  get muted(): boolean {
    return this.#microphone.muted
  }

  set muted(muted: boolean) {
    this.#microphone.muted = muted
  }

  /** False while the browser keeps the page silent until it is touched. */
  get audible(): boolean {
    return this.#playback?.audible ?? true
  }

  /** Asks for the microphone, so that `start` need not. Rejects with a `VoiceError`. */
  async microphone(): Promise<void> {
    await this.#microphone.open()
  }

  /** The same, and keeps it between calls until `release`: whoever is on duty should learn of a dead headset before a caller does. */
  async keepMicrophone(): Promise<void> {
    this.#kept = true
    await this.#microphone.open()
  }

  /** Opens the microphone and shows its level, for a check before any call. Rejects with a `VoiceError`. */
  async preview(): Promise<void> {
    const track = await this.#microphone.open()
    this.#own = this.#sound().meter(track)
  }

  /** Lets go of a microphone that no call needs. */
  release(): void {
    this.#kept = false
    if (this.#signal) return
    this.#microphone.close()
    this.#own = null
  }

  /** Whether the open microphone gives sound; undefined when none is open. */
  get microphoneLive(): boolean | undefined {
    return this.#microphone.live
  }

  /** Takes up the devices that are chosen now, also in the middle of a call. */
  async rechoose(): Promise<void> {
    this.#playback?.route()
    await this.#microphone.rechoose()
  }

  /** A tone where the voices will be heard. */
  testTone(): void {
    this.#sound().testTone()
  }

  /** How good the connection was since the last time this was asked; none while there is none. */
  async quality(): Promise<QualityView | null> {
    const connection = this.#connection
    const report = this.#state === 'connected' ? await connection?.stats().catch(() => undefined) : undefined
    if (report === undefined || connection !== this.#connection) return null
    const now = sampleOf(report.values())
    const view = this.#before && judge(this.#before, now)
    this.#before = now
    return view ?? null
  }

  /** Joins the call; settles when the connection stands, was tried in vain (a `VoiceError`), or was stopped. */
  start(signal: Signal): Promise<void> {
    this.#release()
    this.#signal = signal
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#begin('connecting')
    })
  }

  /** Connects anew, for instance after the page was in the background for long. */
  rejoin(): void {
    if (this.#signal) this.#begin('reconnecting')
  }

  /** Leaves the call and lets go of the microphone. */
  stop(): void {
    this.#release()
    this.#signal = null
    if (!this.#kept) this.#microphone.close()
    this.#playback?.close()
    this.#playback = null
    this.#own = null
    this.#become('idle')
  }

  /** How loud a source is, or one's own microphone: 0 to 1. */
  level(source: Source | 'microphone'): number {
    return (source === 'microphone' ? this.#own?.level() : this.#playback?.level(source)) ?? 0
  }

  /** How loud a source is played; 1 is as it comes. */
  setVolume(source: Source, volume: number): void {
    this.#sound().setVolume(source, volume)
  }

  /** How well the others have arrived since the last look; null while nothing arrives. */
  async reception(): Promise<Reception | null> {
    const report = await this.#connection?.stats().catch(() => undefined)
    return report === undefined ? null : this.#reception.look(report.values())
  }

  /** Strength of tones (Hz) in everything that is heard, in dB. For tests. */
  spectrum(frequencies: readonly number[]): Record<number, number> {
    return this.#sound().spectrum(frequencies)
  }

  #begin(state: VoiceState): void {
    this.#attempts = 0
    this.#become(state)
    this.#retry()
  }

  /** Replaces the connection, after a pause that grows with each attempt. */
  #retry(cause?: unknown): void {
    this.#drop()
    const pause = PAUSES_MS[this.#attempts]
    if (pause === undefined) {
      this.#giveUp(new VoiceError('voice-failed', cause))
      return
    }
    this.#attempts += 1
    this.#pause = setTimeout(() => void this.#connect(), pause)
  }

  async #connect(): Promise<void> {
    const signal = this.#signal
    if (!signal) return
    let connection: Connection | null = null
    try {
      const track = await this.#microphone.open()
      // Stopped or begun anew while the browser was asking.
      if (this.#signal !== signal || this.#connection) return
      connection = this.#open(track)
      await connection.offer(signal)
    } catch (error) {
      if (this.#signal !== signal) return
      if (error instanceof VoiceError) this.#giveUp(error)
      else if (this.#connection === connection) this.#retry(error)
    }
  }

  #open(track: MediaStreamTrack): Connection {
    const sound = this.#sound()
    this.#own = sound.meter(track)
    this.#reception = new ReceptionMeter()
    this.#connection = new Connection(track, {
      onTrack: (source, played) => sound.play(source, played),
      onConnected: () => this.#onConnected(),
      onLost: () => this.#onLost(),
    })
    return this.#connection
  }

  #onConnected(): void {
    this.#attempts = 0
    this.#become('connected')
    this.#waiting?.resolve()
    this.#waiting = null
  }

  #onLost(): void {
    if (this.#state === 'connected') this.#become('reconnecting')
    this.#retry()
  }

  #onMicrophone(track: MediaStreamTrack): void {
    this.#own = this.#playback?.meter(track) ?? null
    void this.#connection?.replace(track).catch(() => this.rejoin())
    this.dispatchEvent(new Event('microphone'))
  }

  #giveUp(error: VoiceError): void {
    this.#drop()
    this.#become('failed')
    this.#waiting?.reject(error)
    this.#waiting = null
  }

  #sound(): Playback {
    this.#playback ??= new Playback()
    return this.#playback
  }

  /** Ends what is going on; who still waits for a start learns that it is over. */
  #release(): void {
    this.#drop()
    this.#waiting?.resolve()
    this.#waiting = null
  }

  #drop(): void {
    clearTimeout(this.#pause)
    this.#connection?.close()
    this.#connection = null
    this.#before = undefined
  }

  #become(state: VoiceState): void {
    if (this.#state === state) return
    this.#state = state
    this.dispatchEvent(new Event('state'))
  }
}
