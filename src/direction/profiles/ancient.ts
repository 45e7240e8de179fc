import { type GenreProfile, usualLight } from './profile.ts'

export const ancient: GenreProfile = {
  genre: 'ancient',
  pace: { calm: 3.5, heated: 2.5 },
  // Pictures like scrolls: long and flat, the hall still to be read.
  lens: { wide: 40, face: 75, stop: 4 },
  light: usualLight,
  music: { calm: 'guofeng', heated: 'epic' },
  establish: ['pan-right', 'tilt-down', 'push-in'],
  violence: 0.4,
  air: 'petals',
  opening: 'chime',
  hook: 'sting',
}
