/** Appends everything, however much: `push(...more)` puts all of it on the stack, which long input overflows. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one)
}
