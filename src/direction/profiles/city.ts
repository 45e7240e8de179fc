import { usualKit } from '../lens.ts'
import { type GenreProfile, usualLight } from './profile.ts'

export const city: GenreProfile = {
  genre: 'city',
  pace: { calm: 3.3, heated: 2.4 },
  lens: usualKit,
  light: { ...usualLight, exterior: { ...usualLight.exterior, night: 'neon' } },
  music: { calm: 'urban', heated: 'tense' },
  establish: ['truck-right', 'tilt-up', 'push-in'],
  violence: 0.4,
  air: null,
  opening: 'riser',
  hook: 'sting',
}
