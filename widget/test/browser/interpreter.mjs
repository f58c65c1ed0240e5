// The interpreter's page: a whole session with everything on it, one with the keyboard alone, one in writing that is handed over.
// Operator and caller are sockets without pages here: what they say is what matters.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

/** Demo interpreters who speak Vietnamese, and an operator who does not. */
const LAN = 'グエン ティ ラン'
const MINH = 'チャン ミン'
const OPERATOR = '佐藤 恵'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [1440, 1024, 390]

async function is_accessible({ page }, name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    for (const width of SIZES) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      const found = violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)
      assert.deepEqual(found, [], `${name}, ${colorScheme}, ${width} px`)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.ok(over <= 0, `${name} is ${over} px too wide at ${width} px`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** Opens a socket in the browser, and keeps what it hears in `window.party`. */
async function open_socket({ surface, wish }) {
  const headers = { 'content-type': 'application/json' }
  const post = (path, body) =>
    fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).then((answer) => answer.json())
  const { ticket } = surface ? await post(`/api/${surface}/ws-ticket`, {}) : await post('/api/call', wish)
  const socket = new WebSocket(`ws://${location.host}/ws`, ['sansha.v1', `ticket.${ticket}`])
  const frames = []
  socket.onmessage = ({ data }) => frames.push(JSON.parse(data))
  await new Promise((resolve) => {
    socket.onopen = resolve
  })
  const says = (frame) => socket.send(JSON.stringify({ v: 1, ...frame }))
  says({ t: 'hello', d: { epoch: null, seq: null } })
  window.party = { frames, says }
}

/** An operator (by name) or a caller (by wish) without a page. */
async function party(browser, http, { surface, name, wish }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  if (surface) await context.request.get(`${http}/demo/${surface}?as=${encodeURIComponent(name)}`, { maxRedirects: 0 })
  await page.goto(`${http}/healthz`)
  await page.evaluate(open_socket, { surface, wish })
  const hears = async (t, part = {}) => {
    const told = ([kind, wanted]) => {
      const fits = ({ t, d }) => t === kind && Object.entries(wanted).every(([key, value]) => d[key] === value)
      return window.party.frames.findLast(fits)
    }
    return (await page.waitForFunction(told, [t, part])).jsonValue()
  }
  /** Waits for these words in writing. */
  const reads = (text) => page.waitForFunction((text) => window.party.frames.some(({ d }) => d.said?.text === text), text)
  const does = async (t, d = {}) => {
    const id = await page.evaluate(
      (frame) => {
        const id = crypto.randomUUID()
        window.party.says({ ...frame, id })
        return id
      },
      { t, d },
    )
    return hears('ack', { id })
  }
  return { page, hears, reads, does }
}

const interpreter_named = (browser, http, name) => person(browser, `${http}/demo/interpreter?as=${encodeURIComponent(name)}`)

/** An operator who is ready, and a caller from Vietnam who waits. */
async function caller_and_operator(browser, http, text = false) {
  const operator = await party(browser, http, { surface: 'agent', name: OPERATOR })
  await operator.does('ready')
  const caller = await party(browser, http, { wish: { language: 'vi', topic: 'notice', text } })
  const { d } = await operator.hears('offer')
  await operator.does('accept', { call: d.call })
  return { operator, caller, call: d.call }
}

async function in_a_demo(story) {
  const demo = await house()
  const browser = await chrome()
  try {
    await story(browser, demo.http)
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}

async function switches_a_pair_off_and_on(interpreter) {
  const pair = '.pairs [data-id=vi]'
  await interpreter.sees(`${pair}[data-served=true]`)
  await interpreter.page.click(`${pair} [data-do=serve]`)
  await interpreter.sees(`${pair}[data-served=false] [aria-checked=false]`)
  await interpreter.page.click(`${pair} [data-do=serve]`)
  await interpreter.sees(`${pair}[data-served=true] [aria-checked=true]`)
}

async function is_briefed_and_accepts(interpreter) {
  await interpreter.sees('.offer .briefing')
  await interpreter.press('accept')
  await interpreter.sees('.call[data-phase=talking]')
  await interpreter.sees('.introduction [lang=vi] p')
  assert.match(await interpreter.text('.introduction'), /グエン ティ ラン/)
  // The fake microphone beeps: it is the interpreter who speaks.
  await interpreter.sees('.turns[data-who=interpreter] [data-speaking=true]')
}

async function reads_an_answer(interpreter, operator) {
  await operator.does('send_answer', { entry: 'F031' })
  const current = 'article[data-id=F031] [aria-current=step]'
  await interpreter.sees(`${current} [lang=vi]`)
  const first = await interpreter.text(current)
  await interpreter.page.focus(current)
  await interpreter.page.keyboard.press('ArrowDown')
  assert.notEqual(await interpreter.text(current), first)
  await interpreter.page.keyboard.press('ArrowUp')
  assert.equal(await interpreter.text(current), first)
  const terms = await interpreter.page.$$eval('.terms:first-of-type > li', (rows) => rows.map((row) => row.dataset.id))
  assert.ok(terms.includes('shikaku-joho-no-oshirase'), `the terms of the answer: ${terms}`)
}

async function signs_and_is_shown_numbers(interpreter, operator) {
  await interpreter.page.keyboard.press('Alt+Digit4')
  await interpreter.sees('.sent[data-cue=show_numbers]')
  const sign = await operator.hears('message', { by: 'interpreter' })
  assert.deepEqual(sign.d.said, { kind: 'cue', cue: 'show_numbers' })
  await operator.does('say', { kind: 'board', text: '2024-09-24' })
  await interpreter.page.waitForFunction(() => document.querySelector('[data-id=board]').textContent === '2024-09-24')
}

async function coughs(interpreter, operator) {
  const mutes = async (muted) =>
    operator.page.waitForFunction((muted) => {
      const { d } = window.party.frames.findLast(({ t }) => t === 'call')
      return d.parties.find(({ part }) => part === 'interpreter').muted === muted
    }, muted)
  await interpreter.page.focus('#call-title')
  await interpreter.page.keyboard.down('Space')
  await interpreter.sees('[data-cough=true]')
  await mutes(true)
  await interpreter.page.keyboard.up('Space')
  await mutes(false)
  await interpreter.page.waitForFunction(() => !window.sansha.voice.muted)
}

const pads = ({ page }) => page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('sansha.pad.')))

async function keeps_notes_through_a_reload(interpreter) {
  await interpreter.page.fill('.pad textarea', '九月二十四日、資格')
  await interpreter.page.reload()
  await interpreter.sees('.call[data-phase=talking]')
  assert.equal(await interpreter.page.inputValue('.pad textarea'), '九月二十四日、資格')
  assert.equal((await pads(interpreter)).length, 1)
}

async function finds_the_minutes(interpreter, call) {
  await interpreter.sees(`.minutes tr[data-id="${call}"]`)
  const csv = await interpreter.page.evaluate(() =>
    fetch(document.querySelector('.minutes a').href).then((answer) => answer.text()),
  )
  assert.match(csv, new RegExp(`${call}"?,"?vi`))
}

export async function a_session_from_the_switches_to_the_minutes() {
  await in_a_demo(async (browser, http) => {
    const interpreter = await interpreter_named(browser, http, LAN)
    await switches_a_pair_off_and_on(interpreter)
    await interpreter.press('ready')
    await interpreter.sees('.state-ready')
    await is_accessible(interpreter, 'the page between calls')
    const { operator, call } = await caller_and_operator(browser, http)
    await is_briefed_and_accepts(interpreter)
    await reads_an_answer(interpreter, operator)
    await signs_and_is_shown_numbers(interpreter, operator)
    await coughs(interpreter, operator)
    await keeps_notes_through_a_reload(interpreter)
    await is_accessible(interpreter, 'the page on a call')
    await operator.does('end')
    await interpreter.sees('.wrap-up')
    await interpreter.sees('.wiped')
    assert.deepEqual(await pads(interpreter), [], 'notes outlived their call')
    assert.equal(await interpreter.page.$('.board'), null, 'the board outlived its call')
    await interpreter.press('finish')
    await interpreter.sees('.state-ready')
    await finds_the_minutes(interpreter, call)
    assert.deepEqual(interpreter.complaints, [])
  })
}

export async function a_session_with_the_keyboard_alone() {
  await in_a_demo(async (browser, http) => {
    const interpreter = await interpreter_named(browser, http, LAN)
    const { keyboard } = interpreter.page
    await interpreter.sees('[data-do=ready]')
    await keyboard.press('Alt+KeyS')
    await interpreter.sees('.state-ready')
    const { operator } = await caller_and_operator(browser, http)
    await interpreter.sees('.offer')
    await keyboard.press('Alt+KeyA')
    await interpreter.sees('.call[data-phase=talking]')
    await keyboard.press('Alt+Digit1')
    await interpreter.sees('.sent[data-cue=shorter]')
    await operator.does('send_answer', { entry: 'F005' })
    await interpreter.sees('[aria-current=step]')
    await keyboard.press('Alt+KeyJ')
    await interpreter.sees('.sentences li:nth-child(2) [aria-current=step]')
    await keyboard.press('Alt+KeyU')
    await interpreter.sees('.sentences li:nth-child(1) [aria-current=step]')
    await keyboard.press('Alt+KeyN')
    await keyboard.type('9/24')
    await keyboard.press('Alt+KeyK')
    await keyboard.type('oshirase')
    await keyboard.press('Alt+KeyM')
    await interpreter.sees('[data-id=interpreter] .party-muted')
    await keyboard.press('Alt+KeyM')
    await keyboard.press('Alt+KeyC')
    await keyboard.type('xin chao')
    await keyboard.press('Enter')
    await operator.reads('xin chao')
    await keyboard.press('Alt+KeyX')
    await keyboard.press('Alt+KeyX')
    await interpreter.sees('#leave-title:focus')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await interpreter.sees('.wrap-up')
    await interpreter.sees('.wiped')
    await keyboard.press('Alt+KeyW')
    // Nobody else speaks Vietnamese here, so it may ring at once again.
    await interpreter.loses('.wrap-up')
    assert.deepEqual(interpreter.complaints, [])
  })
}

export async function a_call_in_writing_is_handed_over_to_another_interpreter() {
  await in_a_demo(async (browser, http) => {
    const lan = await interpreter_named(browser, http, LAN)
    await lan.press('ready')
    await lan.sees('.state-ready')
    const { caller } = await caller_and_operator(browser, http, true)
    await lan.sees('.offer [data-id=appearance]')
    await lan.press('accept')
    await lan.sees('main[data-written=true] .messages')
    await caller.does('say', { kind: 'text', text: 'Tôi chưa nhận được giấy.' })
    await lan.sees('.messages [data-by=caller] [lang=vi]')
    await lan.page.fill('.messages textarea', 'お知らせが届いていないそうです。')
    await lan.page.press('.messages textarea', 'Enter')
    await caller.reads('お知らせが届いていないそうです。')
    await is_accessible(lan, 'a call in writing')

    const minh = await interpreter_named(browser, http, MINH)
    await minh.press('ready')
    await minh.sees('.state-ready')
    await lan.page.click('.call .button.danger')
    assert.match(await lan.text('.leave'), /別の通訳者/)
    await lan.press('end')
    await lan.sees('.wrap-up')
    await minh.sees('.offer')
    await minh.press('accept')
    await minh.sees('main[data-written=true] .messages [data-by=caller]')
    for (const who of [lan, minh]) assert.deepEqual(who.complaints, [])
  })
}
