import type { DrumId, InstrumentId } from '#sound'

/** General MIDI programs (from 0) that stand for the house's instruments. */
export const programs: Readonly<Record<InstrumentId, number>> = {
  pad: 89,
  strings: 48,
  piano: 0,
  bell: 9,
  zither: 107,
  flute: 73,
  bass: 32,
  brass: 61,
  synth: 81,
  choir: 52,
  pizzicato: 45,
  clarinet: 71,
}

/** Keys of the percussion channel. */
export const drumKeys: Readonly<Record<DrumId, number>> = {
  kick: 36,
  snare: 38,
  hat: 42,
  shaker: 82,
  tom: 45,
  taiko: 41,
  tick: 76,
  cymbal: 49,
  wood: 77,
}

/** From 0: the tenth. */
export const drumsChannel = 9
