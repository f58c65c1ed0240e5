// The caller's page.

import '../styles/base.css'
import '../styles/call.css'
import { render } from 'preact'
import { CallPage } from './CallPage'
import { tellOuterPage } from './outer'
import { Visit } from './visit'

const mine = new Visit()
const root = document.getElementById('app')
void mine.begin().then(() => {
  tellOuterPage(mine)
  if (root) render(<CallPage visit={mine} />, root)
})
