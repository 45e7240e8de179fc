import { type GenreProfile, usualLight } from './profile.ts'

export const suspense: GenreProfile = {
  genre: 'suspense',
  pace: { calm: 3.4, heated: 2.3 },
  // Faces cut out of a room that cannot be read.
  lens: { wide: 28, face: 65, stop: 2 },
  light: {
    interior: { ...usualLight.interior, day: 'cold-day' },
    exterior: { ...usualLight.exterior, day: 'cold-day' },
  },
  music: { calm: 'mystery', heated: 'tense' },
  establish: ['push-in', 'tilt-down', 'truck-left'],
  violence: 0.6,
  air: 'fog',
  opening: 'heartbeat',
  hook: 'sting',
}
