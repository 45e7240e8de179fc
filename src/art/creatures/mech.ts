import { inkPath, type Point } from '../ink/ink.ts'
import { creature, glow, mass, points, tonesOf } from './kit.ts'

const plate = tonesOf('#8a98b0')
const hull = tonesOf('#46587c')
const joint = tonesOf('#2c3040')
const signal = tonesOf('#c8642e')

/** A fighting machine as tall as a house: broad shoulders on a narrow waist, a visor of light, a rifle as long as a car. */
export const mech = creature({
  id: 'mech',
  home: { x: 0.56, y: 0.8 },
  size: 1340,
  entry: 'rise',
  grounded: true,
  paint({ ctx, seconds, moment }) {
    const sway = Math.sin(seconds * 1.4) * 5
    const light = moment.colour.length === 7 ? moment.colour : '#6fd8ff'
    const part = (text: string, side: number, tones = plate) => mass(ctx, points(text, side), tones, false)
    const seam = (text: string, side: number, width = 4) => {
      ctx.fillStyle = 'rgba(16,20,34,.75)'
      ctx.fill(inkPath(points(text, side), width, () => 1, 1))
    }
    const bolt = (x: number, y: number, r: number) => {
      ctx.fillStyle = joint.line
      ctx.beginPath()
      ctx.arc(x, y, r, 0, 6.29)
      ctx.fill()
      ctx.fillStyle = joint.light
      ctx.beginPath()
      ctx.arc(x - r * 0.2, y - r * 0.2, r * 0.5, 0, 6.29)
      ctx.fill()
    }
    // Thrusters on the back.
    for (const s of [-1, 1]) {
      part('120 -980  190 -1010  230 -860  180 -780  120 -800', s, hull)
      part('150 -800  210 -800  224 -740  140 -740', s, joint)
    }
    for (const s of [-1, 1]) {
      // Thigh, knee, shin, and a foot with a heel.
      part('52 -540  140 -548  168 -330  78 -318', s, joint)
      part('66 -520  156 -528  186 -380  150 -342  86 -350', s, hull)
      part('72 -330  196 -330  246 -130  228 -84  104 -84  84 -190', s)
      part('96 -372  174 -378  196 -300  140 -256  88 -300', s, signal)
      seam('112 -236  216 -232', s)
      seam('104 -150  232 -146', s)
      bolt(s * 140, -318, 17)
      part('96 -96  232 -96  252 -40  96 -40', s, joint)
      part('70 -50  150 -66  290 -40  306 0  54 0', s)
      part('236 -60  306 -26  306 0  226 0', s, hull)
    }
    ctx.save()
    ctx.translate(sway, 0)
    // Waist, skirt of armour.
    part('-92 -660  92 -660  104 -560  -104 -560', 1, joint)
    for (const s of [-1, 1]) part('20 -596  132 -596  176 -480  112 -436  44 -470', s)
    part('-44 -604  44 -604  58 -500  0 -430  -58 -500', 1, signal)
    for (const s of [-1, 1]) {
      // Arm: shoulder joint, upper arm, elbow, forearm, fist.
      part('196 -850  268 -846  280 -690  214 -690', s, joint)
      part('200 -720  300 -716  330 -520  300 -470  222 -476  196 -560', s, hull)
      part('214 -700  286 -700  304 -610  208 -616', s)
      bolt(s * 250, -716, 20)
      part('222 -486  306 -482  312 -404  286 -372  232 -376  214 -420', s, joint)
      seam('232 -446  304 -444', s, 3)
      seam('230 -412  300 -410', s, 3)
    }
    // Chest: vents at both sides of the cockpit.
    part('-172 -930  172 -930  214 -850  168 -690  96 -640  -96 -640  -168 -690  -214 -850', 1, hull)
    for (const s of [-1, 1]) {
      part('58 -916  176 -916  200 -848  150 -770  50 -790', s)
      for (const k of [0, 1, 2]) seam(`${82 - k * 4} ${-888 + k * 30}  ${172 - k * 6} ${-886 + k * 34}`, s, 9)
      seam('150 -740  100 -670', s)
    }
    part('-52 -850  52 -850  66 -740  0 -690  -66 -740', 1, joint)
    for (const s of [-1, 1]) {
      // Pauldrons like wings, a lamp in each.
      part('156 -962  262 -1010  356 -944  372 -800  300 -762  222 -800  172 -880', s)
      part('262 -1010  356 -944  372 -800  338 -784  318 -926  248 -974', s, hull)
      seam('212 -860  330 -822', s)
      part('282 -904  328 -886  334 -846  290 -860', s, signal)
    }
    // Neck and head: brow, visor, jaw, crest.
    part('-44 -960  44 -960  56 -916  -56 -916', 1, joint)
    part('-70 -1068  -42 -1112  42 -1112  70 -1068  66 -990  34 -948  -34 -948  -66 -990', 1)
    part('-46 -998  46 -998  26 -946  -26 -946', 1, hull)
    for (const s of [-1, 1]) part('10 -1096  30 -1112  112 -1176  40 -1078', s, signal)
    part('-14 -1100  0 -1150  14 -1100', 1, plate)
    for (const s of [-1, 1]) part('66 -1060  88 -1050  86 -990  66 -1000', s, hull)
    ctx.fillStyle = '#0c0f18'
    ctx.fill(inkPath(points('-64 -1042  0 -1026  64 -1042') as Point[], 32, () => 1, 2))
    const look = 26 * Math.sin(seconds * 1.1)
    ctx.fillStyle = light
    ctx.fill(inkPath(points(`${look - 34} -1038  ${look} -1030  ${look + 34} -1038`), 13, () => 1, 2))
    glow(ctx, look, -1032, 60, light)
    glow(ctx, 0, -776, 54 + 8 * Math.sin(seconds * 4), light)
    // The rifle, held across the thighs.
    ctx.save()
    ctx.translate(262, -424)
    ctx.rotate(-1.18)
    part('-150 -30  60 -34  60 34  -150 26', 1, joint)
    part('-40 -50  110 -50  150 -26  150 26  -40 30', 1, hull)
    part('150 -14  420 -14  420 12  150 12', 1, joint)
    part('396 -24  450 -24  450 22  396 22', 1, plate)
    part('-150 -24  -250 -40  -250 30  -150 20', 1, hull)
    ctx.restore()
    part('232 -452  302 -450  304 -396  240 -392', 1, joint)
    ctx.restore()
  },
})
