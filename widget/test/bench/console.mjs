// What the operator's console costs, as one JSON object: npm run bench. By hand, on a quiet machine; nothing here is a test.
//
// ring_ms       from an offer in the socket to the card painted
// burst         200 frames a second for a minute, on a call of three: main thread and heap, by the browser's own counters
// reconnect_ms  from a socket that closes to the welcome on the next
// load_ms       from navigation to a console that can be used, nothing cached, processor slowed down fourfold
// flat_ms       from a caller's press on mute to a flat bar at the operator's

import { cpus, loadavg } from 'node:os'
import { house } from '../browser/house.mjs'
import { chrome, person } from '../browser/people.mjs'
import { rain } from './rain.mjs'
import { tap } from './tap.mjs'

const PARAMS = {
  rings: 50,
  burst_s: Number(process.env.BURST_S ?? 60),
  burst_per_s: 200,
  reconnects: 30,
  loads: 10,
  slow_down: 4,
  mutes: 20,
}
const VIETNAMESE = 'グエン ティ ラン'

const demo = await house()
const browser = await chrome(['--enable-precise-memory-info'])
try {
  const figures = { load_ms: await load() }
  const operator = await staff('agent')
  await ready(operator)
  figures.ring_ms = await ring(operator)
  figures.reconnect_ms = await reconnect(operator)
  const { caller } = await call(operator)
  figures.flat_ms = await flat(operator, caller)
  figures.burst = await burst(operator)
  const machine = { cpus: cpus().length, load1: Number(loadavg()[0].toFixed(2)) }
  console.log(JSON.stringify({ bench: 'console', version: 1, machine, params: PARAMS, figures }, null, 2))
} finally {
  await browser.close()
  await demo.stop()
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share) => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 10) / 10
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) }
}

async function staff(surface, name) {
  const who = await person(browser, 'about:blank', { viewport: { width: 1440, height: 900 } })
  await who.context.addInitScript(tap)
  await who.page.goto(`${demo.http}/demo/${surface}${name ? `?as=${encodeURIComponent(name)}` : ''}`)
  return who
}

async function ready(who) {
  await who.press('ready')
  await who.sees('.state-ready')
}

/** The offer is of our making and goes as it came: the server knows nothing of it. */
async function ring(operator) {
  const times = await operator.page.evaluate(async (rings) => {
    const now = Date.now()
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
    const times = []
    for (let n = 0; n < rings; n++) {
      const call = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
      const why = { level: null, idle_ms: 61_000, returned: false }
      const offer = { call, language: 'vi', topic: 'notice', waited_ms: 12_000, answer_by: now + 20_000, interpreted: true }
      const begun = performance.now()
      const there = new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector(`.offer[data-id="${call}"]`)) return
          observer.disconnect()
          done()
        })
        observer.observe(document.body, { childList: true, subtree: true })
      })
      window.tapped.give({ v: 1, t: 'offer', d: { ...offer, appearance: 'browser', why, expected_ms: 480_000 } })
      await there
      times.push((await painted()) - begun)
      window.tapped.give({ v: 1, t: 'offer_gone', d: { call } })
      await new Promise((done) => setTimeout(done, 60))
    }
    return times
  }, PARAMS.rings)
  return spread(times)
}

async function reconnect(operator) {
  const times = []
  for (let n = 0; n < PARAMS.reconnects; n++) {
    const took = await operator.page.evaluate(async () => {
      const { welcomed } = window.tapped
      const [before, begun] = [welcomed.length, performance.now()]
      window.tapped.socket.close(4000)
      while (welcomed.length === before) await new Promise((done) => setTimeout(done, 5))
      return welcomed.at(-1) - begun
    })
    times.push(took)
  }
  return spread(times)
}

async function load() {
  const who = await staff('agent')
  await who.sees('[data-do=ready]')
  const cdp = await who.context.newCDPSession(who.page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PARAMS.slow_down })
  await who.context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-do=ready]')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => (window.usable = performance.now())))
    }).observe(document, { childList: true, subtree: true })
  })
  const times = []
  for (let n = 0; n < PARAMS.loads; n++) {
    await who.page.goto(`${demo.http}/agent`)
    times.push(await who.page.waitForFunction(() => window.usable).then((handle) => handle.jsonValue()))
  }
  await who.context.close()
  return spread(times)
}

/** A real call of three, with voices. */
async function call(operator) {
  const interpreter = await staff('interpreter', VIETNAMESE)
  await ready(interpreter)
  const caller = await person(browser, `${demo.http}/call?lang=vi`, { locale: 'vi-VN' })
  await caller.page.check('[value=notice]')
  await caller.press('call')
  await Promise.all([operator.press('accept'), interpreter.press('accept')])
  await operator.page.waitForFunction(() => window.sansha.voice.state === 'connected')
  return { caller }
}

async function flat(operator, caller) {
  const loud = () => Number(document.querySelector('[data-id=caller] .level')?.style.getPropertyValue('--level')) > 0
  const times = []
  for (let n = 0; n < PARAMS.mutes; n++) {
    await operator.page.waitForFunction(loud, undefined, { polling: 20 })
    const flattened = operator.page.evaluate(async () => {
      const bar = () => Number(document.querySelector('[data-id=caller] .level')?.style.getPropertyValue('--level'))
      // Between two beeps the bar is flat as well: only flat for as long as a beep is away counts, from its beginning.
      let since = null
      while (since === null || Date.now() - since < 1_500) {
        if (bar() > 0) since = null
        else since ??= Date.now()
        await new Promise((done) => setTimeout(done, 5))
      }
      return since
    })
    const pressed = await caller.page.evaluate(() => {
      document.querySelector('[data-do=mute]').click()
      return Date.now()
    })
    times.push(Math.max(0, (await flattened) - pressed))
    await caller.press('mute')
    await operator.sees('[data-id=caller] .party-connected')
  }
  return spread(times)
}

/** Pictures of the call, of the own state and of who waits, in turn, each with something new in it. */
async function burst(operator) {
  const cdp = await operator.context.newCDPSession(operator.page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  const look = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { metrics } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  await rain(operator.page, 3, PARAMS.burst_per_s)
  const before = await look()
  const fallen = await rain(operator.page, PARAMS.burst_s, PARAMS.burst_per_s)
  const after = await look()
  const per_second = (name) => Math.round(((after[name] - before[name]) * 1000) / PARAMS.burst_s)
  return {
    frames_per_s: Math.round(fallen / PARAMS.burst_s),
    task_ms_per_s: per_second('TaskDuration'),
    script_ms_per_s: per_second('ScriptDuration'),
    layout_ms_per_s: per_second('LayoutDuration'),
    style_ms_per_s: per_second('RecalcStyleDuration'),
    heap_growth_mb: Math.round(((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6) * 100) / 100,
  }
}
