import { type GenreProfile, usualLight } from './profile.ts'

export const countryside: GenreProfile = {
  genre: 'countryside',
  pace: { calm: 3.5, heated: 2.6 },
  // The land is as sharp as who stands in it.
  lens: { wide: 28, face: 50, stop: 5.6 },
  light: usualLight,
  music: { calm: 'nostalgia', heated: 'sad' },
  establish: ['pan-left', 'truck-right', 'push-in'],
  violence: 0.3,
  air: 'dust',
  opening: 'chime',
  hook: 'sting',
}
