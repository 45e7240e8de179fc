/** The same thing at several places: `each((x, z) => streetLamp(pen, x, z), [3.4, 12], [-3.4, 8])`. */
export function each<const Places extends readonly Place[]>(
  draw: (...place: Columns<Places[0], Places[number]>) => void,
  ...places: Places
): void {
  for (const place of places) draw(...(place as Columns<Places[0], Places[number]>))
}

type Place = readonly unknown[]

/** What the places have in common, number by number. */
type Columns<First extends Place | undefined, Any extends Place> = First extends Place
  ? { -readonly [N in keyof First]: N extends keyof Any ? Any[N] : never }
  : never
