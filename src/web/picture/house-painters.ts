import { houseFonts } from '../fonts/house-fonts.ts'
import { createTypeCase, type TypeCase } from '../fonts/type-case.ts'
import { studio } from '../server/studio.ts'
import { type Painters, startPainters } from './painters.ts'

/** Longest that pictures wait for their letters. */
const longestMs = 8000

let shared: { painters: Painters; typeCase: TypeCase } | null = null

function open() {
  if (shared !== null) return shared
  // One core is left to the page itself.
  const cores = navigator.hardwareConcurrency || 2
  const painters = startPainters(Math.min(4, Math.max(2, cores - 1)), () => {
    return new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module', name: 'picture' })
  })
  const typeCase = createTypeCase({
    families: houseFonts,
    cut: (family, letters) => studio.letters(family, letters, { signal: AbortSignal.timeout(longestMs) }),
    hand: (fonts) => painters.letter(fonts),
  })
  shared = { painters, typeCase }
  return shared
}

/** The painters of this page, started when first asked for. */
export function painters(): Painters {
  return open().painters
}

/** Sees to it that whatever is asked to be painted from now on can be lettered with this text. */
export function letterText(text: string): void {
  open().typeCase.want(text)
}
