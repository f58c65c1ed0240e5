// <sansha-call> on another site's page, under the strictest policy that a site may have.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { house } from './house.mjs'
import { chrome, person } from './people.mjs'

/** Another site, on an origin of its own, that shows one element and may load nothing but what it has to. */
async function site(element) {
  let policy = ''
  let hotline = ''
  const pages = {
    '/': () => ['text/html', page(hotline, element)],
    '/site.js': () => ['text/javascript', SCRIPT],
    '/site.css': () => ['text/css', 'body { font-family: serif }'],
  }
  const server = createServer((request, response) => {
    const [kind, body] = pages[request.url]?.() ?? ['text/plain', '']
    response.writeHead(200, { 'content-type': kind, 'content-security-policy': policy })
    response.end(body)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://localhost:${server.address().port}`,
    shows: (ours, more = '') => {
      hotline = ours
      policy = `default-src 'none'; script-src 'self' ${ours}; connect-src ${ours}; style-src 'self'; require-trusted-types-for 'script'${more}`
    },
    stop: () => new Promise((closed) => server.close(closed)),
  }
}

const page = (hotline, element) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>A town</title>
  <link rel="stylesheet" href="/site.css"><link rel="icon" href="${hotline}/none"><script src="/site.js"></script>
  <script src="${hotline}/widget/v1/sansha-call.js" integrity="" crossorigin defer></script></head>
  <body><h1>A town</h1>${element}</body></html>`

/** The site's own script: notes what the element tells, and every breach of the policy but that of the missing icon. */
const SCRIPT = `window.told = []; window.breaches = [];
for (const name of ['sansha-open', 'sansha-call-state']) addEventListener(name, (e) => told.push([name, e.detail]));
addEventListener('securitypolicyviolation', (e) => { if (e.violatedDirective !== 'img-src') breaches.push(e.violatedDirective) })`

async function on_another_site(element, story, { embeds = false, clock } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'sansha-embed-'))
  const town = await site(element)
  const file = join(folder, 'hotline.toml')
  await writeFile(file, `[embed]\norigins = [${embeds ? `"${town.origin}"` : ''}]\n`)
  const demo = await house({ clock, hotline: file })
  const browser = await chrome()
  try {
    town.shows(demo.http, embeds ? `; frame-src ${demo.http}` : '')
    const reader = await person(browser, town.origin, { locale: 'de-DE' })
    await reader.sees('sansha-call a')
    await story(reader, demo.http)
    assert.deepEqual(await reader.page.evaluate(() => window.breaches), [])
  } finally {
    await browser.close()
    await demo.stop()
    await town.stop()
    await rm(folder, { recursive: true })
  }
}

const told = (reader) => reader.page.evaluate(() => window.told)

export function a_strict_site_shows_the_button_in_its_readers_language_and_opens_a_window_of_ours() {
  return on_another_site('<sansha-call lang="vi" topic="notice"></sansha-call>', async (reader, http) => {
    const look = await reader.page.$eval('sansha-call', (element) => {
      const link = element.shadowRoot.querySelector('a')
      return { lang: link.lang, text: link.textContent, radius: getComputedStyle(link).borderRadius }
    })
    assert.equal(look.lang, 'vi')
    assert.match(look.text, /điện thoại|Gọi|tư vấn/i)
    assert.equal(look.radius, '12px', 'the element has no style')
    const [ours] = await Promise.all([reader.context.waitForEvent('page'), reader.page.click('sansha-call a')])
    await ours.waitForSelector('[data-do=call]')
    assert.equal(ours.url(), `${http}/call?lang=vi&topic=notice`)
    assert.ok(await ours.isChecked('[value=notice]'))
    assert.equal(await ours.evaluate(() => window.opener), null)
    assert.deepEqual(await told(reader), [['sansha-open', { url: `${http}/call?lang=vi&topic=notice`, inPage: false }]])
  })
}

export function a_site_that_is_not_named_gets_a_window_even_if_it_asks_for_a_frame() {
  return on_another_site('<sansha-call in-page></sansha-call>', async (reader) => {
    assert.equal(await reader.page.$eval('sansha-call', (element) => element.shadowRoot.querySelector('a').lang), 'de')
    const [ours] = await Promise.all([reader.context.waitForEvent('page'), reader.page.click('sansha-call a')])
    await ours.waitForSelector('[data-do=call]')
  })
}

export function a_site_that_is_named_shows_the_call_inside_and_learns_how_it_stands() {
  return on_another_site(
    '<sansha-call in-page lang="en"></sansha-call>',
    async (reader) => {
      await reader.page.waitForFunction(
        () => document.querySelector('sansha-call').shadowRoot.querySelector('a').ariaExpanded === 'false',
      )
      await reader.page.click('sansha-call a')
      const frame = reader.page.frameLocator('sansha-call iframe')
      await frame.locator('[data-do=call_text]').click()
      await frame.locator('[data-phase=waiting]').waitFor()
      await reader.page.waitForFunction(() => window.told.some(([, detail]) => detail.state === 'waiting'))
    },
    { embeds: true },
  )
}

export function a_closed_hotline_says_so_under_the_button() {
  return on_another_site(
    '<sansha-call lang="ko"></sansha-call>',
    async (reader) => {
      await reader.page.waitForFunction(() =>
        document.querySelector('sansha-call').shadowRoot.querySelector('p').textContent.includes('17:15'),
      )
    },
    { clock: '2024-09-21T10:00:00+09:00' },
  )
}
