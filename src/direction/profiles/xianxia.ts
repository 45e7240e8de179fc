import { type GenreProfile, usualLight } from './profile.ts'

export const xianxia: GenreProfile = {
  genre: 'xianxia',
  pace: { calm: 3.3, heated: 2.2 },
  // Mountains are wide, faces are far away from them.
  lens: { wide: 28, face: 85, stop: 2.8 },
  light: usualLight,
  music: { calm: 'guofeng', heated: 'epic' },
  establish: ['tilt-down', 'push-in', 'pan-left'],
  violence: 0.7,
  air: 'petals',
  opening: 'whoosh',
  hook: 'sting',
}
