import { address } from './address.ts'

/** Where a piece of sound lies. Whoever changes how sound is made changes every address. */
export function pieceAddress(maker: string, recipe: object): string {
  return address({ kind: 'piece', maker, recipe })
}

/** Where a coded block of sound lies: by the samples that its encoder heard, and how it coded them. */
export function codedAddress(maker: string, samples: string, how: object): string {
  return address({ kind: 'coded', maker, samples, how })
}
