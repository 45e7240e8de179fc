import type { MasterFacts } from '#media'
import type { Loudness, MasterTarget } from '#sound'
import { labelRules, parseLabelMetadata, unregisteredProducer, unregisteredWarning } from '../label.ts'
import { clock } from './captions.ts'
import type { CheckExpectations } from './check-master.ts'
import { findSilence } from './find-silence.ts'
import type { Finding } from './report.ts'
import { type PictureScan, shortestFrozen } from './scan-pictures.ts'

/*
 * The rules of the check, one function a subject. Numbers here are the promises of the README; change both together.
 */

/** Notes one finding; `where` in seconds. */
export type Add = (
  code: string,
  severity: Finding['severity'],
  zh: string,
  en: string,
  where?: { from: number; to: number },
) => void

export function checkShape(facts: MasterFacts, expected: CheckExpectations, add: Add): void {
  if (facts.container !== 'mp4') {
    add(
      'file.container',
      'error',
      `容器是 ${facts.container}，应为 mp4`,
      `The container is ${facts.container}, it should be mp4`,
    )
  } else if (!facts.faststart) {
    add(
      'file.faststart',
      'warning',
      '索引在文件末尾，网络播放要等整个文件下载完',
      'The index stands at the end, so playing over a network waits for the whole file',
    )
  }
  const { picture } = facts
  if (picture === null) {
    add('picture.none', 'error', '文件里没有画面', 'There are no pictures in the file')
    return
  }
  if (picture.codec !== 'avc' || (picture.profile !== 'High' && picture.profile !== 'Main')) {
    const found = picture.profile === null ? picture.codec : `${picture.codec} ${picture.profile}`
    add(
      'picture.codec',
      'error',
      `画面编码是 ${found}，应为 H.264 High`,
      `The picture codec is ${found}, it should be H.264 High`,
    )
  }
  const { width, height } = picture
  if (expected.width !== undefined && (width !== expected.width || height !== expected.height)) {
    add(
      'picture.size',
      'error',
      `画面是 ${width}×${height}，应为 ${expected.width}×${expected.height}`,
      `The picture is ${width}×${height}, it should be ${expected.width}×${expected.height}`,
    )
  } else if (Math.abs(width / height - 9 / 16) > 0.006) {
    add(
      'picture.shape',
      'error',
      `画面是 ${width}×${height}，竖屏短剧应为 9:16`,
      `The picture is ${width}×${height}; a vertical drama is 9:16`,
    )
  } else if (expected.width === undefined && width < 720) {
    add(
      'picture.small',
      'warning',
      `画面只有 ${width}×${height}（草稿），发布应为 1080×1920`,
      `The picture is only ${width}×${height} (a draft); publish at 1080×1920`,
    )
  }
  const perSecond = picture.rate.numerator / picture.rate.denominator
  if (
    expected.rate !== undefined &&
    Math.abs(perSecond - expected.rate.numerator / expected.rate.denominator) > 0.001
  ) {
    const wanted = expected.rate.numerator / expected.rate.denominator
    add(
      'picture.rate',
      'error',
      `帧率是 ${perSecond.toFixed(3)}，应为 ${wanted.toFixed(3)}`,
      `The frame rate is ${perSecond.toFixed(3)}, it should be ${wanted.toFixed(3)}`,
    )
  } else if (perSecond < 23.9 || perSecond > 60.1) {
    add(
      'picture.rate',
      'warning',
      `帧率 ${perSecond.toFixed(2)} 不在平台常用的 24–60 之间`,
      `${perSecond.toFixed(2)} frames a second is outside the platforms' usual 24 to 60`,
    )
  }
  if (!picture.constantRate) add('picture.variable-rate', 'warning', '帧间隔不均匀', 'Frames do not last equally long')
  if (expected.frames !== undefined && picture.frames !== expected.frames) {
    add(
      'picture.frames',
      'error',
      `有 ${picture.frames} 帧，应为 ${expected.frames} 帧`,
      `There are ${picture.frames} frames, there should be ${expected.frames}`,
    )
  }
  const { colour } = picture
  if (colour.matrix !== null && colour.matrix !== 'bt709') {
    add(
      'picture.colour',
      'warning',
      `色彩矩阵是 ${colour.matrix}，应为 bt709`,
      `The colour matrix is ${colour.matrix}, it should be bt709`,
    )
  }
  if (facts.seconds >= 1200)
    add(
      'file.too-long',
      'error',
      '单集达到 20 分钟，超出微短剧的上限',
      'An episode of 20 minutes or more is no micro-drama by the rules',
    )
}

export function checkPictures(
  scan: PictureScan,
  facts: MasterFacts,
  secondsAt: (frame: number) => number,
  add: Add,
): void {
  if (facts.picture !== null && scan.frames < facts.picture.frames) {
    add(
      'picture.undecodable',
      'error',
      `${facts.picture.frames} 帧中只能解出 ${scan.frames} 帧，文件已损坏`,
      `Only ${scan.frames} of ${facts.picture.frames} frames can be decoded: the file is damaged`,
    )
  }
  for (const { from, to } of scan.black) {
    const where = { from: secondsAt(from), to: secondsAt(to) }
    const seconds = where.to - where.from
    if (seconds < 0.6) continue
    const length = seconds.toFixed(1)
    add(
      'picture.black',
      seconds >= 1.5 ? 'error' : 'warning',
      `${clock(where.from)} 起黑屏 ${length} 秒（第 ${from} 帧）`,
      `Black for ${length} s from ${clock(where.from)} (frame ${from})`,
      where,
    )
  }
  for (const { from, to } of scan.frozen) {
    const where = { from: secondsAt(from), to: secondsAt(to) }
    const seconds = where.to - where.from
    if (seconds < shortestFrozen) continue
    const length = seconds.toFixed(1)
    add(
      'picture.frozen',
      seconds >= 5 ? 'error' : 'warning',
      `${clock(where.from)} 起画面静止 ${length} 秒（第 ${from} 帧）`,
      `The picture stands still for ${length} s from ${clock(where.from)} (frame ${from})`,
      where,
    )
  }
  const { top, bottom, left, right } = scan.bars
  if (top > 0.02 && bottom > 0.02) {
    const share = Math.round((top + bottom) * 100)
    add(
      'picture.letterboxed',
      'error',
      `上下有黑边，占画面高度 ${share}%`,
      `Black bars above and below take ${share} % of the height`,
    )
  }
  if (left > 0.02 && right > 0.02) {
    const share = Math.round((left + right) * 100)
    add(
      'picture.pillarboxed',
      'error',
      `左右有黑边，占画面宽度 ${share}%`,
      `Black bars left and right take ${share} % of the width`,
    )
  }
}

export function checkLabel(
  seen: { start: number; seconds: number; inkHeight: number } | null,
  facts: MasterFacts,
  add: Add,
): void {
  if (seen === null) {
    add(
      'label.not-seen',
      'error',
      '片头画面上找不到「AI生成」标识',
      'The visible AI label was not found on the opening pictures',
    )
  } else {
    if (seen.start > 0.5) {
      add(
        'label.late',
        'error',
        `「AI生成」标识到 ${seen.start.toFixed(1)} 秒才出现，应在起始画面`,
        `The visible AI label appears only at ${seen.start.toFixed(1)} s; it belongs on the opening picture`,
      )
    }
    if (seen.seconds < labelRules.seconds - 0.021) {
      add(
        'label.too-short',
        'error',
        `「AI生成」标识只显示 ${seen.seconds.toFixed(2)} 秒，应不少于 2 秒`,
        `The visible AI label stands for ${seen.seconds.toFixed(2)} s, at least 2 s are required`,
      )
    }
    if (seen.inkHeight < labelRules.inkHeight - 1e-6) {
      const percent = (seen.inkHeight * 100).toFixed(2)
      add(
        'label.too-small',
        'error',
        `「AI生成」标识字高为短边的 ${percent}%，应不少于 5%`,
        `The visible AI label is ${percent} % of the shorter side high, at least 5 % are required`,
      )
    }
  }
  const copies = facts.tags.filter(({ key }) => key === 'AIGC' || key.endsWith(':AIGC'))
  if (copies.length === 0) {
    add('label.no-metadata', 'error', '文件元数据中没有 AIGC 标识', 'There is no AIGC label in the metadata')
    return
  }
  if (copies.length > 1)
    add(
      'label.many-copies',
      'error',
      `元数据中有 ${copies.length} 份 AIGC 标识，只能有一份`,
      `There are ${copies.length} AIGC labels in the metadata, only one is allowed`,
    )
  const metadata = parseLabelMetadata(copies[0]!.value)
  if (metadata === null)
    add(
      'label.bad-metadata',
      'error',
      '元数据中的 AIGC 标识不符合标准',
      'The AIGC label in the metadata does not follow the standard',
    )
  else if (metadata.ContentProducer === unregisteredProducer) {
    add('label.unregistered', 'warning', unregisteredWarning.zh, unregisteredWarning.en)
  }
}

export function checkSound(
  sound: { left: Float32Array; right: Float32Array; sampleRate: number } | null,
  loudness: Loudness | null,
  /** Where it was meant to go. */
  wanted: MasterTarget,
  facts: MasterFacts,
  add: Add,
): void {
  if (sound === null || loudness === null || facts.sound === null) {
    add('sound.none', 'error', '文件里没有声音', 'There is no sound in the file')
    return
  }
  if (facts.sound.codec !== 'aac')
    add(
      'sound.codec',
      'error',
      `声音编码是 ${facts.sound.codec}，应为 AAC`,
      `The sound codec is ${facts.sound.codec}, it should be AAC`,
    )
  if (facts.sound.sampleRate !== 48_000)
    add(
      'sound.rate',
      'warning',
      `采样率是 ${facts.sound.sampleRate}，应为 48000`,
      `The sample rate is ${facts.sound.sampleRate}, it should be 48000`,
    )
  if (facts.sound.channels !== 2)
    add(
      'sound.channels',
      'warning',
      `有 ${facts.sound.channels} 个声道，应为立体声`,
      `There are ${facts.sound.channels} channels, it should be stereo`,
    )
  if (facts.picture !== null) {
    const apart = facts.sound.end - facts.picture.end
    if (Math.abs(apart) > 0.06)
      add(
        'sound.length',
        'error',
        `声音与画面长度相差 ${apart.toFixed(2)} 秒`,
        `Sound and pictures differ in length by ${apart.toFixed(2)} s`,
      )
  }
  const { lufs: integrated, truePeakDb: truePeak } = loudness
  if (!Number.isFinite(integrated)) add('sound.silent', 'error', '整个文件没有声音（静音）', 'The whole file is silent')
  else if (Math.abs(integrated - wanted.lufs) > 0.5) {
    add(
      'sound.loudness',
      'error',
      `响度 ${integrated.toFixed(1)} LUFS，应为 −${-wanted.lufs} ± 0.5`,
      `Loudness is ${integrated.toFixed(1)} LUFS, it should be −${-wanted.lufs} ± 0.5`,
    )
  }
  if (truePeak > wanted.peakDb + 0.05)
    add(
      'sound.peak',
      'error',
      `真峰值 ${truePeak.toFixed(2)} dBTP，应不高于 −${-wanted.peakDb}`,
      `True peak is ${truePeak.toFixed(2)} dBTP, it should not be above −${-wanted.peakDb}`,
    )
  if (!Number.isFinite(integrated)) return
  for (const where of findSilence(sound.left, sound.right, sound.sampleRate, 2)) {
    const seconds = where.to - where.from
    const length = seconds.toFixed(1)
    add(
      'sound.silence',
      seconds >= 4 ? 'error' : 'warning',
      `${clock(where.from)} 起无声 ${length} 秒`,
      `Silent for ${length} s from ${clock(where.from)}`,
      where,
    )
  }
}
