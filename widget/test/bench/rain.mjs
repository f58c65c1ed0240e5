// Frames that fall on a console: pictures of the call, of who waits and of the own state, in turn, each with something new in it.

/** Lets them fall at this rate; gives how many fell: as many as were meant, unless the page could not keep up. */
export async function rain(page, seconds, per_second) {
  await page.evaluate(pictures)
  return page.evaluate(fall, { seconds, per_second })
}

/** Runs in the page: the three frames of the nth round. */
function pictures() {
  const { id: call } = document.querySelector('.call').dataset
  const began = Date.now()
  const party = (part, muted) => ({ part, state: 'connected', muted, appearance: 'browser' })
  const talk = { call, phase: 'talking', language: 'vi', topic: 'notice', arrived: began, connected: began }
  const own = {
    state: 'talking',
    since: began,
    until: null,
    reason: null,
    call,
    written_up: false,
    back_at: null,
    languages: ['en'],
  }
  const parties = (n) => [party('caller', n % 2 === 0), party('operator', false), party('interpreter', n % 3 === 0)]
  const row = (n) => (language, at) => ({ language, waiting: (n + at) % 9, oldest_arrived: began })
  window.pictures = (n) => [
    { t: 'call', d: { ...talk, parties: parties(n), version: n } },
    { t: 'waiting', d: { rows: ['en', 'vi', 'ne', 'pt'].map(row(n)) } },
    { t: 'agent', d: { ...own, help: n % 2 === 0 } },
  ]
}

/** Runs in the page: one task for each frame, as a socket does it. */
async function fall({ seconds, per_second }) {
  let fallen = 0
  const begun = performance.now()
  const due = () => Math.floor(((performance.now() - begun) / 1000) * per_second)
  while (performance.now() - begun < seconds * 1000) {
    if (fallen < due()) {
      window.tapped.give({ v: 1, ...window.pictures(Math.floor(fallen / 3))[fallen % 3] })
      fallen += 1
    }
    await new Promise((done) => setTimeout(done, fallen < due() ? 0 : 1000 / per_second))
  }
  return fallen
}
