// Requests beside the socket: JSON in, JSON out, a refusal as a code.

import type { Args } from '../i18n/text'

/** What went wrong, as a code with a message of its own (`error-<code>`). */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly args: Args

  constructor(status: number, code: string, args: Args = {}) {
    super(code)
    this.status = status
    this.code = code
    this.args = args
  }
}

/** Asks the server; nothing is taken from or left in the browser's cache. */
export async function get<T>(path: string): Promise<T> {
  return read(await reach(path, { cache: 'no-store' }))
}

/** Tells the server. */
export async function post<T = undefined>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  return read(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** Whether the server is there at all. */
export async function alive(): Promise<boolean> {
  const signal = AbortSignal.timeout(5_000)
  const response = await fetch('/healthz', { cache: 'no-store', signal }).catch(() => undefined)
  return response?.ok ?? false
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch {
    throw new Refused(0, 'unreachable')
  }
}

async function read<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => undefined)) as { code?: string; args?: Args } | undefined
  if (!response.ok) throw new Refused(response.status, body?.code ?? `http-${response.status}`, body?.args)
  return body as T
}
