// The element. It lives in a stranger's page: no cookie, no storage, no markup from strings, no style but its own sheet.

import words from 'virtual:words'
import { direction, EASY, type PageLanguage, parsePageLanguage } from '../i18n/negotiate'
import css from './embed.css?inline'

/** Where this file came from: the hotline, unless the page says otherwise. Known only while the script runs. */
const OWN_ORIGIN =
  document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : location.origin

/** Narrower screens show one page at a time: a window of its own would only be a tab with a wrong size. */
const WIDE = '(min-width: 600px)'
const WINDOW = 'popup,noopener,width=420,height=820'

/** What our page tells the page around it. */
const STATE = 'sansha-call-state'

/** What `GET /api/hotline` says as far as it matters here. */
interface Hotline {
  open: boolean
  in_page: boolean
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export class SanshaCall extends HTMLElement {
  static readonly observedAttributes = ['lang', 'topic', 'server', 'in-page']
  readonly #link = document.createElement('a')
  readonly #label = document.createElement('span')
  readonly #note = document.createElement('p')
  #frame: HTMLIFrameElement | undefined
  #hotline: Hotline | undefined
  #asked = ''

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    this.#link.setAttribute('part', 'button')
    this.#link.target = '_blank'
    this.#link.rel = 'noopener'
    this.#link.append(handset(), this.#label)
    this.#link.addEventListener('click', (event) => this.#press(event))
    this.#note.setAttribute('part', 'note')
    root.append(this.#link, this.#note)
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear)
    this.#show()
    void this.#ask()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return
    this.#show()
    void this.#ask()
  }

  get #server(): string {
    return new URL(this.getAttribute('server') ?? OWN_ORIGIN, location.href).origin
  }

  get #language(): PageLanguage {
    const wishes = [this.lang, document.documentElement.lang, ...navigator.languages]
    return wishes.map((wish) => (wish ? parsePageLanguage(wish) : undefined)).find((wish) => wish !== undefined) ?? 'ja'
  }

  /** Our page, in the language and on the topic of the element. */
  get #address(): string {
    const address = new URL('/call', this.#server)
    // Only what the host's page says is passed on; a guess is left to our page, which asks.
    const said = parsePageLanguage(this.lang || document.documentElement.lang)
    if (said !== undefined) address.searchParams.set('lang', said)
    const topic = this.getAttribute('topic')
    if (topic) address.searchParams.set('topic', topic)
    return address.href
  }

  get #inPage(): boolean {
    return this.hasAttribute('in-page') && this.#hotline?.in_page === true
  }

  #show(): void {
    const language = this.#language
    const [open, hint, closed, hours] = words[language] ?? words.ja ?? ['', '', '', '']
    for (const part of [this.#link, this.#note]) {
      part.lang = language === EASY ? 'ja' : language
      part.dir = direction(language === EASY ? 'ja' : language)
    }
    this.#label.textContent = open
    this.#link.href = this.#address
    const away = this.#hotline?.open === false
    this.#note.textContent = away ? `${closed} ${hours}` : this.#inPage ? '' : hint
    this.#note.hidden = this.#note.textContent === ''
    if (this.#inPage) this.#link.setAttribute('aria-expanded', String(this.#frame !== undefined && !this.#frame.hidden))
    else this.#link.removeAttribute('aria-expanded')
    this.#link.role = this.#inPage ? 'button' : null
  }

  /** Whether it is open, and whether this page may show ours inside. Without an answer the button works all the same. */
  async #ask(): Promise<void> {
    const server = this.#server
    if (server === this.#asked) return
    this.#asked = server
    const answer = await fetch(`${server}/api/hotline`, { credentials: 'omit', cache: 'no-store' }).catch(() => undefined)
    this.#hotline = answer?.ok ? ((await answer.json()) as Hotline) : undefined
    this.#show()
  }

  #press(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const detail = { url: this.#address, inPage: this.#inPage }
    const opened = new CustomEvent('sansha-open', { detail, bubbles: true, composed: true, cancelable: true })
    if (!this.dispatchEvent(opened)) event.preventDefault()
    else if (this.#inPage) {
      event.preventDefault()
      this.#toggle()
    } else if (matchMedia(WIDE).matches) {
      event.preventDefault()
      window.open(this.#address, '_blank', WINDOW)
    }
  }

  /** Hidden is not gone: a call goes on. */
  #toggle(): void {
    if (this.#frame === undefined) {
      const frame = document.createElement('iframe')
      frame.setAttribute('part', 'frame')
      frame.allow = 'microphone; autoplay; screen-wake-lock; clipboard-write'
      frame.title = this.#label.textContent ?? ''
      frame.src = this.#address
      this.shadowRoot?.append(frame)
      this.#frame = frame
    } else this.#frame.hidden = !this.#frame.hidden
    this.#show()
  }

  readonly #hear = ({ origin, source, data }: MessageEvent): void => {
    if (this.#frame === undefined || source !== this.#frame.contentWindow || origin !== this.#server) return
    const { type, state } = (data ?? {}) as { type?: unknown; state?: unknown }
    if (type !== STATE) return
    this.dispatchEvent(new CustomEvent(STATE, { detail: { state }, bubbles: true, composed: true }))
  }
}

/** A telephone, drawn without markup. */
function handset(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', 'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z')
  svg.append(path)
  return svg
}
