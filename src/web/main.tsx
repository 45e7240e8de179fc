import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/dropzone/styles.css'
import './theme/ground.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadFonts } from './fonts/house-fonts.ts'

// Many machines have no Chinese font for the page itself; the films' own stands in.
void loadFonts(['Sanbu Sans'])
createRoot(document.getElementById('root')!).render(<App />)
