import { type GenreProfile, usualLight } from './profile.ts'

export const war: GenreProfile = {
  genre: 'war',
  pace: { calm: 3, heated: 2 },
  // Among the people, with everything in focus.
  lens: { wide: 24, face: 35, stop: 5.6 },
  light: {
    interior: { ...usualLight.interior, day: 'war' },
    exterior: { ...usualLight.exterior, day: 'war', unknown: 'war', dusk: 'war' },
  },
  music: { calm: 'sad', heated: 'war' },
  establish: ['truck-left', 'push-in', 'pan-right'],
  violence: 0.9,
  air: 'embers',
  opening: 'explosion',
  hook: 'sting',
}
