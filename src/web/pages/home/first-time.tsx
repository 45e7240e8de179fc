import { Stack, Text, Title } from '@mantine/core'
import { useMessages } from '../../language/use-language.ts'
import { type Intake, ScriptIntake } from '../../script/script-intake.tsx'
import { Examples } from './examples.tsx'
import classes from './home.module.css'
import { messages } from './messages.ts'

/** What a person sees who has never been here: what this is for, and the one thing to do first. */
export function FirstTime({ onIntake }: { onIntake(intake: Intake): void }) {
  const m = useMessages(messages)
  const steps = [
    [m.stepWrite, m.stepWriteHelp],
    [m.stepStage, m.stepStageHelp],
    [m.stepRelease, m.stepReleaseHelp],
  ] as const
  return (
    <Stack gap="xl">
      <div className={classes['hero']}>
        <div>
          <Title order={1} fz={{ base: 26, sm: 34 }} style={{ textWrap: 'balance' }}>
            {m.welcome}
          </Title>
          <Text mt="md" c="dark.1" size="md" maw={520}>
            {m.welcomeHelp}
          </Text>
          <ol className={classes['steps']}>
            {steps.map(([name, help], index) => (
              <li key={name}>
                <b aria-hidden>{index + 1}</b>
                <div>
                  <Text fw={600}>{name}</Text>
                  <Text size="sm" c="dimmed">
                    {help}
                  </Text>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <section className={classes['box']} aria-label={m.start}>
          <Title order={2} size="h3" mb="sm">
            {m.start}
          </Title>
          <ScriptIntake onIntake={onIntake} />
        </section>
      </div>
      <Stack component="section" gap="sm" maw={1120} mx="auto" w="100%">
        <Title order={2} size="h3">
          {m.examples}
        </Title>
        <Examples />
      </Stack>
    </Stack>
  )
}
