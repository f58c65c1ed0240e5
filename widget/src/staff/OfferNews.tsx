// Says once that a call rings: to those who hear the page, and, while it is hidden, in its title and by the system.

import { useEffect, useState } from 'preact/hooks'
import { plain, type Said, say } from '../i18n/text'
import type { OfferView } from '../protocol/gen'
import { Live } from '../ui/Live'

export function OfferNews({ offer }: { offer: OfferView | null }) {
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    if (!offer) return setSaid(null)
    const news = say('common-offer-news', { language: say(`language-${offer.language}`).text })
    setSaid(news)
    return callFor(news.text.replace(/[\u2068\u2069]/g, ''))
  }, [offer?.call])
  return <Live said={said} urgent />
}

/** To be asked at a press: whether the system may say that a call rings while the page is hidden. */
export function allowNotices(): void {
  if (typeof Notification !== 'undefined' && Notification.permission === 'default') void Notification.requestPermission()
}

/** Title and notice, until the function it gives is called. A notice says the language and nothing else of the caller. */
function callFor(news: string): () => void {
  const title = document.title
  document.title = plain('common-offer-title', { news })
  const notice = document.visibilityState === 'hidden' ? notify(news) : undefined
  return () => {
    document.title = title
    notice?.close()
  }
}

function notify(news: string): Notification | undefined {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return undefined
  try {
    const notice = new Notification(news, { tag: 'sansha-offer', requireInteraction: true })
    notice.onclick = () => {
      window.focus()
      notice.close()
    }
    return notice
  } catch {
    // Android lets only service workers do this; the title has it all the same.
    return undefined
  }
}
