import { type LocalText, StudioError } from '#core'
import { readJson } from '#production'
import { reprintStory, storyReportSchema } from '#story'

/**
 * The script with the changes that were made to what `story --json` printed of it.
 *
 * @throws StudioError `story.bad-edit` for a file that is no such story, `story.no-place` where the script has no place for a change.
 */
export async function writeEditedStory(script: { text: string; file: string }, edited: string): Promise<string> {
  const { story } = await readJson(edited, storyReportSchema, refused)
  const written = reprintStory(script, story)
  if (written !== null) return written
  throw new StudioError({
    code: 'story.no-place',
    message: {
      zh: `有的改动在剧本原文里没有地方可写（例如换了场次顺序）：${edited}。请直接改剧本，或用 --print 另写一份。`,
      en: `The script has no place for some change (scenes in another order, say): ${edited}. Edit the script itself, or write it anew with --print.`,
    },
    details: { file: edited },
  })
}

function refused(file: string, why: LocalText, cause: unknown): StudioError {
  return new StudioError({
    code: 'story.bad-edit',
    message: {
      zh: `不是 story --json 输出的内容：${file}（${why.zh}）`,
      en: `This is not what story --json prints: ${file} (${why.en})`,
    },
    details: { file },
    cause,
  })
}
