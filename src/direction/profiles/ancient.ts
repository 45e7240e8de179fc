import { type GenreProfile, usualLight } from './profile.ts'

export const ancient: GenreProfile = {
  genre: 'ancient',
  pace: { calm: 3.5, heated: 2.5 },
  light: usualLight,
  music: { calm: 'guofeng', heated: 'epic' },
  establish: ['pan-right', 'tilt-down', 'push-in'],
  violence: 0.4,
  air: 'petals',
  opening: 'chime',
  hook: 'sting',
}
