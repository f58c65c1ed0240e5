// The real binary on a port of its own with a data folder that is thrown away.

import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../../..')

/** A weekday morning within the hotline's hours. */
const CLOCK = '2024-09-18T10:00:00+09:00'

/** The binary: `SANSHA_BIN`, or what `cargo build` makes. */
export function binary() {
  if (process.env.SANSHA_BIN) return process.env.SANSHA_BIN
  const built = spawnSync('cargo', ['build', '--message-format=json-render-diagnostics'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (built.status !== 0) throw new Error('cargo build failed')
  const lines = built.stdout.split('\n').filter((line) => line.startsWith('{'))
  const paths = lines.map((line) => JSON.parse(line).executable).filter(Boolean)
  return paths.at(-1)
}

/** Starts `sansha demo` with nobody in it but who comes in the story, or with `verb: 'serve'` a house without any account. */
export async function house({ clock = CLOCK, folder, listen = '127.0.0.1:0', hotline, verb = 'demo', quiet = true } = {}) {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'sansha-browser-')))
  const args = [verb, '--listen', listen, '--json', '--data', data, '--clock', clock]
  if (verb === 'demo' && quiet) args.push('--quiet-floor')
  if (hotline !== undefined) args.push('--hotline', hotline)
  const process_ = spawn(binary(), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  process_.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-20_000)
  })
  const exited = new Promise((resolve) => process_.once('exit', resolve))
  const first = new Promise((resolve, reject) => {
    createInterface(process_.stdout).once('line', (line) => resolve(JSON.parse(line)))
    exited.then((code) => reject(new Error(`sansha ended with ${code}\n${log}`)))
  })
  const ready = await first
  return {
    ...ready,
    log: () => log,
    /** The process dies without a word and comes up again on the same folder and port. */
    killed_and_started_again: async () => {
      process_.kill('SIGKILL')
      await exited
      const again = await house({ clock, folder: data, listen: ready.http.replace('http://', '') })
      const stop = async () => {
        await again.stop()
        if (folder === undefined) await rm(data, { recursive: true, force: true })
      }
      return { ...again, stop }
    },
    stop: async () => {
      process_.kill('SIGTERM')
      await exited
      if (folder === undefined) await rm(data, { recursive: true, force: true })
    },
  }
}
