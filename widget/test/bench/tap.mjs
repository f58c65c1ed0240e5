// Runs in the page before anything else: its socket, with a way to slip frames in and a stopwatch beside it.

export function tap() {
  const Real = WebSocket
  const tapped = { seq: 0, epoch: '', socket: null, give: () => undefined, welcomed: [] }
  window.tapped = tapped
  window.WebSocket = class extends Real {
    constructor(...args) {
      super(...args)
      tapped.socket = this
    }
    set onmessage(read) {
      // Frames that were slipped in have used up numbers: all others are numbered anew, without a gap.
      tapped.give = (frame) => {
        if (frame.t === 'welcome') {
          Object.assign(tapped, { seq: frame.seq, epoch: frame.epoch })
          tapped.welcomed.push(performance.now())
        } else tapped.seq += 1
        read?.(new MessageEvent('message', { data: JSON.stringify({ ...frame, epoch: tapped.epoch, seq: tapped.seq }) }))
      }
      super.onmessage = read && ((event) => tapped.give(JSON.parse(event.data)))
    }
  }
}
