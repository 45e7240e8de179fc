declare module 'subset-font' {
  /** The font with no other letters than these. `noLayoutClosure` leaves out what only ligatures would need. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype'; noLayoutClosure?: boolean },
  ): Promise<Buffer>
}
