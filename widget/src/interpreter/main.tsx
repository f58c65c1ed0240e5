// The interpreter's page.

import '../styles/base.css'
import '../styles/console.css'
import '../styles/interpreter.css'
import { session } from '../staff/session'
import { start } from '../staff/start'
import { voice } from '../staff/voice'
import { NO_INTERPRETER, reduceInterpreter } from '../store/agent'
import { Desk } from './Desk'

const interpreter = session('interpreter', NO_INTERPRETER, reduceInterpreter, () => voice.rejoin())
void start(interpreter, (speak) => <Desk session={interpreter} speak={speak} />)
