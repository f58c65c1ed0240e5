// The caller's page.

import '../styles/base.css'
import '../styles/call.css'
import { render } from 'preact'
import { CallPage } from './CallPage'
import { Visit } from './visit'

const mine = new Visit()
const root = document.getElementById('app')
void mine.begin().then(() => root && render(<CallPage visit={mine} />, root))
