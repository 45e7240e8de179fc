import { type GenreProfile, usualLight } from './profile.ts'

export const horror: GenreProfile = {
  genre: 'horror',
  pace: { calm: 3.7, heated: 2.2 },
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
