import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { locales } from './tools/locales.ts'

const pages = ['agent', 'interpreter', 'manager', 'admin', 'call', 'accessibility']

// No data: URLs and no inline scripts or styles: the pages live under `default-src 'self'`.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [locales(resolve(import.meta.dirname, '../locales'))],
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080', '/ws': { target: 'ws://127.0.0.1:8080', ws: true } } },
  build: {
    // The floor of light-dark(), subgrid and :has(); older browsers are not worth a second build.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { input: pages.map((page) => resolve(import.meta.dirname, `${page}.html`)) },
  },
})
