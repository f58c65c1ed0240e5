// Serves locales/ to `vite` and `vite preview`, as the server does.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const PATH = /^\/locales\/([a-z-]+\/[a-z]+\.ftl)$/

export function locales(folder: string): Plugin {
  const serve = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const file = PATH.exec(request.url ?? '')?.[1]
    if (file === undefined) return next()
    try {
      response.setHeader('content-type', 'text/plain; charset=utf-8')
      response.end(await readFile(join(folder, file)))
    } catch {
      response.statusCode = 404
      response.end()
    }
  }
  return {
    name: 'locales',
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer: (server) => void server.middlewares.use(serve),
  }
}
