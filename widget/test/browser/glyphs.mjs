// No box instead of a letter: every character that the caller's page shows, in every language, has a glyph in the fonts that
// the page names. Needs a machine with fonts for all of them (Debian: fonts-noto-core and fonts-noto-cjk).

import assert from 'node:assert/strict'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

const SATURDAY_AT_TEN = '2024-09-21T10:00:00+09:00'
const LANGUAGES = 'ja ja-x-easy en zh ko es tl pt vi th id ne my fr de it ru ms km mn si hi bn ur'.split(' ')

/**
 * Runs in the page: the characters of all its text nodes that are drawn as their font draws a character that does not exist.
 * Marks that combine, joiners and spaces draw nothing of their own and are passed over.
 */
async function boxes() {
  await document.fonts.ready
  const canvas = new OffscreenCanvas(48, 48)
  const paint = canvas.getContext('2d', { willReadFrequently: true })
  const drawn = (font, character) => {
    paint.clearRect(0, 0, 48, 48)
    paint.font = font
    paint.textBaseline = 'middle'
    paint.fillText(character, 8, 24)
    return paint.getImageData(0, 0, 48, 48).data.join()
  }
  const [seen, missing, none] = [new Set(), [], new Map()]
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement
    const style = getComputedStyle(element)
    const font = `${style.fontWeight} 20px ${style.fontFamily}`
    const lang = element.closest('[lang]')?.lang
    for (const character of walk.currentNode.data) {
      if (/[\p{M}\p{Cf}\p{Z}\p{Cc}]/u.test(character) || seen.has(font + character)) continue
      seen.add(font + character)
      if (!none.has(font)) {
        none.set(font, drawn(font, '\u{10EFFF}'))
        // Two characters that no font has look the same: else this would see no box at all.
        if (drawn(font, '\u{10EFFE}') !== none.get(font)) throw new Error('a missing glyph cannot be told from others')
      }
      if (drawn(font, character) === none.get(font)) missing.push(`${character} (${lang})`)
    }
  }
  return { looked: seen.size, missing }
}

/** What is no word: a key without a message, a placeable without a value, a mark of a reading. */
const UNFINISHED = /\bcaller-[a-z]|\berror-[a-z]|[{}｜《》]/

async function is_readable(who, lang, screen) {
  const { looked, missing } = await who.page.evaluate(boxes)
  assert.ok(looked > 20, `${lang}: nothing to read on ${screen}`)
  assert.deepEqual(missing, [], `${lang}: boxes on ${screen}`)
  assert.doesNotMatch(await who.text('body'), UNFINISHED, `${lang}: not a word on ${screen}`)
  return looked
}

/** All screens up to the end of the queue, in one language. */
async function the_way_to_the_call(caller, http, lang) {
  await caller.page.goto(`${http}/call?lang=${lang}`)
  await caller.sees('[data-do=call]')
  await caller.page.check('[value=certificate]')
  await caller.sees('.hits li')
  await caller.page.click('.hits li:first-child .hit')
  await caller.sees('.hits article')
  await caller.page.click('.check summary')
  let looked = await is_readable(caller, lang, 'the page before the call')
  await caller.page.click('.language')
  await caller.page.click('.which summary')
  await caller.sees('.sentences li')
  looked += await is_readable(caller, lang, 'the languages')
  await caller.page.goto(`${http}/call?lang=${lang}`)
  await caller.press('call_text')
  await caller.sees('[data-phase=waiting] [data-id=position]')
  looked += await is_readable(caller, lang, 'the queue')
  await caller.press('end')
  await caller.sees('[data-outcome=gave_up]')
  looked += await is_readable(caller, lang, 'the end')
  await caller.page.evaluate(() => sessionStorage.clear())
  return looked
}

async function in_all_languages(story, clock) {
  const demo = await house({ clock })
  const browser = await chrome()
  try {
    const caller = await person(browser, `${demo.http}/call`, { viewport: { width: 390, height: 844 } })
    let looked = 0
    for (const lang of LANGUAGES) looked += await story(caller, demo.http, lang)
    console.log(`     ${looked} characters drawn`)
    assert.deepEqual(caller.complaints, [])
  } finally {
    await browser.close()
    await demo.stop()
  }
}

export function every_character_before_the_call_and_in_the_queue_has_a_glyph() {
  return in_all_languages(the_way_to_the_call)
}

export function outside_the_hours_every_language_says_when_it_opens_and_whom_to_ask() {
  return in_all_languages(async (caller, http, lang) => {
    await caller.page.goto(`${http}/call?lang=${lang}`)
    await caller.sees('[data-id=closed]')
    const text = await caller.text('[data-id=closed]')
    // Digits as on Japanese paper, in Japan's time: Tuesday the 24th, since Monday is a holiday.
    for (const said of [/2024/, /24/, /8[:.]30/, /17[:.]15/, /0120-95-0178/, /119/]) assert.match(text, said, `${lang}: ${said}`)
    return is_readable(caller, lang, 'the closed door')
  }, SATURDAY_AT_TEN)
}
