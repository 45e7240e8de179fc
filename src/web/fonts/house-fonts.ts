import sans from '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf?url'

/** The families that films are lettered with: those of `fontFiles` of media. */
export const houseFonts = ['Sanbu Sans', 'Sanbu Sans Black', 'Sanbu Serif', 'Sanbu Brush', 'Sanbu Comic'] as const

/** Lets the page itself fall back on the films' font. The browser fetches it only where no other has a letter that is shown. */
export function offerHouseSans(): void {
  document.fonts.add(new FontFace('Sanbu Sans', `url(${sans})`))
}
