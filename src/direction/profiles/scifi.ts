import { type GenreProfile, usualLight } from './profile.ts'

export const scifi: GenreProfile = {
  genre: 'scifi',
  pace: { calm: 3, heated: 2.1 },
  // Wide and deep: rooms and machines are to be believed.
  lens: { wide: 24, face: 40, stop: 4 },
  light: {
    interior: { day: 'scifi', night: 'scifi', dawn: 'scifi', dusk: 'scifi', unknown: 'scifi' },
    exterior: { ...usualLight.exterior, day: 'cold-day', night: 'scifi' },
  },
  music: { calm: 'scifi', heated: 'war' },
  establish: ['push-in', 'truck-right', 'tilt-up'],
  violence: 0.8,
  air: null,
  opening: 'riser',
  hook: 'sting',
}
