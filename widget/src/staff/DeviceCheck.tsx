// Microphone, loudspeaker and ring, tried out before the first call: a level that moves, a tone that is heard.

import { useEffect, useState } from 'preact/hooks'
import { plain } from '../i18n/text'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { ringOnce } from '../ui/ring'
import { Text } from '../ui/Text'
import { canChooseOutput } from '../voice/outputs'
import { type DeviceRole, find, keepWish, wishFor } from '../voice/preferences'
import { Level } from './Level'
import { isLost, microphone, takeMicrophone } from './microphone'
import { voice } from './voice'

const KIND: Record<DeviceRole, MediaDeviceKind> = { microphone: 'audioinput', speaker: 'audiooutput', ring: 'audiooutput' }

export function DeviceCheck() {
  const [devices, renew] = useDevices()
  const [listening, setListening] = useState(false)
  const listen = async () => {
    try {
      await takeMicrophone()
      await voice.preview()
      setListening(true)
    } catch {
      // Said by the health of the microphone, below.
      setListening(false)
    }
    // Names are told only to those who may use the devices.
    await renew()
  }
  const choose = async (role: DeviceRole, device: MediaDeviceInfo | undefined) => {
    keepWish(role, device && { deviceId: device.deviceId, groupId: device.groupId, label: device.label })
    await voice.rechoose()
    if (role === 'microphone' && listening) await listen()
  }
  return (
    <div class="device-check stack">
      <Picker use="microphone" devices={devices} choose={choose} />
      <div class="try">
        <Button id="common-devices-listen" do="listen" onPress={() => void listen()} />
        {listening && <Level source="microphone" named="common-devices-level" />}
      </div>
      {isLost(microphone.value) ? <Mend /> : listening && <Heard />}
      {canChooseOutput() && <Picker use="speaker" devices={devices} choose={choose} />}
      <Button id="common-devices-tone" do="test_tone" onPress={() => voice.testTone()} />
      {canChooseOutput() && <Picker use="ring" devices={devices} choose={choose} />}
      <Button id="common-devices-ring-try" do="test_ring" onPress={() => void ringOnce()} />
    </div>
  )
}

function Heard() {
  return (
    <p class="note" role="status">
      <Text id="common-devices-speak" />
    </p>
  )
}

/** What is wrong with the microphone, and how to mend it, step by step. */
export function Mend() {
  const health = microphone.value
  return (
    <div role="status" data-id="mend">
      <p class="note wrong">
        <Text id={`error-${health}`} />
      </p>
      <ol class="steps">
        <li>
          <Text id={health === 'microphone-denied' ? 'common-mend-allow' : 'common-mend-plug'} />
        </li>
        <li>
          <Text id="common-mend-choose" />
        </li>
        <li>
          <Text id="common-mend-try" />
        </li>
      </ol>
    </div>
  )
}

interface PickerProps {
  use: DeviceRole
  devices: MediaDeviceInfo[]
  choose: (role: DeviceRole, device: MediaDeviceInfo | undefined) => Promise<void>
}

function Picker({ use, devices, choose }: PickerProps) {
  // Chromium lists the default a second time under its own name.
  const known = devices.filter(({ kind, deviceId, label }) => kind === KIND[use] && deviceId !== 'default' && label !== '')
  const [chosen, setChosen] = useState(() => wishFor(use))
  const here = find(known, chosen)
  return (
    <Choice
      id={`common-devices-${use}`}
      value={here?.deviceId ?? ''}
      onChange={(id) => {
        const device = known.find(({ deviceId }) => deviceId === id)
        setChosen(device)
        void choose(use, device)
      }}
    >
      <option value="">{plain('common-devices-default')}</option>
      {known.map((device) => (
        <option key={device.deviceId} value={device.deviceId}>
          {device.label}
        </option>
      ))}
    </Choice>
  )
}

/** The devices that are there now, and the way to look again. */
function useDevices(): [MediaDeviceInfo[], () => Promise<void>] {
  const [devices, setDevices] = useState<MediaDeviceInfo[]>([])
  const renew = async () => setDevices((await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [])
  useEffect(() => {
    const look = () => void renew()
    look()
    navigator.mediaDevices?.addEventListener('devicechange', look)
    return () => navigator.mediaDevices?.removeEventListener('devicechange', look)
  }, [])
  return [devices, renew]
}
