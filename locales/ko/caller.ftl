# 전화하는 분의 화면. 어려운 말을 쓰지 않고 짧은 문장으로.
# origin: machine

caller-service = 마이넘버 전용 전화
caller-title = 전화로 상담하기
caller-language = 언어
caller-fallback = 이 화면은 아직 해당 언어로 번역되지 않았습니다. 통화 중에는 통역사가 도와드립니다.
caller-intro = 마이나 보험증, 자격정보 통지서, 자격확인서에 대해 상담원과 이야기하실 수 있습니다.
caller-accessibility = 웹 접근성
caller-try-again = 다시 시도

## 언어 선택

caller-choose-language = 언어를 선택해 주세요
caller-i-speak = 저는 한국어를 합니다.
caller-easy-japanese = 쉬운 일본어(やさしい日本語)
caller-furigana = 후리가나
caller-which-language = 어느 나라 말인지 모를 때
caller-which-hint = 문장을 보거나 소리를 듣고, 할 수 있는 언어를 선택해 주세요.
caller-listen = 들어 보기

## 전화 걸기 전

caller-topic = 어떤 내용으로 문의하시나요?
caller-topic-myna_card = 마이나 보험증(카드 등록, 병원에서 사용하는 방법)
caller-topic-notice = 자격정보 통지서(資格情報のお知らせ)
caller-topic-certificate = 자격확인서(資格確認書)
caller-topic-other = 기타 또는 잘 모르겠음
caller-notice-interpreter = 통역사가 함께 참여하여 세 사람이 통화할 수 있습니다. 요금은 들지 않습니다.
caller-notice-my-number = 마이넘버(12자리 번호)는 말씀하지 마세요. 저희가 여쭤보는 일은 없습니다.
caller-notice-microphone = 버튼을 누르면 브라우저가 마이크 사용을 물어봅니다. 허용해 주세요.
caller-notice-privacy = 말씀하신 내용의 비밀은 지켜집니다. 통화는 녹음하지 않습니다. 상담하신 내용은 창구의 기록에 남습니다.
caller-notice-papers = 건강보험증이나 받으신 서류가 있으면 가까이에 준비해 주세요.
caller-text-call = 목소리 없이 글자로만 상담하기
caller-text-hint = 듣거나 말하기 어려우신 분, 마이크가 없는 분도 상담하실 수 있습니다. 글을 써서 보내고 답변을 읽습니다.
caller-dial = 전화 걸기
caller-dialling = 연결하고 있습니다…
caller-emergency = 갑자기 아프거나 다쳤을 때는 119로 전화하세요.
caller-by-phone = 전화기로는 { $phone }번으로 걸어 주세요.

## 전화하기 전에 답 찾기

caller-faq-title = 전화하지 않아도 답을 찾을 수 있습니다
caller-faq-question = 알고 싶은 것을 짧게 써 주세요
caller-faq-search = 찾기
caller-faq-none = 답을 찾지 못했습니다. 전화로 상담해 주세요.
caller-faq-japanese-only = 이 답변은 일본어로만 제공됩니다.

## 마이크와 소리 확인

caller-check-title = 마이크와 소리 확인하기
caller-check-start = 마이크 시험하기
caller-check-speak = 아무 말이나 해 보세요. 아래 막대가 움직이면 마이크를 쓸 수 있습니다.
caller-check-good = 마이크를 쓸 수 있습니다.
caller-check-silent = 목소리가 들리지 않습니다. 마이크가 막혀 있거나 꺼져 있지 않은지 확인해 주세요.
caller-check-level = 마이크 소리 크기
caller-check-sound = 소리 내 보기
caller-check-sound-hint = 소리가 들리지 않으면 음량을 키워 주세요.
caller-check-stop = 확인 끝내기

## 통역사가 없을 때

caller-no-interpreter = 오늘은 { $language } 통역사가 없습니다
caller-no-interpreter-soon = 지금은 { $language } 통역사가 자리에 없습니다
caller-no-interpreter-what = 다음과 같이 하실 수 있습니다.
caller-no-interpreter-wait = 전화를 걸고 기다리실 수 있습니다. 통역사가 오는 대로 연결해 드립니다.
caller-no-interpreter-other = 일본어나 다른 언어를 하실 수 있으면 그 언어로 상담하실 수 있습니다.
caller-no-interpreter-help = 일본어를 할 수 있는 분과 함께 전화해 주세요.
caller-no-interpreter-later = 다른 날에 다시 전화해 주세요.
caller-call-in-japanese = 일본어로 상담하기

## 운영 시간 외

caller-closed = 지금은 운영 시간이 아닙니다
caller-next-open = 다음 운영 시작은 { $time }입니다.
caller-closed-for-good = 이 상담 창구는 종료되었습니다.
caller-hours = 운영 시간은 월요일부터 금요일까지 8:30~17:15(일본 시간)이며 공휴일은 쉽니다.
caller-alternative-MYNUMBER_GENERAL = 마이넘버 카드에 대해서는 마이넘버 종합 무료 전화 0120-95-0178에서 상담하실 수 있습니다.
caller-alternative-LOST_CARD_24H_ONLY = 마이넘버 카드를 잃어버리셨다면 마이넘버 종합 무료 전화 0120-95-0178로 언제든지 전화하세요.
caller-alternative-BRANCH = 건강보험에 대해서는 협회건보(協会けんぽ) 지부로 문의해 주세요.

## 기다리는 동안

caller-connecting = 연결하고 있습니다…
caller-position = 대기 순서는 { $position }번째입니다
caller-wait-unknown = 순서대로 연결해 드립니다.
caller-wait-about = 예상 대기 시간은 약 { $to }분입니다.
caller-wait-between = 예상 대기 시간은 { $from }분에서 { $to }분입니다.
caller-stay = 이 페이지를 열어 두세요. 연결되면 소리가 들립니다.
caller-stay-text = 이 페이지를 열어 두세요. 연결되면 여기에 글이 나옵니다.
caller-next-in-line = 다음 차례입니다

caller-phase-waiting = 순서를 기다려 주세요
caller-phase-talking = 통화 중입니다
caller-phase-held = 보류 중입니다. 끊지 말고 기다려 주세요
caller-phase-aside = 확인하고 있습니다. 끊지 말고 기다려 주세요
caller-phase-seeking_interpreter = 통역사를 부르고 있습니다
caller-phase-ended = 통화가 끝났습니다

## 통화 중

caller-part-operator = 상담원
caller-part-interpreter = 통역사
caller-here = 연결됨
caller-coming = 곧 연결됩니다
caller-mute = 마이크 끄기
caller-unmute = 마이크 켜기
caller-hang-up = 전화 끊기
caller-hang-up-sure = 한 번 더 누르면 전화가 끊어집니다
caller-volume = 상대방 목소리 크기
caller-weak = 연결이 불안정합니다. 신호가 잘 잡히는 곳으로 이동해 주세요.
caller-away = 다른 화면을 보는 동안에도 통화는 계속됩니다.
caller-board = 상담원이 보여 드리는 숫자
caller-messages = 글로 주고받기
caller-message = 보낼 글
caller-send = 보내기
caller-from-me = 나
caller-from-operator = 상담원
caller-from-interpreter = 통역사
caller-no-messages = 쓰신 글과 답변이 여기에 나옵니다.
caller-sent-phrase = 상담원이 보낸 안내
caller-answers = 상담원이 보낸 답변
caller-show-japanese = 일본어 문장 보기(창구에서 보여 줄 수 있습니다)
caller-machine-note = 이 글은 기계 번역이며 사람이 확인하지 않았습니다.

## 통화 후

caller-ended = 통화가 끝났습니다
caller-lost = 통화가 끊어졌습니다
caller-reference = 다시 문의하실 때를 위해 접수 번호를 적어 두세요.
caller-reference-number = 접수 번호
caller-read-aloud = 번호 읽어 주기
caller-copy = 복사하기
caller-copied = 복사했습니다
caller-gave-up = 전화를 끊으셨습니다. 대기 순서는 취소되었습니다.
caller-call-again = 처음 화면으로

## 다른 사이트에 두는 버튼

caller-open = 전화로 상담하기(여러 언어)
caller-open-hint = 새 창에서 열립니다

caller-demo = 연습용 페이지입니다. 여기 있는 사람은 실제 인물이 아닙니다.
