import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { words } from './tools/words.ts'

// One file for other sites' pages: no framework, no second request, nothing that a strict policy of theirs would stop.
export default defineConfig({
  plugins: [words(resolve(import.meta.dirname, '../locales'))],
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'src/embed/main.ts'),
      output: { format: 'iife', entryFileNames: 'widget/v1/sansha-call.js' },
    },
  },
})
