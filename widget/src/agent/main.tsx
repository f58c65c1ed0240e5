// The operator's console.

import '../styles/base.css'
import '../styles/agent.css'
import { session } from '../staff/session'
import { start } from '../staff/start'
import { voice } from '../staff/voice'
import { NO_OPERATOR, reduceOperator } from '../store/agent'
import { Console } from './Console'

const operator = session('agent', NO_OPERATOR, reduceOperator, () => voice.rejoin())
void start(operator, (speak) => <Console session={operator} speak={speak} />)
