import { address } from './address.ts'

/** Where a piece of sound lies. Whoever changes how sound is made changes every address. */
export function pieceAddress(maker: string, recipe: object): string {
  return address({ kind: 'piece', maker, recipe })
}
