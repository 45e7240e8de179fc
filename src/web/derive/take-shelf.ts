import type { TakeRecipe } from '#series'

export interface TakeShelfParts {
  read(take: string): Promise<TakeRecipe>
  onFound(take: string, recipe: TakeRecipe): void
}

/** Fetches the takes that people picked, each once: a take never changes. One that cannot be had is asked for again with the next change. */
export function createTakeShelf({ read, onFound }: TakeShelfParts): (takes: readonly string[]) => void {
  const asked = new Set<string>()
  return (takes) => {
    for (const take of takes) {
      if (asked.has(take)) continue
      asked.add(take)
      read(take).then(
        (recipe) => onFound(take, recipe),
        () => asked.delete(take),
      )
    }
  }
}
