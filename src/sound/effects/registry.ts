import type { Random } from '#core'
import type { SoundKind } from '#direction'
import { peakOf, scale } from '../dsp/stereo.ts'
import { airlock } from './airlock.ts'
import { alarm } from './alarm.ts'
import { applause } from './applause.ts'
import { arrow } from './arrow.ts'
import { baby } from './baby.ts'
import { bell } from './bell.ts'
import { birds } from './birds.ts'
import { bodyFall } from './body-fall.ts'
import { brakes } from './brakes.ts'
import { camera } from './camera.ts'
import { carHorn } from './car-horn.ts'
import { cat } from './cat.ts'
import { chain } from './chain.ts'
import { chair } from './chair.ts'
import { cheer } from './cheer.ts'
import { chime } from './chime.ts'
import { clink } from './clink.ts'
import { clock } from './clock.ts'
import { cloth } from './cloth.ts'
import { coins } from './coins.ts'
import { computer } from './computer.ts'
import { crickets } from './crickets.ts'
import { crow } from './crow.ts'
import { cup } from './cup.ts'
import { dog } from './dog.ts'
import { door } from './door.ts'
import { doorCreak } from './door-creak.ts'
import { doorSlam } from './door-slam.ts'
import { doorSlide } from './door-slide.ts'
import { doorbell } from './doorbell.ts'
import { drip } from './drip.ts'
import { electric } from './electric.ts'
import { elevator } from './elevator.ts'
import { engine } from './engine.ts'
import { explosion } from './explosion.ts'
import { fire } from './fire.ts'
import { firecrackers } from './firecrackers.ts'
import { fireworks } from './fireworks.ts'
import { flatline } from './flatline.ts'
import { footsteps } from './footsteps.ts'
import { gasp } from './gasp.ts'
import { gate } from './gate.ts'
import { glass } from './glass.ts'
import { gong } from './gong.ts'
import { gunshot } from './gunshot.ts'
import { hangUp } from './hang-up.ts'
import { heartbeat } from './heartbeat.ts'
import { heels } from './heels.ts'
import { helicopter } from './helicopter.ts'
import { horn } from './horn.ts'
import { horse } from './horse.ts'
import { ice } from './ice.ts'
import { ignite } from './ignite.ts'
import { impact } from './impact.ts'
import { jet } from './jet.ts'
import { knock } from './knock.ts'
import { laser } from './laser.ts'
import { laughter } from './laughter.ts'
import { lock } from './lock.ts'
import { machine } from './machine.ts'
import { machineGun } from './machine-gun.ts'
import { magic } from './magic.ts'
import { message } from './message.ts'
import { monitor } from './monitor.ts'
import { murmur } from './murmur.ts'
import { paper } from './paper.ts'
import { phone } from './phone.ts'
import { phoneBuzz } from './phone-buzz.ts'
import { pour } from './pour.ts'
import { powerDown } from './power-down.ts'
import { powerUp } from './power-up.ts'
import { punch } from './punch.ts'
import { rainBurst } from './rain-burst.ts'
import { reload } from './reload.ts'
import { riser } from './riser.ts'
import { rooster } from './rooster.ts'
import { rubble } from './rubble.ts'
import { running } from './running.ts'
import { servo } from './servo.ts'
import { shell } from './shell.ts'
import { siren } from './siren.ts'
import { slap } from './slap.ts'
import { slash } from './slash.ts'
import type { SoundEffect } from './sound-effect.ts'
import { splash } from './splash.ts'
import { stepsGravel } from './steps-gravel.ts'
import { stepsLeaves } from './steps-leaves.ts'
import { stepsMetal } from './steps-metal.ts'
import { stepsSnow } from './steps-snow.ts'
import { stepsWater } from './steps-water.ts'
import { stepsWood } from './steps-wood.ts'
import { sting } from './sting.ts'
import { lightSwitch } from './switch.ts'
import { sword } from './sword.ts'
import { swordClash } from './sword-clash.ts'
import { tear } from './tear.ts'
import { teleport } from './teleport.ts'
import { thunder } from './thunder.ts'
import { train } from './train.ts'
import { typing } from './typing.ts'
import { warDrum } from './war-drum.ts'
import { waves } from './waves.ts'
import { whip } from './whip.ts'
import { whoosh } from './whoosh.ts'
import { windGust } from './wind-gust.ts'
import { wings } from './wings.ts'
import { wolf } from './wolf.ts'
import { woodBreak } from './wood-break.ts'

export const soundLibrary: Readonly<Record<SoundKind, SoundEffect>> = {
  airlock,
  alarm,
  applause,
  arrow,
  baby,
  bell,
  birds,
  'body-fall': bodyFall,
  brakes,
  camera,
  'car-horn': carHorn,
  cat,
  chain,
  chair,
  cheer,
  chime,
  clink,
  clock,
  cloth,
  coins,
  computer,
  crickets,
  crow,
  cup,
  dog,
  'door-creak': doorCreak,
  'door-slam': doorSlam,
  'door-slide': doorSlide,
  door,
  doorbell,
  drip,
  electric,
  elevator,
  engine,
  explosion,
  fire,
  firecrackers,
  fireworks,
  flatline,
  footsteps,
  gasp,
  gate,
  glass,
  gong,
  gunshot,
  'hang-up': hangUp,
  heartbeat,
  heels,
  helicopter,
  horn,
  horse,
  ice,
  ignite,
  impact,
  jet,
  knock,
  laser,
  laughter,
  lock,
  'machine-gun': machineGun,
  machine,
  magic,
  message,
  monitor,
  murmur,
  paper,
  'phone-buzz': phoneBuzz,
  phone,
  pour,
  'power-down': powerDown,
  'power-up': powerUp,
  punch,
  'rain-burst': rainBurst,
  reload,
  riser,
  rooster,
  rubble,
  running,
  servo,
  shell,
  siren,
  slap,
  slash,
  splash,
  'steps-gravel': stepsGravel,
  'steps-leaves': stepsLeaves,
  'steps-metal': stepsMetal,
  'steps-snow': stepsSnow,
  'steps-water': stepsWater,
  'steps-wood': stepsWood,
  sting,
  switch: lightSwitch,
  'sword-clash': swordClash,
  sword,
  tear,
  teleport,
  thunder,
  train,
  typing,
  'war-drum': warDrum,
  waves,
  whip,
  whoosh,
  'wind-gust': windGust,
  wings,
  wolf,
  'wood-break': woodBreak,
}

/** One take of a noise, so long where its length is free: peak 1, ends faded, mono at 48 kHz. */
export function renderSound(kind: SoundKind, random: Random, seconds?: number): Float32Array {
  const samples = soundLibrary[kind].render(random, seconds)
  const peak = peakOf(samples)
  if (peak > 0) scale(samples, 1 / peak)
  for (let i = 0; i < 240; i++) samples[samples.length - 1 - i]! *= i / 240
  return samples
}
