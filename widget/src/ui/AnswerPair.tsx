// An answer in Japanese and in the caller's language, side by side, each in its own script and direction.

import type { AnswerText } from '../protocol/gen'
import { Autonym, LangBlock } from './LangText'
import { Text } from './Text'

export function AnswerPair({ texts }: { texts: AnswerText[] }) {
  return (
    <div class={texts.length > 1 ? 'pair both' : 'pair'}>
      {texts.map((text) => (
        <div key={text.lang} class="half">
          <p class="which">
            <Autonym lang={text.lang} />
            {text.machine && (
              <span class="pill machine">
                <Text id="common-machine" />
              </span>
            )}
          </p>
          <LangBlock lang={text.lang} class="text">
            <h3>{text.title}</h3>
            {text.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </LangBlock>
        </div>
      ))}
    </div>
  )
}
