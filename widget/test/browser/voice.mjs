// Three browsers, each with a tone for a voice: who hears whom is measured in what the pages really play.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'
import { hears, hears_a_recording, tone, untouched } from './tones.mjs'

/** A demo interpreter who speaks the caller's language. */
const VIETNAMESE = 'グエン ティ ラン'

const [CALLER, OPERATOR, INTERPRETER] = [440, 660, 880]

/** A browser of one's own: Chromium has one microphone a process. */
async function speaker(folder, frequency, address, options = {}) {
  const browser = await chrome([`--use-file-for-fake-audio-capture=${await tone(folder, frequency)}`])
  const who = await person(browser, 'about:blank', options)
  await who.context.addInitScript(untouched)
  await who.page.goto(address)
  return { ...who, browser }
}

async function everyone_hears_the_two_others({ caller, operator, interpreter }) {
  await hears(caller, [OPERATOR, INTERPRETER], [CALLER])
  await hears(operator, [CALLER, INTERPRETER], [OPERATOR])
  await hears(interpreter, [CALLER, OPERATOR], [INTERPRETER])
}

async function the_caller_hears_nobody({ caller, operator, interpreter }) {
  await hears(caller, [], [CALLER, OPERATOR, INTERPRETER])
  await hears(operator, [INTERPRETER], [CALLER, OPERATOR])
  await hears(interpreter, [OPERATOR], [CALLER, INTERPRETER])
}

async function connect({ caller, operator, interpreter }) {
  for (const agent of [operator, interpreter]) {
    await agent.press('ready')
    await agent.sees('.state-ready')
  }
  await caller.page.check('[value=notice]')
  await caller.press('call')
  await caller.sees('[data-phase=waiting]')
  await hears_a_recording(caller)
  await Promise.all([operator.press('accept'), interpreter.press('accept')])
  await Promise.all([caller, operator, interpreter].map((one) => one.sees('[data-phase=talking]')))
}

async function hold_aside_and_mute(people) {
  const { caller, operator, interpreter } = people
  for (const [begin, end] of [
    ['hold', 'resume'],
    ['aside', 'aside'],
  ]) {
    await operator.press(begin)
    await hears_a_recording(caller)
    await the_caller_hears_nobody(people)
    await operator.press(end)
    await everyone_hears_the_two_others(people)
  }
  await operator.press('mute')
  await hears(caller, [INTERPRETER], [CALLER, OPERATOR])
  await hears(interpreter, [CALLER], [OPERATOR, INTERPRETER])
  await hears(operator, [CALLER, INTERPRETER], [OPERATOR])
  await operator.press('mute')
  await everyone_hears_the_two_others(people)
}

async function reload_and_rejoin(people) {
  const { caller, interpreter } = people
  const began = Date.now()
  await caller.page.reload()
  await hears(caller, [OPERATOR, INTERPRETER], [CALLER])
  console.log(`     voice was back ${Date.now() - began} ms after a reload, one second of measuring included`)
  await caller.sees('[data-phase=talking]')
  await everyone_hears_the_two_others(people)
  await interpreter.page.evaluate(() => window.sansha.voice.rejoin())
  await interpreter.page.waitForFunction(() => window.sansha.voice.state === 'connected')
  await everyone_hears_the_two_others(people)
}

/** The whole server dies in the middle of the talk; nobody presses anything. */
async function survive_the_server(people, demo) {
  const again = await demo.killed_and_started_again()
  const began = Date.now()
  try {
    await everyone_hears_the_two_others(people)
    console.log(`     voice was back ${Date.now() - began} ms after the server was ready again, measuring included`)
    for (const who of Object.values(people)) who.complaints.length = 0
    return again
  } catch (error) {
    await again.stop()
    throw error
  }
}

async function hang_up({ caller, operator, interpreter }) {
  await caller.press('end')
  for (const who of [caller, operator, interpreter]) {
    await who.page.waitForFunction(() => window.sansha.voice.state === 'idle')
    assert.deepEqual(who.complaints, [])
  }
}

export async function who_hears_whom_is_as_the_operator_says_and_nobody_hears_themselves() {
  const folder = await mkdtemp(join(tmpdir(), 'sansha-tones-'))
  let demo = await house()
  const people = {}
  try {
    people.operator = await speaker(folder, OPERATOR, `${demo.http}/demo/agent`)
    people.interpreter = await speaker(folder, INTERPRETER, `${demo.http}/demo/interpreter?as=${encodeURIComponent(VIETNAMESE)}`)
    people.caller = await speaker(folder, CALLER, `${demo.http}/call?lang=vi`, { locale: 'vi-VN' })
    await connect(people)
    await everyone_hears_the_two_others(people)
    await hold_aside_and_mute(people)
    await reload_and_rejoin(people)
    demo = await survive_the_server(people, demo)
    await hang_up(people)
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    for (const { browser } of Object.values(people)) await browser.close()
    await demo.stop()
    await rm(folder, { recursive: true })
  }
}
