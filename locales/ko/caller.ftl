# 전화하는 분의 화면. 어려운 말을 쓰지 않고 짧은 문장으로.
# origin: machine

caller-service = 마이넘버 전용 전화
caller-title = 전화로 상담하기
caller-language = 언어
caller-fallback = 이 화면은 아직 해당 언어로 번역되지 않았습니다. 통화 중에는 통역사가 도와드립니다.
caller-intro = 마이나 보험증, 자격정보 통지서, 자격확인서에 대해 상담원과 이야기하실 수 있습니다.
caller-try-again = 다시 시도

## 전화 걸기 전

caller-topic = 어떤 내용으로 문의하시나요?
caller-topic-myna_card = 마이나 보험증(카드 등록, 병원에서 사용하는 방법)
caller-topic-notice = 자격정보 통지서(資格情報のお知らせ)
caller-topic-certificate = 자격확인서(資格確認書)
caller-topic-other = 기타 또는 잘 모르겠음
caller-notice-interpreter = 통역사가 함께 참여하여 세 사람이 통화할 수 있습니다. 요금은 들지 않습니다.
caller-notice-my-number = 마이넘버(12자리 번호)는 말씀하지 마세요. 저희가 여쭤보는 일은 없습니다.
caller-notice-microphone = 버튼을 누르면 브라우저가 마이크 사용을 물어봅니다. 허용해 주세요.
caller-dial = 전화 걸기
caller-dialling = 연결하고 있습니다…
caller-emergency = 갑자기 아프거나 다쳤을 때는 119로 전화하세요.
caller-by-phone = 전화기로는 { $phone }번으로 걸어 주세요.

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
caller-answers = 상담원이 보낸 답변
caller-show-japanese = 일본어 문장 보기(창구에서 보여 줄 수 있습니다)
caller-machine-note = 이 글은 기계 번역이며 사람이 확인하지 않았습니다.

## 통화 후

caller-ended = 통화가 끝났습니다
caller-lost = 통화가 끊어졌습니다
caller-reference = 다시 문의하실 때를 위해 접수 번호를 적어 두세요.
caller-call-again = 처음 화면으로
