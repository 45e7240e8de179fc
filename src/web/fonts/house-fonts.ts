import brush from '@expo-google-fonts/ma-shan-zheng/400Regular/MaShanZheng_400Regular.ttf?url'
import sans from '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf?url'
import black from '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf?url'
import serif from '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf?url'
import comic from '@expo-google-fonts/zcool-kuaile/400Regular/ZCOOLKuaiLe_400Regular.ttf?url'

/** The same families and files that films are lettered with (`fontFiles` of media), as addresses that the studio serves. */
export const houseFonts = {
  'Sanbu Sans': sans,
  'Sanbu Sans Black': black,
  'Sanbu Serif': serif,
  'Sanbu Brush': brush,
  'Sanbu Comic': comic,
} as const
export type HouseFont = keyof typeof houseFonts

/**
 * Fetches fonts and makes them known to the page or worker that calls. A font that cannot be had is told in the answer and
 * its text is lettered in another: a missing font must not keep a picture away.
 */
export async function loadFonts(families: readonly HouseFont[]): Promise<{ missing: HouseFont[] }> {
  const faces: FontFaceSet =
    'document' in globalThis ? document.fonts : (globalThis as unknown as { fonts: FontFaceSet }).fonts
  const missing: HouseFont[] = []
  await Promise.all(
    families.map(async (family) => {
      try {
        faces.add(await new FontFace(family, `url(${houseFonts[family]})`).load())
      } catch {
        missing.push(family)
      }
    }),
  )
  return { missing }
}
