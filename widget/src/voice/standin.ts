// Stand-in until the voice proper: takes the microphone, connects nothing.

import type { Part, SignalAnswer } from '../protocol/gen'

export class VoiceError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export class Voice extends EventTarget {
  muted = false
  readonly audible = true
  readonly state: 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'failed' = 'idle'
  async microphone(): Promise<void> {
    await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => {
      throw new VoiceError('microphone-denied')
    })
  }
  async start(_signal: (sdp: string) => Promise<SignalAnswer>): Promise<void> {}
  rejoin(): void {}
  stop(): void {}
  level(_source: Part): number {
    return 0
  }
}
