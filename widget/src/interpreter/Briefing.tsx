// Before a call is taken, beside what the card says: both directions of the pair, and that nothing personal is known.

import type { OfferView } from '../protocol/gen'
import { Text } from '../ui/Text'

export function Briefing({ offer }: { offer: OfferView }) {
  return (
    <div class="briefing">
      <p>
        <Text id="language-ja" /> ⇄ <Text id={`language-${offer.language}`} />
      </p>
      {offer.expected_ms === null && (
        <p class="note">
          <Text id="interpreter-expected-unknown" />
        </p>
      )}
      <p class="note">
        <Text id="interpreter-briefing-private" />
      </p>
    </div>
  )
}
