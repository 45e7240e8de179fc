import { z } from 'zod'

/** Where a programme shall stand. */
export interface MasterTarget {
  /** Integrated loudness, LUFS. */
  lufs: number
  /** True peak that the finished file keeps, dBTP. */
  peakDb: number
  /** True peak that the limiter keeps before coding, dBTP: coding adds to it. */
  ceilingDb: number
}

/** How loud the places are to which episodes go. */
export const loudnessProfiles = {
  /** Feeds of short videos: −14 LUFS, at most −1 dBTP in the finished file. */
  'short-video': { lufs: -14, peakDb: -1, ceilingDb: -1.6 },
  /** Podcasts and quiet feeds: −16 LUFS. */
  'online-quiet': { lufs: -16, peakDb: -1, ceilingDb: -1.6 },
  /** Streaming film, dialogue near −27 LKFS, at most −2 dBTP. */
  streaming: { lufs: -27, peakDb: -2, ceilingDb: -2.6 },
  /** EBU R 128: −23 LUFS, at most −1 dBTP. */
  broadcast: { lufs: -23, peakDb: -1, ceilingDb: -1.6 },
  /** ATSC A/85: −24 LKFS, at most −2 dBTP. */
  'broadcast-us': { lufs: -24, peakDb: -2, ceilingDb: -2.6 },
} as const satisfies Readonly<Record<string, MasterTarget>>

export type LoudnessProfile = keyof typeof loudnessProfiles
export const loudnessProfileSchema = z.enum(Object.keys(loudnessProfiles) as [LoudnessProfile, ...LoudnessProfile[]])
