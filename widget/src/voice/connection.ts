// One WebRTC connection to the server, from offer to end. It is never mended: what fails is replaced by another one.

import type { SignalAnswer } from '../protocol/gen'
import type { Source } from './playback'

/** Takes an offer to the server and brings its answer. */
export type Signal = (sdp: string) => Promise<SignalAnswer>

/** A connection that stands but is not heard of for so long is given up. */
const DISCONNECTED_MS = 3_000

/** A connection that does not stand after so long is given up. */
const CONNECT_MS = 10_000

/** Lines to listen by beside the one both ways: the other party, announcements, and one to spare. */
const LISTENING_LINES = 3

export interface Events {
  onTrack(source: Source, track: MediaStreamTrack): void
  onConnected(): void
  /** Once at most, and never after `close`. */
  onLost(): void
}

export class Connection {
  readonly #pc = new RTCPeerConnection()
  readonly #events: Events
  readonly #sender: RTCRtpSender
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(track: MediaStreamTrack, events: Events) {
    this.#events = events
    this.#sender = this.#pc.addTransceiver(track, { direction: 'sendrecv' }).sender
    for (let line = 0; line < LISTENING_LINES; line++) this.#pc.addTransceiver('audio', { direction: 'recvonly' })
    this.#pc.addEventListener('connectionstatechange', () => this.#onState())
  }

  /** Offers and takes the answer. Rejects with what `signal` rejects with, or when the answer is unusable. */
  async offer(signal: Signal): Promise<void> {
    await this.#pc.setLocalDescription()
    // The server learns our addresses from our first packets: nothing is gained by waiting for them here.
    const answer = await signal(this.#pc.localDescription?.sdp ?? '')
    if (this.#pc.signalingState === 'closed') return
    const sources = new Map(answer.slots.map(({ mid, source }) => [mid, source === 'prompt' ? source : source.part]))
    this.#pc.addEventListener('track', ({ transceiver, track }) => {
      const source = sources.get(transceiver.mid ?? '')
      if (source !== undefined) this.#events.onTrack(source, track)
    })
    this.#giveUpAfter(CONNECT_MS)
    await this.#pc.setRemoteDescription({ type: 'answer', sdp: answer.sdp })
  }

  /** Speaks by another microphone from now on. */
  async replace(track: MediaStreamTrack): Promise<void> {
    await this.#sender.replaceTrack(track)
  }

  /** What the browser has counted on this connection. */
  stats(): Promise<RTCStatsReport> {
    return this.#pc.getStats()
  }

  close(): void {
    clearTimeout(this.#patience)
    this.#pc.close()
  }

  #onState(): void {
    const state = this.#pc.connectionState
    if (state === 'connected') {
      clearTimeout(this.#patience)
      this.#events.onConnected()
    } else if (state === 'disconnected') {
      this.#giveUpAfter(DISCONNECTED_MS)
    } else if (state === 'failed') {
      this.#giveUpAfter(0)
    }
  }

  #giveUpAfter(ms: number): void {
    clearTimeout(this.#patience)
    this.#patience = setTimeout(() => {
      this.#pc.close()
      this.#events.onLost()
    }, ms)
  }
}
