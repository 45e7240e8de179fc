import { z } from 'zod'

export { type PropKind, propKindSchema } from '#story'
export { type SoundKind, soundKindSchema, soundNames } from './sound-kinds.ts'

/*
 * The words a board may use. Direction chooses them; the drawn library, motion and sound each have one member a word, and
 * their conformance tests fail when a word here has none.
 */

/** Framings from widest to tightest, with the film trade's short names. */
export const shotSizeSchema = z.enum(['ELS', 'LS', 'FS', 'MLS', 'MS', 'MCU', 'CU', 'ECU'])
export type ShotSize = z.infer<typeof shotSizeSchema>

export const angleSchema = z.enum(['eye', 'high', 'low', 'dutch', 'over-shoulder', 'point-of-view', 'top'])
export type Angle = z.infer<typeof angleSchema>

export const cameraMoveSchema = z.enum([
  'static',
  'push-in',
  'pull-out',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'truck-left',
  'truck-right',
  'follow',
  'handheld',
  'shake',
  'whip',
  'crash-in',
])
export type CameraMove = z.infer<typeof cameraMoveSchema>

export const expressionSchema = z.enum([
  'neutral',
  'happy',
  'laugh',
  'smirk',
  'angry',
  'shocked',
  'sad',
  'cry',
  'cold',
  'shy',
  'shout',
  'determined',
  'afraid',
  'pain',
  'disgust',
  'tender',
  'tired',
  'confused',
])
export type Expression = z.infer<typeof expressionSchema>

/** What the whole body does. */
export const poseSchema = z.enum([
  'stand',
  'walk',
  'run',
  'sit',
  'kneel',
  'bow',
  'lie',
  'fall',
  'fight',
  'fly',
  'ride',
  'sword-flight',
])
export type Pose = z.infer<typeof poseSchema>

/** Gestures that two people do together: the one towards the other, whom the hands meet. */
export const contactGestureSchema = z.enum([
  'slap',
  'punch',
  'kick',
  'slash',
  'hug',
  'hold-hands',
  'touch-face',
  'pat-shoulder',
  'support',
  'grab-collar',
  'push',
  'kiss',
  'carry',
  'piggyback',
])
export type ContactGesture = z.infer<typeof contactGestureSchema>

/** What the arms do on top of the pose. */
export const gestureSchema = z.enum([
  'rest',
  'explain',
  'point',
  'hand-on-chest',
  'arms-crossed',
  'hand-on-hip',
  'wave',
  'reach',
  'give',
  'take',
  'hand-to-face',
  'fist',
  'clasp',
  'salute',
  'cup-fist',
  'phone',
  ...contactGestureSchema.options,
  'raise-sword',
  'level-blade',
  'block',
  'aim',
  'cast-spell',
])
export type Gesture = z.infer<typeof gestureSchema>

/** Animals, spirits and machines that pass behind the people. */
export const creatureKindSchema = z.enum([
  'horse',
  'wolf',
  'tiger',
  'dragon',
  'ghost',
  'car',
  'tank',
  'fighter',
  'starship',
  'mech',
  'drone',
])

export const effectKindSchema = z.enum([
  'rain',
  'snow',
  'petals',
  'dust',
  'smoke',
  'fog',
  'fire',
  'embers',
  'sparkles',
  'flash',
  'lightning',
  'explosion',
  'muzzle-flash',
  'laser',
  'shield',
  'hologram',
  'sword-light',
  'spell-circle',
  'aura',
  'speed-lines',
  'focus-lines',
  'impact',
  ...creatureKindSchema.options,
])
export type EffectKind = z.infer<typeof effectKindSchema>

/** The bed of sound a place has. */
export const ambienceSchema = z.enum([
  'none',
  'room',
  'office',
  'street',
  'night',
  'rain',
  'wind',
  'crowd',
  'battlefield',
  'ship',
  'forest',
  'cave',
  'water',
  'hospital',
  'cafe',
  'car',
  'village',
  'palace',
  'laboratory',
  'school',
  'sea',
  'temple',
])
export type Ambience = z.infer<typeof ambienceSchema>

export const musicMoodSchema = z.enum([
  'calm',
  'sweet',
  'sad',
  'tense',
  'mystery',
  'triumph',
  'epic',
  'comic',
  'horror',
  'guofeng',
  'scifi',
  'war',
  'urban',
  'chase',
  'villain',
  'nostalgia',
  'wonder',
])
export type MusicMood = z.infer<typeof musicMoodSchema>

/** The light and grade of a picture. */
export const lightMoodSchema = z.enum([
  'day',
  'cold-day',
  'day-interior',
  'dawn',
  'dusk',
  'night-warm',
  'moonlight',
  'storm',
  'neon',
  'scifi',
  'war',
  'horror',
  'romance',
])
export type LightMood = z.infer<typeof lightMoodSchema>

/** A treatment of the whole picture that says "not now". */
export const lookSchema = z.enum(['normal', 'flashback', 'dream', 'memory'])
export type Look = z.infer<typeof lookSchema>

export const weatherSchema = z.enum(['clear', 'cloudy', 'rain', 'snow', 'fog', 'storm', 'wind'])
export type Weather = z.infer<typeof weatherSchema>
