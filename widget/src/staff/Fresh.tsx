// In a house without any account nobody can sign in: says what to do, and where.

import { useEffect, useState } from 'preact/hooks'
import { get } from '../api/http'
import { Text } from '../ui/Text'

/** `GET /api/first-run` */
interface Answer {
  needed: boolean
  here: boolean
}

export function Fresh() {
  const [fresh, setFresh] = useState<Answer>({ needed: false, here: false })
  useEffect(() => {
    get<Answer>('/api/first-run').then(setFresh, () => undefined)
  }, [])
  if (!fresh.needed) return null
  return (
    <p class="note" data-id="fresh">
      <Text id={fresh.here ? 'common-fresh-here' : 'common-fresh'} />{' '}
      {fresh.here && location.pathname !== '/admin' && (
        <a href="/admin">
          <Text id="common-fresh-open" />
        </a>
      )}
    </p>
  )
}
