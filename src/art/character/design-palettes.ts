import type { Random } from '#core'
import { mixColours, oklchFromHex, shiftColour } from '../colour/colour.ts'
import { outfitNamed } from '../outfits/library.ts'
import type { OutfitLook } from './design.ts'

/** Palettes by outfit: main, second, accent. The first suits best. */
const palettes: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  suit: [
    ['#2f3850', '#f4f2f5', '#9c2f42'],
    ['#33323b', '#f2f2f5', '#4a5f8f'],
    ['#5b6472', '#ffffff', '#2f4a5c'],
    ['#4a2f38', '#f6efe8', '#c79a4a'],
    ['#6f5a48', '#f4efe6', '#33424f'],
  ],
  'office-dress': [
    ['#39415c', '#f5f3f6', '#c8a24a'],
    ['#f0ecef', '#3c3846', '#b03a52'],
    ['#8a3a4c', '#f6f0ee', '#d8b25a'],
    ['#6a7d92', '#ffffff', '#33405a'],
    ['#c7a98c', '#fffaf4', '#6a4638'],
  ],
  'evening-dress': [
    ['#b3223c', '#8a1830', '#f0dfc0'],
    ['#2b2a3c', '#1f1e2c', '#c9a850'],
    ['#3d5a9a', '#2f4678', '#e8e2f0'],
    ['#7d4a8c', '#5f3870', '#f0d8e8'],
    ['#e9dccb', '#d8c2aa', '#b08a4a'],
  ],
  shirt: [
    ['#f1f0f4', '#5d6f8a', '#8a9fc0'],
    ['#a8c3d8', '#3f4a5e', '#ffffff'],
    ['#d8a6a0', '#6a4a52', '#fff4ee'],
    ['#7f9a7c', '#454f48', '#f2f4ea'],
    ['#e2c98e', '#6a573c', '#ffffff'],
  ],
  hoodie: [
    ['#5f7fae', '#39465e', '#f2f2f6'],
    ['#c45a52', '#4a3a42', '#f6efe8'],
    ['#6f8f78', '#38463f', '#f2f4ee'],
    ['#e0b24a', '#4c4438', '#ffffff'],
    ['#8a7aa8', '#433c56', '#f4f0fa'],
  ],
  'school-uniform': [
    ['#34456e', '#f6f6fa', '#b8324a'],
    ['#3d5f54', '#f8f8f4', '#c9a24a'],
    ['#5c3a4a', '#f8f4f4', '#4a6aa0'],
  ],
  'doctor-coat': [
    ['#f4f6fa', '#7fa6c4', '#3f6a94'],
    ['#f4f6fa', '#9ab8a4', '#4a7a64'],
  ],
  nurse: [
    ['#eaf1f8', '#ffffff', '#5a90c4'],
    ['#f4dfe6', '#ffffff', '#d0708c'],
  ],
  'patient-gown': [
    ['#cfe0ee', '#ffffff', '#8fb2d0'],
    ['#dfe8dc', '#ffffff', '#9cb898'],
  ],
  police: [['#2d3b5c', '#22304c', '#d8b04a']],
  'hanfu-female': [
    ['#b8435a', '#f6ead8', '#d8a94a'],
    ['#7aa6b8', '#f4f4f0', '#c85a6a'],
    ['#e6b8bf', '#fff6f0', '#8a6aa8'],
    ['#7a9c74', '#f6f2e0', '#d89a4a'],
    ['#6f5aa0', '#efe6f6', '#e0b45a'],
    ['#e8dcc8', '#b8746a', '#5c8a8a'],
  ],
  'hanfu-male': [
    ['#39557c', '#f0ece2', '#c79a4a'],
    ['#4a4652', '#d8d2c8', '#9c3a3a'],
    ['#6a8478', '#f2eee2', '#8a6a3a'],
    ['#7c3a40', '#efe4d4', '#d0a24a'],
    ['#8d8a94', '#f4f2f0', '#4f6f8f'],
  ],
  'xianxia-robe': [
    ['#f0eef6', '#a9c4dc', '#7a96c4'],
    ['#8fb4c8', '#f4f6f8', '#4f7a9c'],
    ['#b79ac4', '#f6f0fa', '#7a5aa0'],
    ['#9cc0a8', '#f4f8f2', '#4f8a70'],
    ['#453a58', '#8a2f44', '#c8a04a'],
    ['#d8939c', '#fff4f2', '#a84a60'],
  ],
  'dragon-robe': [
    ['#d9a62e', '#8a2430', '#f6e2a0'],
    ['#3a2f38', '#a3242e', '#d8a83a'],
  ],
  maid: [
    ['#9cc0b0', '#f6f2e6', '#d8788a'],
    ['#e0a8b0', '#fbf4ee', '#7a9cae'],
  ],
  'night-clothes': [['#2c2a34', '#3f3c4a', '#8a2f3a']],
  armour: [
    ['#5a6270', '#7a2f34', '#c79a4a'],
    ['#3a3a44', '#8a2430', '#b8bcc8'],
    ['#7a6a50', '#3a4a5c', '#d8b05a'],
    ['#a8aeb8', '#33507c', '#d8d2b0'],
  ],
  army: [
    ['#5c6648', '#3f4636', '#8a7a4a'],
    ['#6c6a54', '#4a4a3c', '#9a3a3a'],
    ['#4c5a62', '#363f46', '#a89a5a'],
  ],
  spacesuit: [
    ['#e8eaf0', '#5a6a80', '#f08a3a'],
    ['#c8d0dc', '#39465a', '#4ac0e0'],
    ['#e8dcc8', '#5a4a42', '#d04a4a'],
  ],
  'space-officer': [
    ['#3a4a70', '#22283c', '#5ad0f0'],
    ['#7a2f40', '#2a2230', '#f0b84a'],
    ['#4a5a56', '#262e30', '#6ae0b0'],
    ['#e2e5ee', '#3a4258', '#5aa0f0'],
  ],
  'battle-armour': [
    ['#4a5464', '#23262f', '#4ad0f0'],
    ['#6a3a40', '#2a2228', '#ff9a4a'],
    ['#5c6650', '#2a2e28', '#a0e06a'],
  ],
  farmer: [
    ['#6d8096', '#8a7458', '#d8c49a'],
    ['#8a6a50', '#5c6a52', '#d8c8a0'],
  ],
  courier: [
    ['#e0a030', '#3a3a44', '#ffffff'],
    ['#3f7fc0', '#33384a', '#ffd24a'],
  ],
  coat: [
    ['#6a5d52', '#e8e0d6', '#3a4a5c'],
    ['#3a3f4e', '#c8ccd6', '#8a3a44'],
    ['#c9ac84', '#f6f0e6', '#5c4a3c'],
    ['#5f6a5c', '#e8e8dc', '#8a6a42'],
  ],
}

/** Colours for an outfit: its palette, led by the colour that the words give. */
export function outfitLook(style: string, colour: string | null, random: Random): OutfitLook {
  const list = palettes[style] ?? outfitNamed(style).palettes
  const [main, second, accent] = random.pick(list)
  if (colour === null) return { style, main, second, accent }
  const { L } = oklchFromHex(colour)
  // White coats and shirts keep their second tone; a dyed main pulls the second near itself or against white.
  return {
    style,
    main: colour,
    second:
      L > 0.8
        ? second
        : random.chance(0.5)
          ? mixColours(colour, '#f6f2ee', 0.82)
          : shiftColour(colour, { lightness: L > 0.5 ? -0.22 : 0.2 }),
    accent,
  }
}
