// Says once, to those who hear the page, that a call rings.

import { useEffect, useState } from 'preact/hooks'
import { type Said, say } from '../i18n/text'
import type { OfferView } from '../protocol/gen'
import { Live } from '../ui/Live'

export function OfferNews({ offer }: { offer: OfferView | null }) {
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    setSaid(offer && say('common-offer-news', { language: say(`language-${offer.language}`).text }))
  }, [offer?.call])
  return <Live said={said} urgent />
}
