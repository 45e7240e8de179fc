import { Alert, Skeleton, Text, UnstyledButton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { errorText } from '#core'
import { useLanguage } from '../../language/use-language.ts'
import { queries } from '../../server/queries.ts'
import { studio } from '../../server/studio.ts'
import { seriesPath } from '../../shell/steps.tsx'
import classes from './home.module.css'

/** The series that come with the studio; one click makes a copy that is one's own. */
export function Examples() {
  const language = useLanguage()
  const [, go] = useLocation()
  const examples = useQuery({
    queryKey: ['examples'],
    queryFn: ({ signal }) => studio.listExamples({}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const start = useMutation({
    mutationFn: (example: string) => studio.createFromExample({ example }),
    onSuccess: ({ series }) => {
      void queries.invalidateQueries({ queryKey: ['series'] })
      go(seriesPath(series.id, 'write'))
    },
  })
  if (examples.isPending) return <Skeleton h={92} />
  if (examples.isError) return <Alert color="red">{errorText(examples.error, language)}</Alert>
  // Those in the reader's language first.
  const sorted = examples.data.toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
  return (
    <>
      {start.isError && (
        <Alert color="red" role="alert">
          {errorText(start.error, language)}
        </Alert>
      )}
      <div className={classes['examples']}>
        {sorted.map(({ id, title, about, language: spoken }) => (
          <UnstyledButton
            key={id}
            className={classes['example']!}
            disabled={start.isPending}
            onClick={() => start.mutate(id)}
          >
            <Text size="sm" fw={600} lang={spoken === 'zh' ? 'zh-CN' : 'en'}>
              {title}
            </Text>
            <Text size="xs" c="dimmed" lineClamp={3}>
              {about[language]}
            </Text>
          </UnstyledButton>
        ))}
      </div>
    </>
  )
}
