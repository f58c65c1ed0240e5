import { expect, test } from 'vitest'
import { ACTIONS, type Action, actionsOf, chordFor, chordOf, FIRST_KEYS, label, parseKeymap, remap } from '../../src/keys/keymap'

const pressed = (code: string, more: Partial<KeyboardEvent> = {}) =>
  ({ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more }) as KeyboardEvent

test('a chord names the physical key behind its modifiers', () => {
  expect(chordOf(pressed('KeyA', { altKey: true }))).toBe('Alt+KeyA')
  expect(chordOf(pressed('Slash', { shiftKey: true }))).toBe('Shift+Slash')
  expect(chordOf(pressed('AltLeft', { altKey: true }))).toBeUndefined()
})

test.each(['agent', 'interpreter', 'manager'] as const)('no two actions of the %s page begin with the same key', (page) => {
  const chords = actionsOf(page)
    .map((action) => chordFor(FIRST_KEYS, action))
    .filter((chord) => chord !== null)
  expect(new Set(chords).size).toBe(chords.length)
})

test('the first keys are none that browsers take for themselves', () => {
  const refused = (Object.keys(ACTIONS) as Action[]).filter((action) => {
    const chord = ACTIONS[action].first
    return chord !== null && 'code' in remap(FIRST_KEYS, action, chord)
  })
  expect(refused).toEqual([])
})

test('a key that is taken is refused, with the name of the action that has it', () => {
  expect(remap(FIRST_KEYS, 'hold', 'Alt+KeyM')).toEqual({ code: 'taken', by: 'mute' })
  expect(remap(FIRST_KEYS, 'hold', 'Slash')).toEqual({ code: 'taken', by: 'search' })
})

test('a key of the other page is free', () => {
  const map = remap(FIRST_KEYS, 'cue_again', 'Alt+KeyL')
  expect(map).toMatchObject({ chords: { cue_again: 'Alt+KeyL' } })
})

test.each(['Ctrl+KeyW', 'Alt+KeyF', 'Tab', 'Escape', 'F5', 'Enter', 'Meta+KeyA'])('%s is not ours to give', (chord) => {
  expect(remap(FIRST_KEYS, 'mute', chord)).toEqual({ code: 'reserved' })
})

test('a key can be given to another action once it was taken away from the first', () => {
  const without = remap(FIRST_KEYS, 'mute', null)
  if ('code' in without) throw new Error('taking a key away is never refused')
  expect(chordFor(without, 'mute')).toBeNull()
  expect(remap(without, 'hold', 'Alt+KeyM')).toMatchObject({ chords: { mute: null, hold: 'Alt+KeyM' } })
})

test('keys that are switched off are gone everywhere, and come back as they were', () => {
  const off = { ...FIRST_KEYS, off: true }
  expect(chordFor(off, 'accept')).toBeNull()
  expect(chordFor({ ...off, off: false }, 'accept')).toBe('Alt+KeyA')
})

test('what an older page kept is read as far as it is known', () => {
  expect(parseKeymap('{"off":true,"chords":{"mute":"Alt+KeyQ","dance":"Alt+KeyZ","hold":7}}')).toEqual({
    off: true,
    chords: { mute: 'Alt+KeyQ' },
  })
  expect(parseKeymap('no json')).toEqual(FIRST_KEYS)
  expect(parseKeymap(null)).toEqual(FIRST_KEYS)
})

test('keys are named as people find them on the keyboard', () => {
  expect(['Alt+KeyA', 'Shift+Slash', 'Alt+Digit1', 'Space', 'Slash'].map(label)).toEqual(['Alt+A', '?', 'Alt+1', 'Space', '/'])
})
