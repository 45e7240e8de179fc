import { type GenreProfile, usualLight } from './profile.ts'

export const school: GenreProfile = {
  genre: 'school',
  pace: { calm: 3.1, heated: 2.4 },
  // Soft light on a soft background.
  lens: { wide: 35, face: 75, stop: 2 },
  light: usualLight,
  music: { calm: 'sweet', heated: 'tense' },
  establish: ['pan-right', 'tilt-down', 'truck-left'],
  violence: 0.3,
  air: 'petals',
  opening: 'chime',
  hook: 'sting',
}
