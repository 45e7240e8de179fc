import { clamp, createRandom, type Random } from '#core'
import type { CastMember, Story } from '#story'
import type { VoiceDesign } from '../voice.ts'
import { temperOf } from './temper.ts'

/** Listeners tell two speakers apart who are so far from each other, semitones: in their pitch alone, in the size of their throat alone. */
const tellingPitch = 2.5
const tellingThroat = 1.5
/** How far a person may be from their type. */
const mostOctaves = 0.3
const mostFormants = 0.085

/** Median fundamental, formant shift and pace by sex and age. */
const bodies: Record<
  VoiceDesign['sex'],
  Record<VoiceDesign['age'], { pitchHz: number; formants: number; pace: number }>
> = {
  female: {
    child: { pitchHz: 292, formants: 1.2, pace: 0.98 },
    teen: { pitchHz: 242, formants: 1.12, pace: 1.05 },
    adult: { pitchHz: 212, formants: 1.07, pace: 1.03 },
    middle: { pitchHz: 186, formants: 1.03, pace: 1 },
    elder: { pitchHz: 166, formants: 0.98, pace: 0.86 },
  },
  male: {
    child: { pitchHz: 268, formants: 1.18, pace: 0.98 },
    teen: { pitchHz: 148, formants: 1.03, pace: 1.05 },
    adult: { pitchHz: 114, formants: 0.98, pace: 1.02 },
    middle: { pitchHz: 100, formants: 0.94, pace: 0.98 },
    elder: { pitchHz: 122, formants: 0.93, pace: 0.84 },
  },
}

/**
 * One voice for each member of the cast, and `narrator`. A voice follows from the person's sex, age, role, name and description;
 * where two of one cast come out alike, the one with fewer lines moves. The same story gives the same voices.
 */
export function designVoices(story: Pick<Story, 'title' | 'cast'>): VoiceDesign[] {
  const order = [...story.cast].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
  const made = new Map<string, VoiceDesign>()
  const narrator = designNarrator(story.title)
  for (const member of order) {
    if (member.id !== narrator.id) made.set(member.id, designApart(member, [narrator, ...made.values()]))
  }
  return [...story.cast.flatMap((member) => made.get(member.id) ?? []), narrator]
}

/** Whether two people are told apart by pitch and throat, which pace and breath alone don't do: from 1 on they are. */
export function voicesApart(a: VoiceDesign, b: VoiceDesign): number {
  const semitones = (x: number, y: number) => 12 * Math.log2(x / y)
  return Math.hypot(semitones(a.pitchHz, b.pitchHz) / tellingPitch, semitones(a.formants, b.formants) / tellingThroat)
}

function rank(member: CastMember): number {
  return { lead: 2e6, support: 1e6, extra: 0 }[member.role] + Math.min(member.lines, 999_999)
}

/** The first of many seeded tries that is told from all others, else the one that is farthest from its neighbours. */
function designApart(member: CastMember, others: readonly VoiceDesign[]): VoiceDesign {
  let best: { design: VoiceDesign; distance: number } | null = null
  for (let attempt = 0; attempt < 24; attempt++) {
    const design = designVoice(member, attempt)
    const distance = Math.min(...others.map((other) => voicesApart(design, other)))
    if (best === null || distance > best.distance) best = { design, distance }
    if (distance >= 1) break
  }
  return best!.design
}

function designVoice(member: CastMember, attempt: number): VoiceDesign {
  const random = createRandom(`voice ${member.id} ${member.name} ${attempt}`)
  const words = `${member.name} ${member.aliases.join(' ')} ${member.description}`
  const temper = temperOf(words)
  const sex = member.sex === 'unknown' ? guessSex(random) : member.sex
  const age = member.age === 'unknown' ? 'adult' : member.age
  const body = bodies[sex][age]
  // Later tries may go further from the type.
  const spread = 1 + attempt * 0.09
  const wobble = (amount: number, most = 1) => clamp((random.next() + random.next() - 1) * amount * spread, -most, most)
  const lead = member.role === 'lead' ? 0.06 : 0
  return {
    version: 1,
    id: member.id,
    sex,
    age,
    pitchHz: round(clamp(body.pitchHz * temper.pitch * 2 ** wobble(0.22, mostOctaves), 66, 385), 1),
    range: round(clamp(0.58 + temper.range + lead + wobble(0.16), 0.1, 1), 3),
    pace: round(clamp(body.pace * temper.pace * (1 + wobble(0.09)), 0.72, 1.35), 3),
    formants: round(clamp(body.formants * temper.formants + wobble(0.06, mostFormants), 0.82, 1.24), 3),
    breath: round(clamp(0.12 + temper.breath + Math.abs(wobble(0.14)), 0, 0.8), 3),
    roughness: round(clamp((age === 'elder' ? 0.26 : 0.05) + temper.roughness + Math.abs(wobble(0.12)), 0, 0.8), 3),
    seed: `${member.id}/${attempt}`,
  }
}

/** Storytellers are low, near and unhurried. */
function designNarrator(title: string): VoiceDesign {
  const random = createRandom(`narrator ${title}`)
  return {
    version: 1,
    id: 'narrator',
    sex: 'male',
    age: 'middle',
    pitchHz: round(random.range(90, 98), 1),
    range: 0.5,
    pace: 0.97,
    formants: round(random.range(0.95, 0.98), 3),
    breath: 0.2,
    roughness: 0.05,
    seed: `narrator/${title}`,
  }
}

function guessSex(random: Random): VoiceDesign['sex'] {
  return random.fork('sex').chance(0.5) ? 'female' : 'male'
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
