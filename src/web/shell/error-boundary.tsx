import { Button, Code } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { errorText, type Language } from '#core'
import { useLanguage, useMessages } from '../language/use-language.ts'
import { Empty } from './empty.tsx'
import { messages } from './messages.ts'

/** Keeps what breaks on a page from taking the studio with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Broken error={this.state.error} reopen={() => this.setState({ error: null })} />
  }
}

function Broken({ error, reopen }: { error: unknown; reopen: () => void }) {
  const m = useMessages(messages)
  const language: Language = useLanguage()
  return (
    <Empty page icon={IconAlertTriangle} title={m.broken} help={m.brokenHelp}>
      <Code block>{errorText(error, language)}</Code>
      <Button onClick={reopen}>{m.reopen}</Button>
    </Empty>
  )
}
