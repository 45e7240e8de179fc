import type { Random } from '#core'
import type { SoundKind } from '#direction'
import { peakOf, scale } from '../dsp/stereo.ts'
import { alarm } from './alarm.ts'
import { cheer } from './cheer.ts'
import { chime } from './chime.ts'
import { cloth } from './cloth.ts'
import { door } from './door.ts'
import { engine } from './engine.ts'
import { explosion } from './explosion.ts'
import { footsteps } from './footsteps.ts'
import { glass } from './glass.ts'
import { gunshot } from './gunshot.ts'
import { heartbeat } from './heartbeat.ts'
import { horse } from './horse.ts'
import { impact } from './impact.ts'
import { knock } from './knock.ts'
import { laser } from './laser.ts'
import { paper } from './paper.ts'
import { phone } from './phone.ts'
import { punch } from './punch.ts'
import { riser } from './riser.ts'
import { slap } from './slap.ts'
import type { SoundEffect } from './sound-effect.ts'
import { sting } from './sting.ts'
import { sword } from './sword.ts'
import { thunder } from './thunder.ts'
import { whoosh } from './whoosh.ts'

export const soundLibrary: Readonly<Record<SoundKind, SoundEffect>> = {
  alarm,
  cheer,
  chime,
  cloth,
  door,
  engine,
  explosion,
  footsteps,
  glass,
  gunshot,
  heartbeat,
  horse,
  impact,
  knock,
  laser,
  paper,
  phone,
  punch,
  riser,
  slap,
  sting,
  sword,
  thunder,
  whoosh,
}

/** One take of a noise, so long where its length is free: peak 1, ends faded, mono at 48 kHz. */
export function renderSound(kind: SoundKind, random: Random, seconds?: number): Float32Array {
  const samples = soundLibrary[kind].render(random, seconds)
  const peak = peakOf(samples)
  if (peak > 0) scale(samples, 1 / peak)
  for (let i = 0; i < 240; i++) samples[samples.length - 1 - i]! *= i / 240
  return samples
}
