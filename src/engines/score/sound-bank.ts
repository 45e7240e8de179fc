import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { BasicSoundBank, SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core'
import { clamp, StudioError, sampleRate } from '#core'
import type { Band } from '#sound'
import { drumKeys, drumsChannel, programs } from './general-midi.ts'

/** Where systems keep a General MIDI bank, the freest first. */
const usualPlaces = [
  '/usr/share/sounds/sf3/FluidR3Mono_GM.sf3',
  '/usr/share/sounds/sf3/default-GM.sf3',
  '/usr/share/sounds/sf2/FluidR3_GM.sf2',
  '/usr/share/sounds/sf2/default-GM.sf2',
  '/usr/share/soundfonts/FluidR3_GM.sf2',
  '/usr/share/soundfonts/default.sf2',
]
const mostBytes = 600e6

/** A bank that is there, and what tells it from others. */
export interface FoundBank {
  file: string
  /** Of its bytes. */
  digest: string
}

/**
 * The General MIDI bank of this machine: the one that is named, else one where systems keep them; null when there is none, or when
 * `none` is named. A named one that is not there is an error: the music would sound otherwise than asked.
 */
export async function findSoundBank(named: string | null): Promise<FoundBank | null> {
  if (named === 'none') return null
  for (const file of named === null ? usualPlaces : [named]) {
    const facts = await stat(file).catch(() => null)
    if (!facts?.isFile() || facts.size > mostBytes) continue
    return {
      file,
      digest: createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    }
  }
  if (named === null) return null
  throw new StudioError({
    code: 'music.no-bank',
    message: { zh: `没有这个音色库：${named}`, en: `There is no such sound bank: ${named}` },
  })
}

/** Opens a SoundFont (sf2, sf3) or DLS bank as the band that plays scores. */
export async function openSoundBank(file: string): Promise<Band> {
  const bytes = await readFile(file)
  await BasicSoundBank.isSF3DecoderReady
  try {
    const bank = SoundBankLoader.fromArrayBuffer(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    )
    return { play: (notes, seconds) => playNotes(bank, notes, seconds) }
  } catch (cause) {
    throw new StudioError({
      code: 'music.bad-bank',
      message: { zh: `音色库读不了：${file}`, en: `The sound bank cannot be read: ${file}` },
      cause,
    })
  }
}

/** Notes begin on the exact sample; the synthesiser takes at most this many at once. */
const block = 128

function playNotes(
  bank: ReturnType<typeof SoundBankLoader.fromArrayBuffer>,
  notes: Parameters<Band['play']>[0],
  seconds: number,
) {
  const synth = new SpessaSynthProcessor(sampleRate)
  synth.soundBankManager.addSoundBank(bank, 'bank')
  const channels = new Map<string, number>()
  const channelOf = (instrument: keyof typeof programs) => {
    const known = channels.get(instrument)
    if (known !== undefined) return known
    const next = channels.size < drumsChannel ? channels.size : channels.size + 1
    channels.set(instrument, next)
    synth.programChange(next, programs[instrument])
    return next
  }
  const dry = (channel: number) => {
    // Rooms are ours.
    synth.controllerChange(channel, 91, 0)
    synth.controllerChange(channel, 93, 0)
  }
  const events = notes.flatMap(({ at, seconds: length, voice, velocity, gain, pan }) => {
    const channel = voice.kind === 'drum' ? drumsChannel : channelOf(voice.instrument)
    const key = voice.kind === 'drum' ? drumKeys[voice.drum] : voice.midi
    // Banks answer velocity with its square.
    const strength = Math.round(clamp(127 * Math.sqrt(gain * velocity * 2), 1, 127))
    const start = Math.round(at * sampleRate)
    const end = Math.round((at + Math.max(0.05, length)) * sampleRate)
    return [
      { at: start, on: true, channel, key, strength, pan },
      { at: end, on: false, channel, key, strength, pan },
    ]
  })
  // What ends comes before what begins: the same key may be struck again at once.
  events.sort((a, b) => a.at - b.at || Number(a.on) - Number(b.on))
  for (const channel of [...channels.values(), drumsChannel]) dry(channel)
  const length = Math.round(seconds * sampleRate)
  const left = new Float32Array(length)
  const right = new Float32Array(length)
  let next = 0
  for (let at = 0; at < length; ) {
    for (; next < events.length && events[next]!.at <= at; next++) {
      const { on, channel, key, strength } = events[next]!
      if (on) synth.noteOn(channel, key, strength)
      else synth.noteOff(channel, key)
    }
    const until = Math.min(length, at + block, Math.max(at + 1, events[next]?.at ?? length))
    synth.process(left, right, at, until - at)
    at = until
  }
  return { left, right }
}
