import { clamp, type Random } from '#core'
import type { CharacterDesign } from './design.ts'
import type { DesignWords } from './design-words.ts'
import { faceCutNamed, faceCuts } from './face-cuts.ts'

type Face = Pick<CharacterDesign, 'face' | 'eyes' | 'brows' | 'nose' | 'mouth'>

export interface FaceRequest {
  words: DesignWords
  sex: CharacterDesign['sex']
  age: CharacterDesign['age']
  lead: boolean
  /** −1 gentle … 1 fierce. */
  temper: number
  bulk: number
  eyeColours: readonly string[]
  random: Random
}

/** A face: its cut first, then each part of it; leads keep to what an audience finds handsome, the others use the whole range. */
export function chooseFace(request: FaceRequest): Face {
  return {
    face: chooseOutline(request),
    eyes: chooseEyes(request),
    brows: chooseBrows(request),
    nose: chooseNose(request),
    mouth: chooseMouth(request),
  }
}

function chooseOutline({ words, sex, age, lead, bulk, random: source }: FaceRequest): CharacterDesign['face'] {
  const random = source.fork('outline')
  const male = sex === 'male'
  const heavy = clamp((bulk - 0.6) * 2.2, 0, 1)
  const likely = lead ? faceCuts.slice(0, 4) : faceCuts
  const cut = faceCutNamed(
    words.face.cut ?? (!lead && heavy > 0.5 && random.chance(0.6) ? 'round' : random.pick(likely).name),
  )
  // A lead's face comes half of the way back to the oval, a woman's a little: marked, but handsome.
  const plain = faceCuts[0]!.face
  const marked = lead ? 0.62 : male ? 0.92 : 0.75
  const own = (key: keyof typeof plain) => plain[key] + (cut.face[key] - plain[key]) * marked
  return {
    width: clamp(own('width') - (male && lead ? 0.015 : 0) + heavy * 0.03 + random.range(-0.015, 0.015), 0.88, 1.1),
    jaw: clamp(own('jaw') + (male ? 0.1 : 0) + random.range(-0.06, 0.06), 0, 1),
    cheek: clamp(
      words.cheek ?? (age === 'child' ? 0.9 : own('cheek') + heavy * 0.35 + random.range(-0.08, 0.08)),
      -0.4,
      1,
    ),
    chinWidth: clamp(own('chinWidth') + (male ? 0.14 : 0) + random.range(-0.05, 0.05), 0, 1),
    chinLength: age === 'child' ? -0.6 : clamp(own('chinLength') + random.range(-0.1, 0.1), -0.6, 1.1),
    wrinkles: age === 'elder' ? random.range(0.7, 1) : age === 'middle' ? random.range(0.25, 0.5) : 0,
  }
}

function eyeShape({ words, sex, age, lead, temper }: FaceRequest, random: Random): string {
  if (age === 'child') return 'round'
  const said = words.face.eyes ?? words.eyeShape
  if (said !== null) return said
  if (age === 'elder') return random.pick(['hooded', 'droopy', 'narrow', 'deep'])
  const male = sex === 'male'
  if (temper > 0.45)
    return random.pick(
      male ? ['narrow', 'phoenix', 'hooded', 'deep', 'single'] : ['phoenix', 'phoenix', 'narrow', 'peach'],
    )
  if (temper < -0.25) return random.pick(['round', 'droopy', 'almond', 'peach'])
  if (lead) return random.pick(['almond', 'almond', 'phoenix', male ? 'deep' : 'peach'])
  return random.pick(['almond', 'round', 'droopy', 'narrow', 'phoenix', 'single', 'deep', 'peach', 'hooded'])
}

function chooseEyes(request: FaceRequest): CharacterDesign['eyes'] {
  const { words, sex, age, lead, temper, eyeColours, random: source } = request
  const random = source.fork('eyes')
  const male = sex === 'male'
  const child = age === 'child'
  const gentle = clamp(-temper, 0, 1)
  // Small eyes and large, wide apart and close: one draw, so that a face is seen to be the one or the other.
  const large = lead ? random.range(0.45, 1) : random.next()
  const drawnUp = male && temper > 0 && temper < 0.75 ? temper * 0.4 : temper * 0.8
  return {
    shape: eyeShape(request, random),
    colour: words.eyeColour ?? random.pick(eyeColours),
    width: child ? 1.14 : male ? 0.86 + 0.2 * large : 0.93 + 0.15 * large,
    height: child ? 1.1 : clamp((male ? 0.76 + 0.26 * large : 0.84 + 0.22 * large) + 0.06 * gentle, 0.6, 1.3),
    // Pride is not anger: only the fierce among the men have eyes drawn up at the corners.
    tilt: clamp((male ? 0.18 : 0.35) + drawnUp + random.range(-0.25, 0.25), -0.8, 1.6),
    spacing: lead ? random.range(44.8, 47.2) : random.range(43, 48.8),
    iris: child ? 18 : male ? 12.2 + 2.6 * large : 14.8 + 2 * large,
    lash: lashes(request, random),
  }
}

function lashes({ sex, age, lead }: FaceRequest, random: Random): number {
  if (sex === 'male') return 0.15
  if (age === 'child') return 0.5
  if (age === 'elder') return 0.3
  return lead ? random.range(0.95, 1.15) : random.range(0.45, 1.1)
}

function chooseBrows({ words, sex, age, lead, temper, random: source }: FaceRequest): CharacterDesign['brows'] {
  const random = source.fork('brows')
  const male = sex === 'male'
  const shape = () => {
    if (male) {
      if (lead) return temper > 0.6 ? random.pick(['sword', 'low']) : random.pick(['sword', 'straight', 'low'])
      if (temper > 0.6) return random.pick(['sword', 'thick', 'low', 'stub'])
      if (temper < -0.3) return random.pick(['soft', 'fallen', 'straight'])
      return random.pick(['straight', 'thick', 'soft', 'stub', 'sword', 'low', 'fallen'])
    }
    // A bow that is drawn up over an old eye smiles at nobody.
    if (age === 'elder') return random.pick(temper > 0.4 ? ['thin', 'straight'] : ['soft', 'fallen', 'stub'])
    if (temper > 0.4) return random.pick(['arched', 'thin', 'sword'])
    if (temper < -0.3) return random.pick(lead ? ['soft', 'straight'] : ['soft', 'fallen', 'straight'])
    return random.pick(lead ? ['straight', 'arched', 'soft'] : ['straight', 'arched', 'soft', 'thin', 'thick', 'stub'])
  }
  return {
    shape: words.face.brows ?? (age === 'child' ? random.pick(['soft', 'stub', 'straight']) : shape()),
    weight:
      age === 'elder' ? random.range(0.9, 1.5) : lead ? random.range(0.9, 1.15) : random.range(0.8, male ? 1.4 : 1.15),
  }
}

function chooseNose({ words, sex, age, lead, temper, random: source }: FaceRequest): CharacterDesign['nose'] {
  const random = source.fork('nose')
  const male = sex === 'male'
  const shape = () => {
    if (age === 'child') return random.pick(['button', 'small', 'snub'])
    if (male) {
      if (lead) return random.pick(['straight', 'sharp', 'straight'])
      if (age === 'elder') return random.pick(['hooked', 'broad', 'round', 'straight'])
      return random.pick(
        temper > 0.5
          ? ['hooked', 'sharp', 'straight', 'broad']
          : ['straight', 'broad', 'round', 'sharp', 'snub', 'hooked', 'small'],
      )
    }
    if (lead) return random.pick(['small', 'straight', 'small'])
    if (age === 'elder') return random.pick(['hooked', 'broad', 'round', 'straight', 'small'])
    return random.pick(['small', 'straight', 'button', 'snub', 'sharp', 'round'])
  }
  const length = lead ? random.range(-2, 1.5) : random.range(-3.5, 5)
  return {
    shape: words.face.nose ?? shape(),
    length: age === 'child' ? -2 : clamp((male ? 1 : 0) + length + (age === 'elder' ? 1.5 : 0), -4, 8),
  }
}

function chooseMouth({ words, sex, age, lead, temper, random: source }: FaceRequest): CharacterDesign['mouth'] {
  const random = source.fork('mouth')
  const male = sex === 'male'
  const shape = () => {
    if (age === 'child') return random.pick(['small', 'soft', 'pout'])
    if (male) {
      if (lead) return random.pick(temper > 0.4 ? ['thin', 'soft'] : ['thin', 'soft', 'curled'])
      return random.pick(
        temper > 0.4
          ? ['thin', 'stern', 'wide', 'stern']
          : ['thin', 'soft', 'wide', 'full', 'stern', 'curled', 'small'],
      )
    }
    if (lead) return random.pick(temper > 0.4 ? ['full', 'curled', 'soft'] : ['soft', 'full', 'small'])
    return random.pick(
      temper > 0.4 ? ['full', 'thin', 'curled', 'wide'] : ['soft', 'small', 'full', 'thin', 'wide', 'pout', 'curled'],
    )
  }
  const painted =
    !male && age !== 'child' && age !== 'teen' && age !== 'elder' && (temper > 0.35 || random.chance(0.4))
      ? random.pick(['#c23a4c', '#b82f4a', '#cc5a5a'])
      : null
  return {
    shape: words.face.mouth ?? shape(),
    width: lead ? random.range(0.96, 1.08) : random.range(0.88, 1.18),
    lipstick: age === 'elder' ? null : (words.lipstick ?? painted),
  }
}
