import { type GenreProfile, usualLight } from './profile.ts'

export const horror: GenreProfile = {
  genre: 'horror',
  pace: { calm: 3.7, heated: 2.2 },
  // Too near and too wide: rooms stretch away behind a face.
  lens: { wide: 18, face: 28, stop: 4 },
  light: {
    interior: { ...usualLight.interior, night: 'horror' },
    exterior: { ...usualLight.exterior, night: 'horror', day: 'cold-day' },
  },
  music: { calm: 'mystery', heated: 'horror' },
  establish: ['push-in', 'tilt-down', 'pan-left'],
  violence: 0.7,
  air: 'fog',
  opening: 'heartbeat',
  hook: 'sting',
}
