import { expect, it } from 'vitest'
import { stepsIn } from '../staging/floors.ts'
import { type SoundKind, soundKindSchema } from '../vocabulary.ts'
import { cueLexicon } from './cues.ts'

const heardIn = (text: string) => cueLexicon(text).flatMap(({ means }) => means.sounds.map(({ sound }) => sound))

it.each([
  ['门铃突然响起。', 'The doorbell rings.', 'doorbell'],
  ['他一脚踹开大门，门砰地撞在墙上。', 'He slams the door.', 'door-slam'],
  ['老旧的木门吱呀一声开了。', 'The gate swings on creaking hinges.', 'door-creak'],
  ['她的手机在桌上震动。', 'Her phone buzzes on the desk.', 'phone-buzz'],
  ['众人倒吸一口凉气。', 'A collective gasp.', 'gasp'],
  ['宾客们议论纷纷。', 'Whispers spread through the hall.', 'murmur'],
  ['两人兵刃相交。', 'Their swords clash.', 'sword-clash'],
  ['远处传来警笛。', 'Sirens in the distance.', 'siren'],
  ['夜色里传来狼嚎。', 'A wolf howls.', 'wolf'],
  ['心电监护滴滴作响。', 'The heart monitor beeps.', 'monitor'],
  ['电梯门打开。', 'The elevator opens.', 'elevator'],
  ['他扑通一声落水。', 'She falls in with a splash.', 'splash'],
  ['战鼓擂响。', 'War drums.', 'war-drum'],
  ['轿车急刹在路口。', 'Tires screech.', 'brakes'],
  ['鞭炮声此起彼伏。', 'Firecrackers in the lane.', 'firecrackers'],
  ['机枪扫射。', 'Automatic fire.', 'machine-gun'],
  ['她撕碎了合同。', 'She tears up the contract.', 'tear'],
] as const)('a script that says "%s" or "%s" is heard: %s', (zh, en, sound) => {
  expect(heardIn(zh)).toContain(sound)
  expect(heardIn(en)).toContain(sound)
})

it('names every noise by a word but for those that follow from the floor or stand under the story', () => {
  // The genres and the rules ask for these.
  const unnamed = new Set<SoundKind>(['impact', 'sting', 'riser', 'running'])
  const words = soundKindSchema.options.filter((kind) => !unnamed.has(kind) && !kind.startsWith('steps-'))
  const sample =
    '呼啸。白光。心跳。脚步声。高跟鞋。重重摔倒。披风。倒吸凉气。议论纷纷。哄堂大笑。掌声。欢呼。婴儿啼哭。敲门。推门。吱呀。摔门。推拉门。气闸。城门。门铃。钥匙。电梯。来电。手机震动。短信。挂断。打字。快门。信纸。撕碎。滴答。开灯。监护仪。心电图成了直线。摔碎。碰杯。茶盏。斟酒。椅子倒了。铜钱。铁链。折断。崩塌。风铃。钟声。锣。战鼓。号角。鞭炮。烟花。耳光。一拳。长鞭。拔剑。挥剑。铿锵。冷箭。开枪。扫射。上膛。炮弹落下。爆炸。雷声。狂风。暴雨。滴水。落水。海浪。燃烧。起火。冰封。鸟鸣。振翅。乌鸦。鸡鸣。虫鸣。狗叫。狼嚎。猫叫。马蹄。引擎。喇叭。急刹。警笛。火车。直升机。战机。流水线。警报。终端。机械臂。火花。启动。断电。激光。瞬移。施法。'
  expect(words.filter((kind) => !heardIn(sample).includes(kind))).toEqual([])
})

it('hears no noise that is denied', () => {
  expect(heardIn('他没有敲门。')).not.toContain('knock')
  expect(heardIn('She does not knock on the door.')).not.toContain('knock')
})

it('lets feet sound like the floor', () => {
  const at = (place: string, set: string, weather: 'clear' | 'rain' | 'snow' = 'clear', indoors = false) =>
    stepsIn({ place, set, weather }, { indoors, running: false })
  expect(at('竹林', 'bamboo-forest')).toBe('steps-leaves')
  expect(at('舰桥', 'starship-bridge', 'clear', true)).toBe('steps-metal')
  expect(at('长街', 'ancient-street', 'snow')).toBe('steps-snow')
  expect(at('小巷', 'rain-alley', 'rain')).toBe('steps-water')
  expect(at('酒店大堂', 'lobby', 'rain', true)).toBe('footsteps')
  expect(stepsIn({ place: '走廊', set: 'lobby', weather: 'clear' }, { indoors: true, running: true })).toBe('running')
})
