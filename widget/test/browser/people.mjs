// Chromium, and people in it: each with a context of their own, a fake microphone, and a complaint about every error.

import { chromium } from 'playwright-core'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--no-default-browser-check',
  '--metrics-recording-only',
  '--disable-domain-reliability',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
]

export function chrome(more = []) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, headless: true, args: [...ARGS, ...more] })
}

/** A person at a page. Errors of the page, also of its CSP, end up in `complaints`. */
export async function person(browser, address, options = {}) {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', permissions: ['microphone'], ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|409)/.test(message.text())) complaints.push(message.text())
  })
  await page.goto(address)
  return {
    page,
    context,
    complaints,
    /** Presses a button, and once more where it asks whether that is meant. */
    press: async (command) => {
      const button = `[data-do="${command}"]`
      await page.click(button)
      if (await page.$(`.sure ${button}`)) await page.click(button)
    },
    sees: (selector) => page.waitForSelector(selector, { state: 'visible' }),
    loses: (selector) => page.waitForSelector(selector, { state: 'detached' }),
    text: (selector) => page.textContent(selector),
  }
}
