// The caller's page, screen by screen, on a phone of 390 px.

import assert from 'node:assert/strict'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'
import { on_the_wire } from './wire.mjs'

const PHONE = { viewport: { width: 390, height: 844 } }
/** The demo's interpreter who speaks Vietnamese. */
const VIETNAMESE = 'グエン ティ ラン'

async function at_the_hotline(story, { clock } = {}) {
  const demo = await house({ clock })
  const browser = await chrome()
  const calls = (address, options = {}) => person(browser, demo.http + address, { ...PHONE, ...options })
  try {
    await story({ browser, http: demo.http, calls })
  } catch (error) {
    console.log(demo.log())
    throw error
  } finally {
    await browser.close()
    await demo.stop()
  }
}

const page_speaks = (who, lang) => who.page.waitForFunction((lang) => document.documentElement.lang === lang, lang)

export function the_browsers_language_is_proposed_and_what_was_pressed_is_remembered() {
  return at_the_hotline(async ({ calls }) => {
    const caller = await calls('/call', { locale: 'vi-VN' })
    await caller.sees('[data-id=languages]')
    await page_speaks(caller, 'vi')
    assert.equal(await caller.text('.proposed'), 'Tiếng Việt')
    assert.equal(await caller.page.locator('.tongues [data-id]').count(), 24, 'all languages and easy Japanese')
    await caller.page.click('[data-id=ne] button')
    await caller.sees('[data-do=call]')
    await page_speaks(caller, 'ne')
    assert.equal(await caller.page.evaluate(() => document.activeElement?.tagName), 'H1', 'the focus is lost')
    await caller.page.reload()
    await caller.sees('[data-do=call]')
    await page_speaks(caller, 'ne')
    await caller.page.click('.language')
    await caller.sees('[data-id=languages]')
    assert.deepEqual(caller.complaints, [])
  })
}

export function whoever_does_not_know_the_language_reads_a_sentence_or_hears_a_voice() {
  return at_the_hotline(async ({ calls }) => {
    const helper = await calls('/call')
    await helper.page.click('.which summary')
    await helper.sees('.sentences li')
    assert.equal(await helper.page.locator('.sentences li').count(), 23)
    const voice = helper.page.waitForResponse((answer) => answer.url().endsWith('/audio/ko.opus') && answer.ok())
    await helper.page.click('.sentences li:has([lang=ko]) .plain')
    await voice
    await helper.page.click('.sentences [lang=ko] >> nth=0')
    await helper.sees('[data-do=call]')
    await page_speaks(helper, 'ko')
    assert.deepEqual(helper.complaints, [])
  })
}

export function easy_japanese_has_readings_that_can_be_turned_off() {
  return at_the_hotline(async ({ calls }) => {
    const learner = await calls('/call', { locale: 'en-US' })
    await learner.page.click('[data-id=ja-x-easy] button')
    await learner.sees('h1 ruby rt')
    await page_speaks(learner, 'ja')
    assert.equal(await learner.page.title(), '電話で 相談する')
    await learner.page.click('[data-id=furigana]')
    await learner.loses('ruby')
    assert.doesNotMatch(await learner.text('body'), /[｜《》]/)
    await learner.press('call')
    await learner.sees('[data-phase=waiting]')
    assert.deepEqual(learner.complaints, [])
  })
}

export function three_answers_come_before_the_call_and_no_my_number_leaves_the_page() {
  return at_the_hotline(async ({ calls }) => {
    const caller = await calls('/call?lang=vi')
    const asked = []
    caller.page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    await caller.page.check('[value=notice]')
    await caller.sees('.hits li')
    assert.ok((await caller.page.locator('.hits li').count()) <= 3)
    await caller.page.click('.hits li:first-child .hit')
    await caller.sees('.hits article [lang=vi]')
    await caller.page.fill('[name=caller-faq-question]', 'thẻ 1234 5678 9018')
    await caller.sees('.faq .wrong')
    const answered = caller.page.waitForResponse((answer) => answer.url().includes('/api/answers?'))
    await caller.page.press('[name=caller-faq-question]', 'Enter')
    await answered
    assert.doesNotMatch(asked.join('\n'), /5678/)
    await caller.sees('[data-do=call]')
    assert.deepEqual(caller.complaints, [])
  })
}

export function an_answer_that_is_not_translated_yet_opens_in_the_language_of_its_question() {
  return at_the_hotline(async ({ calls }) => {
    const caller = await calls('/call?lang=ur')
    await caller.page.check('[value=certificate]')
    await caller.sees('.hits li')
    const lang = await caller.page.getAttribute('.hits li:first-child .hit [lang]', 'lang')
    await caller.page.click('.hits li:first-child .hit')
    await caller.sees(`.hits article .text[lang=${lang}]`)
    assert.deepEqual(caller.complaints, [])
  })
}

export function the_microphone_is_tried_before_anyone_waits() {
  return at_the_hotline(async ({ calls }) => {
    const caller = await calls('/call?lang=th')
    await caller.page.click('.check summary')
    await caller.page.click('.check .button >> nth=0')
    await caller.sees('[data-id=heard][data-state="a voice"]')
    await caller.page.click('.check .button >> nth=0')
    await caller.loses('[data-id=heard]')
    await caller.page.evaluate(() => {
      const context = new AudioContext()
      const silence = context.createMediaStreamDestination()
      navigator.mediaDevices.getUserMedia = async () => silence.stream
    })
    await caller.page.click('.check .button >> nth=0')
    await caller.sees('[data-id=heard][data-state=silence]')
    assert.deepEqual(caller.complaints, [])
  })
}

export function who_interprets_is_said_before_the_call_and_what_to_do_when_nobody_does() {
  return at_the_hotline(async ({ browser, http, calls }) => {
    const caller = await calls('/call?lang=vi')
    await caller.sees('[data-id=interpreter-away]')
    await caller.sees('[data-do=call_in_japanese]')
    const interpreter = await on_the_wire(browser, http, 'interpreter', VIETNAMESE)
    await interpreter.told('snapshot')
    await caller.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await caller.loses('[data-id=interpreter-away]')
    assert.deepEqual(caller.complaints, [])
  })
}

export function leaving_the_queue_is_asked_twice_and_said() {
  return at_the_hotline(async ({ calls }) => {
    const caller = await calls('/call?lang=ur')
    await caller.press('call')
    await caller.sees('[data-phase=waiting] [data-id=position]')
    await caller.page.click('[data-do=end]')
    await caller.sees('.sure [data-do=end]')
    await caller.sees('[data-phase=waiting]')
    await caller.page.click('[data-do=end]')
    await caller.sees('[data-outcome=gave_up]')
    await caller.page.reload()
    await caller.sees('[data-outcome=gave_up]')
    assert.deepEqual(caller.complaints, [])
  })
}

/** A microphone that must not be touched. */
function no_microphone() {
  navigator.mediaDevices.getUserMedia = () => {
    throw new Error('a call in writing asked for the microphone')
  }
}

export function a_call_in_writing_needs_no_voice_and_reaches_all_three() {
  return at_the_hotline(async ({ browser, http, calls }) => {
    const operator = await on_the_wire(browser, http, 'agent')
    const interpreter = await on_the_wire(browser, http, 'interpreter', VIETNAMESE)
    for (const agent of [operator, interpreter]) await agent.says('ready')
    const caller = await calls('/call?lang=vi', { permissions: [] })
    await caller.page.evaluate(no_microphone)
    await caller.press('call_text')
    for (const agent of [operator, interpreter]) {
      const { call, appearance } = await agent.told('offer')
      assert.equal(appearance, 'text')
      await agent.says('accept', { call })
    }
    await caller.sees('[data-phase=talking][data-written=true]')

    await caller.page.fill('[name=caller-message]', 'Số của tôi là 1234 5678 9018')
    await caller.page.press('[name=caller-message]', 'Enter')
    await caller.sees('.log .mine')
    for (const agent of [operator, interpreter]) {
      await agent.told('message', 'Số của tôi')
      assert.doesNotMatch(await agent.everything(), /5678/, 'a My Number reached an agent')
    }
    await operator.says('say', { kind: 'phrase', phrase: 'opening-secret' })
    await caller.sees('.log .theirs')
    assert.match(await caller.text('.log .theirs'), /bí mật/, 'the phrase is read in Vietnamese')
    await operator.says('say', { kind: 'board', text: '2024-09-30' })
    await caller.sees('.board')
    assert.match(await caller.text('.board'), /2024-09-30/)
    await interpreter.says('say', { kind: 'text', text: 'Xin chào' })
    await caller.page.waitForFunction(() => document.querySelectorAll('.log .theirs').length === 2)

    await caller.page.reload()
    await caller.page.waitForFunction(() => document.querySelectorAll('.log li').length === 3)
    await operator.says('end')
    await caller.sees('[data-outcome=ended]')
    assert.deepEqual(caller.complaints, [])
  })
}

export function the_number_at_the_end_is_the_one_that_the_manager_reads() {
  return at_the_hotline(async ({ browser, http, calls }) => {
    const operator = await on_the_wire(browser, http, 'agent')
    await operator.says('ready')
    const caller = await calls('/call?lang=ja', { permissions: ['microphone', 'clipboard-read', 'clipboard-write'] })
    await caller.press('call')
    await operator.says('accept', { call: (await operator.told('offer')).call })
    await caller.sees('[data-phase=talking]')
    await caller.press('end')
    await caller.sees('.reference .number')
    const number = await caller.text('.reference .number')
    assert.match(number, /^\d{4}-\d{4}$/)
    await caller.page.click('.reference .controls .button:last-child')
    await caller.page.waitForFunction((number) => navigator.clipboard.readText().then((text) => text === number), number)
    const manager = await person(browser, `${http}/demo/manager`)
    await manager.page.waitForFunction((number) => document.body.textContent.includes(number), number)
    await caller.page.reload()
    assert.equal(await caller.text('.reference .number'), number, 'a reload shows the number again')
    assert.deepEqual(caller.complaints, [])
  })
}

export function a_look_at_another_screen_leaves_the_call_as_it_is() {
  return at_the_hotline(async ({ calls }) => {
    const caller = await calls('/call?lang=en')
    await caller.page.evaluate(() => {
      window.locks = 0
      navigator.wakeLock.request = async () => {
        window.locks += 1
        return { release: async () => undefined }
      }
    })
    await caller.press('call')
    await caller.sees('[data-phase=waiting]')
    await caller.page.waitForFunction(() => window.locks === 1)
    await caller.page.evaluate(() => {
      const shown = (state) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
        document.dispatchEvent(new Event('visibilitychange'))
      }
      const now = performance.now.bind(performance)
      shown('hidden')
      performance.now = () => now() + 60_000
      shown('visible')
    })
    await caller.sees('.banner.info')
    await caller.page.waitForFunction(() => window.locks === 2)
    await caller.page.click('.banner.info .button')
    await caller.loses('.banner.info')
    await caller.sees('[data-phase=waiting]')
    assert.deepEqual(caller.complaints, [])
  })
}
