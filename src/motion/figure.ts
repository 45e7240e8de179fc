import { type CharacterDesign, type FigurePose, legScale, proportionsOf } from '#art'
import type { FrameRate } from '#core'
import { clamp, createRandom, secondsFromFrames } from '#core'
import type { Figure, Gesture, Shot, SpeechTiming } from '#direction'
import { blinkOpenness, blinkTimes } from './blink.ts'
import {
  type BodyPosture,
  blendArms,
  blendPostures,
  carry,
  contactNamed,
  evaluateGesture,
  evaluatePose,
  type GestureMoment,
  gesturesWithThings,
} from './body/index.ts'
import { planTurns } from './body-turns.ts'
import { drift, followKeys } from './curves.ts'
import { filledHands } from './full-hands.ts'
import { planGaze, shortestTurn } from './gaze.ts'
import { planHolds } from './hand-over.ts'
import { partnerOf } from './meetings.ts'
import { expressionAt } from './performance.ts'
import { speakingFace } from './speaking-face.ts'
import { planSpeech } from './speech.ts'
import { stanceOf } from './stance.ts'
import { type Beside, planTouch } from './touch.ts'
import { blowTrail } from './trail.ts'

export interface FigureMotion {
  figure: Figure
  shot: Shot
  design: CharacterDesign
  /** Timing of the shot's lines by line id. */
  speech: Readonly<Record<string, SpeechTiming>>
  rate: FrameRate
  /** Moving air, −1 to the left … 1 to the right of the picture. Default 0. */
  wind?: number
  /** How far the figure has walked at a frame, in its own head units, so that feet keep to the ground. Default: an even pace. */
  travelled?: (frame: number) => number
  /** Where somebody else of the shot stands at a frame, for hands that meet them. Default: where they are meant to. */
  beside?: (character: string, frame: number) => Beside | null
}

/** Over how many frames a sinking body is watched for the air under its clothes. */
const airFrames = 5

/** A threat does not end with its picture. */
const steady: ReadonlySet<Gesture> = new Set<Gesture>(['aim', 'level-blade', 'raise-sword'])

/** What is held out to somebody, who is only so far away. */
const heldOut: ReadonlySet<Gesture> = new Set<Gesture>(['give', 'take', 'aim', 'level-blade'])

/** Air against whoever moves by themselves, a runner's being 1. */
const streaming: Partial<Record<Figure['poses'][number]['pose'], number>> = { run: 1, walk: 0.16 }

/** What a person is drawn as at a frame of a shot. The same whatever frames were asked before. */
export function evaluateFigure(motion: FigureMotion, frame: number): FigurePose {
  return planFigure(motion)(frame)
}

/** As `evaluateFigure`, with the planning done once for all frames of the shot. */
export function planFigure(motion: FigureMotion): (frame: number) => FigurePose {
  const { figure, shot, design, speech, rate, wind = 0 } = motion
  const fps = rate.numerator / rate.denominator
  const random = createRandom(`${shot.id}:${figure.character}`)
  const phase = random.fork('phase').range(0, 10)
  const length = secondsFromFrames(shot.length, rate)
  const speaking = planSpeech(figure.character, shot, speech, random.fork('stress'), fps)
  const touch = planTouch(motion, fps, motion.beside)
  const stood = touch === null ? figure : { ...figure, facing: touch.facing, turns: [] }
  const gaze = planGaze(stood, shot, random.fork('gaze'), fps)
  const changes = figure.expressions.slice(1).map(({ at }) => at / fps - 0.06)
  const blinks = blinkTimes(random.fork('blink'), length + 1, changes)
  const turns = planTurns(stood, fps)
  const bodyYawAt = (seconds: number) => followKeys(turns, seconds, { lag: 0.06, seconds: 0.6, overshoot: 0.04 })
  const states = new Set(figure.states)
  const stepScale = legScale(proportionsOf(design))
  const holdsAt = planHolds(figure, shot)
  const stance = stanceOf(figure, shot, design)

  const poseAt = (frame: number): FigurePose => {
    const seconds = frame / fps
    const { mouth, stress, nod } = speaking(seconds)
    const bodyYaw = bodyYawAt(seconds)
    const look = gaze(seconds, bodyYaw)
    const before = gaze(seconds - 0.16, bodyYawAt(seconds - 0.16))
    const lagging = shortestTurn(look.headYaw, before.headYaw)
    const alone = postureAt(motion, frame, seconds, bodyYaw, fps)
    const { posture, head, turn } = touch?.pose(alone, seconds, bodyYaw) ?? { posture: alone, head: null, turn: 0 }
    // Whoever meets somebody keeps what is in the hand.
    const { arms } = touch === null ? posture : filledHands(posture, holdsAt(frame), alone)
    const drawn = head === null ? 0 : head.weight
    const expression = expressionAt(figure.expressions, seconds, fps)
    const lids = blinkOpenness(blinks, seconds) * (1 - drawn * (head?.eyesClosed ?? 0))
    const breath = 0.5 - 0.5 * Math.cos((seconds / 3.4 + phase) * Math.PI * 2)
    const wake = -Math.sin(bodyYaw) * paceAt(seconds)
    const sway = clamp(
      lagging * 2.4 + 0.7 * wake + wind * (0.55 + 0.3 * drift(seconds, 0.7, phase)) + 0.1 * drift(seconds, 0.3, phase),
      -1.5,
      1.5,
    )
    const stepping = posture.stance === 'stride'
    return {
      ...posture,
      arms,
      head: {
        yaw: look.headYaw + drawn * shortestTurn(look.headYaw, head?.yaw ?? 0),
        pitch:
          look.headPitch +
          drawn * ((head?.pitch ?? 0) - look.headPitch) +
          0.07 * nod -
          0.02 * mouth.open +
          posture.body.bend * 0.3,
        roll:
          0.022 * drift(seconds, 0.14, phase + 5) +
          0.02 * nod * Math.sign(Math.sin(phase * 7)) -
          posture.body.lean * 0.35 +
          drawn * (head?.roll ?? 0),
        x: 0,
        y: (breath - 0.5) * 2.4,
      },
      face: speakingFace(expression, mouth, stress, { x: look.eyesX, y: look.eyesY }, lids),
      body: {
        ...posture.body,
        yaw: posture.stance === 'lie' ? posture.body.yaw : bodyYaw + turn,
        breath,
        lean: posture.body.lean + (stepping ? 0 : 0.009 * drift(seconds, 0.12, phase + 1)),
        hipX: posture.body.hipX + (stepping ? 0 : 4 * drift(seconds, 0.09, phase + 2)),
      },
      sway,
      clothSway: clamp(sway * 0.6 + 0.75 * wake + 0.2 * drift(seconds, 0.4, phase + 6), -1.5, 1.5),
      clothLift: liftAt(frame, seconds, bodyYaw, alone.body.drop),
      time: seconds + phase,
      states: {
        wet: states.has('wet') ? 1 : 0,
        wounded: states.has('wounded') ? 1 : 0,
        dusty: states.has('dusty') ? 1 : 0,
        ghostly: states.has('ghostly') ? 1 : 0,
        glowing: states.has('glowing') ? 1 : 0,
        disguised: states.has('disguised') ? 1 : 0,
        head: states.has('hooded')
          ? 'hood'
          : states.has('hatted')
            ? 'hat'
            : states.has('bareheaded')
              ? 'bare'
              : 'usual',
      },
    }
  }

  return (frame) => {
    const pose = poseAt(frame)
    const blow = touch?.blow ?? null
    if (blow === null) return pose
    return { ...pose, ...blowTrail(blow, frame / fps, design, (ago) => poseAt(frame - ago * fps)) }
  }

  /** The air under the cloth of somebody whose pose has just changed and who goes down with it. */
  function liftAt(frame: number, seconds: number, facing: number, drop: number): number {
    const recent = figure.poses.some(({ at, pose }, i) => {
      const since = seconds - at / fps
      return since > 0 && since < 1.2 && (i > 0 || pose === 'fall')
    })
    if (!recent) return 0
    const before = Math.max(0, frame - airFrames)
    if (before === frame) return 0
    const { body } = postureAt(motion, before, before / fps, facing, fps)
    return clamp((drop - body.drop) / ((frame - before) / fps) / 1500, 0, 1)
  }

  /** How much hair and cloth stream behind, 0–1. */
  function paceAt(seconds: number): number {
    let pace = 0
    for (const [index, { at, pose }] of figure.poses.entries()) {
      const since = seconds - at / fps
      if (index > 0 && since <= 0) break
      pace += ((streaming[pose] ?? 0) - pace) * (index === 0 ? 1 : clamp(since / 0.5, 0, 1))
    }
    return pace
  }

  function postureAt(
    of: FigureMotion,
    frame: number,
    seconds: number,
    facing: number,
    framesPerSecond: number,
  ): BodyPosture {
    const { travel } = figure
    const holds = holdsAt(frame)
    const travelling = travel !== null && frame >= travel.start && frame < travel.start + travel.length
    const travelled = of.travelled?.(frame)
    const poseAt = (index: number) => {
      const { at, pose } = figure.poses[index]!
      const posture = evaluatePose(pose, {
        seconds: seconds - at / framesPerSecond,
        facing,
        travelling,
        legScale: stepScale,
        stance,
        ...(travelled === undefined ? {} : { travelled }),
      })
      const { left, right } = holds
      if (left === null && right === null) return posture
      const filled = (side: 1 | -1) => {
        const arm = side > 0 ? posture.arms.left : posture.arms.right
        const prop = side > 0 ? left : right
        return prop === null ? arm : carry(prop, { seconds, facing, side, pose, arm })
      }
      return { ...posture, arms: { left: filled(1), right: filled(-1) } }
    }
    let posture = poseAt(0)
    for (let i = 1; i < figure.poses.length; i++) {
      const since = seconds - figure.poses[i]!.at / framesPerSecond
      if (since <= 0) break
      posture = blendPostures(posture, poseAt(i), clamp(since / 0.5, 0, 1))
    }
    let { left, right } = posture.arms
    let lean = posture.body.lean
    for (const { at, gesture, length: told } of figure.gestures) {
      const frames = steady.has(gesture) && at + told >= shot.length - 12 ? told + 25 : told
      const since = seconds - at / framesPerSecond
      if (since < 0 || frame >= at + frames || (touch?.meeting.doer === figure && touch.meeting.at === at)) continue
      // Of two who touch, the other one only answers.
      if (touch !== null && touch.meeting.other === figure && contactNamed(gesture) !== null) continue
      const withThing = gesturesWithThings.has(gesture)
      const full = holds.right !== null ? 'right' : holds.left !== null ? 'left' : null
      const hand = full === null ? undefined : withThing ? full : full === 'right' ? 'left' : 'right'
      const arms = evaluateGesture(gesture, {
        seconds: since,
        length: frames / framesPerSecond,
        facing,
        ...(hand === undefined ? {} : { hand }),
        ...(heldOut.has(gesture) ? apartFrom(of, at, frame) : {}),
      })
      // A full hand does not fold, clasp or wave: it goes on holding.
      if (arms.left !== null && (withThing || holds.left === null)) left = blendArms(left, arms.left, arms.weight)
      if (arms.right !== null && (withThing || holds.right === null)) right = blendArms(right, arms.right, arms.weight)
      lean += arms.lean * arms.weight
    }
    return filledHands({ ...posture, body: { ...posture.body, lean }, arms: { left, right } }, holds)
  }
}

/** How far away somebody stands to whom something is held out. */
function apartFrom(
  { figure, shot, beside }: FigureMotion,
  at: number,
  frame: number,
): Pick<GestureMoment, 'apart' | 'lower'> {
  const partner = partnerOf(figure, at, shot.figures)
  const there = partner === null ? null : (beside?.(partner.character, frame) ?? null)
  return there === null ? {} : { apart: Math.abs(there.x), lower: there.y }
}
