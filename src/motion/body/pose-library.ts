import type { Pose } from '#direction'
import { bow } from './poses/bow.ts'
import { fall } from './poses/fall.ts'
import { fight } from './poses/fight.ts'
import { fly } from './poses/fly.ts'
import { kneel } from './poses/kneel.ts'
import { lie } from './poses/lie.ts'
import { ride } from './poses/ride.ts'
import { run } from './poses/run.ts'
import { sit } from './poses/sit.ts'
import { stand } from './poses/stand.ts'
import { swordFlight } from './poses/sword-flight.ts'
import { walk } from './poses/walk.ts'
import type { PoseEvaluator } from './posture.ts'

/** One member a pose of the vocabulary. */
export const poseLibrary: Readonly<Record<Pose, PoseEvaluator>> = {
  stand,
  walk,
  run,
  sit,
  kneel,
  bow,
  lie,
  fall,
  fight,
  fly,
  ride,
  'sword-flight': swordFlight,
}
