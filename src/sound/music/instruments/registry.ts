import { bass } from './bass.ts'
import { bell } from './bell.ts'
import { brass } from './brass.ts'
import { choir } from './choir.ts'
import { clarinet } from './clarinet.ts'
import { flute } from './flute.ts'
import type { Instrument, InstrumentId } from './instrument.ts'
import { pad } from './pad.ts'
import { piano } from './piano.ts'
import { pizzicato } from './pizzicato.ts'
import { strings } from './strings.ts'
import { synth } from './synth.ts'
import { zither } from './zither.ts'

export const instrumentLibrary: Readonly<Record<InstrumentId, Instrument>> = {
  bass,
  bell,
  brass,
  choir,
  clarinet,
  flute,
  pad,
  piano,
  pizzicato,
  strings,
  synth,
  zither,
}
