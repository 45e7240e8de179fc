import type { MusicMood } from '#direction'
import { calm } from './calm.ts'
import { chase } from './chase.ts'
import { comic } from './comic.ts'
import { epic } from './epic.ts'
import { guofeng } from './guofeng.ts'
import { horror } from './horror.ts'
import type { MoodStyle } from './mood-style.ts'
import { mystery } from './mystery.ts'
import { nostalgia } from './nostalgia.ts'
import { sad } from './sad.ts'
import { scifi } from './scifi.ts'
import { sweet } from './sweet.ts'
import { tense } from './tense.ts'
import { triumph } from './triumph.ts'
import { urban } from './urban.ts'
import { villain } from './villain.ts'
import { war } from './war.ts'
import { wonder } from './wonder.ts'

export const moodLibrary: Readonly<Record<MusicMood, MoodStyle>> = {
  calm,
  comic,
  epic,
  guofeng,
  horror,
  mystery,
  sad,
  scifi,
  sweet,
  tense,
  triumph,
  urban,
  chase,
  villain,
  nostalgia,
  wonder,
  war,
}
