// What went wrong with a request beside the socket, as the strip under the header says it.

import { Refused } from '../api/http'
import type { Failure } from '../ui/Banner'

export function failureOf(error: unknown): Failure {
  return error instanceof Refused ? { code: error.code, args: error.args } : { code: 'unexpected' }
}
