# 잘되지 않았을 때의 말: 무슨 일이 있었는지, 다음에 무엇을 할지.
# origin: machine

error-unexpected = 처리하지 못했습니다({ $code }). 다시 시도해 주세요.
error-unreachable = 서버에 연결할 수 없습니다. 통신 상태를 확인하고 다시 시도해 주세요.
error-my-number = 마이넘버로 보이는 번호가 있습니다. 입력하지 마세요. 저장하기 전에 지워집니다.

## 연결

error-close = 닫기
error-reconnecting = 다시 연결하고 있습니다…
error-replaced = 이 화면이 다른 창에서 열려서 여기서는 멈추었습니다.
error-use-this-window = 이 창을 사용하기

## 접수

error-closed = 지금은 운영 시간이 아닙니다.
error-full = 지금은 통화량이 매우 많습니다. 잠시 후 다시 걸어 주세요.
error-store-unavailable = 지금은 기록할 수 없어 접수를 멈추고 있습니다. 잠시 후 다시 시도해 주세요.
error-too-many = 조작이 너무 많습니다. 잠시 기다렸다가 다시 시도해 주세요.
error-unavailable = 지금은 이용할 수 없습니다. 잠시 후 다시 시도해 주세요.
error-too-long = 입력한 내용이 너무 깁니다. 줄여 주세요.
error-malformed = 입력한 내용을 읽을 수 없습니다. 확인하고 다시 시도해 주세요.
error-unknown-language = 지원하지 않는 언어입니다.
error-too-often = 횟수가 너무 많습니다. 약 { $seconds }초 후에 다시 시도해 주세요.

## 로그인

error-sign-in = 로그인해 주세요.
error-wrong-sign-in = 이름 또는 비밀번호가 올바르지 않습니다.
error-not-for-you = 이 조작을 할 권한이 없습니다.

## 마이크와 음성

error-microphone-denied = 마이크 사용이 허용되지 않았습니다. 브라우저 설정에서 이 사이트의 마이크를 허용하고 다시 시도해 주세요.
error-microphone-missing = 마이크를 찾을 수 없습니다. 연결을 확인하고 다시 시도해 주세요.
error-voice-failed = 음성을 연결하지 못했습니다. 페이지를 새로 고치면 통화로 돌아가 다시 연결합니다.
error-bad-offer = 음성을 연결하지 못했습니다. 페이지를 새로 고쳐 주세요.
error-voice-lost = 음성이 끊어졌습니다. 다시 연결하고 있습니다…
error-voice-lost-for-good = 음성이 연결되지 않습니다.
error-voice-again = 음성 다시 연결하기
error-voice-silent = 통화를 들으려면 여기를 누르세요

## 통화와 기록

error-not-found = 찾을 수 없습니다.
error-no-call = 해당 통화가 더 이상 없습니다.
error-not-yours = 다른 사람의 통화입니다.
error-already-disposed = 이 통화의 기록은 이미 저장되었습니다.
error-no-interpreter = 이 통화에는 통역사가 없습니다.
error-no-interpreter-needed = 일본어 통화에는 통역사가 필요하지 않습니다.
error-not-now = 지금 상태에서는 이 조작을 할 수 없습니다.
error-offer-gone = 이 전화는 이미 끝났습니다.
error-not-signed-in = 자리에 있지 않습니다. 페이지를 새로 고쳐 주세요.
error-disposition-missing = 기록이 아직 저장되지 않았습니다. 분류와 결과를 선택하고 저장해 주세요.
error-member-not-found = 세 항목에 맞는 가입자를 찾을 수 없습니다. 다시 여쭤봐도 맞지 않으면 일반적인 안내만 해 주세요.
error-look-up-locked = 이 통화에서 조회 실패가 너무 많습니다. 일반적인 안내만 해 주세요.
error-bad-birth = 생년월일을 읽을 수 없습니다. 1990-04-01 또는 平成2年4月1日 형식으로 입력해 주세요.
error-bad-item = 읽을 수 없는 항목이 있습니다: { $item ->
    [name] 이름(가타카나)
    [number] 기호·번호
   *[employer] 사업장 이름
}. 입력한 내용을 확인해 주세요.
error-no-entry = 이 답변은 오늘 기준으로 사용할 수 없습니다.

## 통신 규칙

error-unknown-frame = 이 화면은 오래되었습니다. 새로 고쳐 주세요.
error-malformed-frame = 이 화면은 오래되었습니다. 새로 고쳐 주세요.
error-missing-id = 이 화면은 오래되었습니다. 새로 고쳐 주세요.
