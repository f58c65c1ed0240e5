// Staff without their pages: the protocol alone, spoken from a bare page of the hotline's own.

/** Signs in by the demo's link and opens the socket; `says` sends a command, `told` waits for a frame that fits. */
export async function on_the_wire(browser, http, surface, name) {
  const context = await browser.newContext()
  const as = name === undefined ? '' : `?as=${encodeURIComponent(name)}`
  await context.request.get(`${http}/demo/${surface}${as}`)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${http}/healthz`)
  await page.evaluate(open, surface)
  return {
    context,
    page,
    says: (t, d = {}) => page.evaluate(([t, d]) => window.wire.say(t, d), [t, d]),
    told: async (t, has = '') => {
      const found = await page.waitForFunction(
        ([t, has]) => window.wire.frames.find((frame) => frame.t === t && JSON.stringify(frame.d).includes(has)),
        [t, has],
      )
      return (await found.jsonValue()).d
    },
    /** What was told so far counts no more. */
    forgets: () =>
      page.evaluate(() => {
        window.wire.frames.length = 0
      }),
    everything: () => page.evaluate(() => JSON.stringify(window.wire.frames)),
  }
}

/** Runs in the page. */
async function open(surface) {
  const answer = await fetch(`/api/${surface}/ws-ticket`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const { ticket } = await answer.json()
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/ws`, ['sansha.v1', `ticket.${ticket}`])
  const frames = []
  const say = (t, d) => socket.send(JSON.stringify({ v: 1, id: crypto.randomUUID(), t, d }))
  window.wire = { frames, say }
  socket.onmessage = ({ data }) => frames.push(JSON.parse(data))
  await new Promise((opened) => {
    socket.onopen = opened
  })
  socket.send(JSON.stringify({ v: 1, t: 'hello', d: { epoch: null, seq: null } }))
}
