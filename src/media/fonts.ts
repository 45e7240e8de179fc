/**
 * The fonts of the house: family names as used in `ctx.font`, and where npm puts the files. One file a family: picking a
 * weight by name keeps Node and the browser on the same outlines.
 */
export const fontFiles: readonly { family: string; file: string }[] = [
  { family: 'Sanbu Sans', file: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf' },
  { family: 'Sanbu Sans Black', file: '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf' },
  { family: 'Sanbu Serif', file: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf' },
  { family: 'Sanbu Brush', file: '@expo-google-fonts/ma-shan-zheng/400Regular/MaShanZheng_400Regular.ttf' },
  { family: 'Sanbu Comic', file: '@expo-google-fonts/zcool-kuaile/400Regular/ZCOOLKuaiLe_400Regular.ttf' },
]
