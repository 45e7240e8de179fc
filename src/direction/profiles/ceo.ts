import { type GenreProfile, usualLight } from './profile.ts'

export const ceo: GenreProfile = {
  genre: 'ceo',
  pace: { calm: 3.1, heated: 2.2 },
  // Portraits: a long lens wide open, faces before a soft glow.
  lens: { wide: 40, face: 85, stop: 1.8 },
  light: { interior: { ...usualLight.interior, day: 'cold-day' }, exterior: { ...usualLight.exterior, night: 'neon' } },
  music: { calm: 'urban', heated: 'tense' },
  establish: ['tilt-up', 'push-in', 'truck-left'],
  violence: 0.5,
  air: null,
  opening: 'riser',
  hook: 'sting',
}
