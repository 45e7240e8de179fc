import { type GenreProfile, usualLight } from './profile.ts'

export const comedy: GenreProfile = {
  genre: 'comedy',
  pace: { calm: 2.8, heated: 2 },
  // Wide and in focus: what happens behind is half of the joke.
  lens: { wide: 24, face: 35, stop: 8 },
  light: usualLight,
  music: { calm: 'comic', heated: 'comic' },
  establish: ['pan-right', 'truck-right', 'push-in'],
  violence: 0.5,
  air: null,
  opening: 'whoosh',
  hook: 'sting',
}
