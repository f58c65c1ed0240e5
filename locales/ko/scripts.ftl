# 창구에서 자주 쓰는 말. 상담원이 읽고 통역사가 통역하며, 전화하는 분의 화면으로 보낼 수도 있음.
# origin: machine

## 시작

scripts-opening-greeting = 협회건보(協会けんぽ) 마이넘버 전용 전화입니다. 전화해 주셔서 감사합니다.
scripts-opening-three = 통역사와 함께 세 사람이 통화합니다. 짧게 끊어서 말씀해 주세요.
scripts-opening-secret = 말씀하신 내용의 비밀은 지켜집니다. 통역사도 비밀을 지킵니다.
scripts-opening-my-number = 마이넘버(12자리 번호)는 말씀하지 마세요. 저희가 여쭤보는 일은 없습니다.
scripts-opening-question = 어떤 내용으로 문의하시나요?

## 본인 확인

scripts-identity-why = 등록 상황을 알아보기 위해 본인이신지 확인하겠습니다. 세 가지를 여쭤보겠습니다.
scripts-identity-name = 성함을 건강보험증이나 받으신 서류에 적힌 대로 말씀해 주세요.
scripts-identity-birth = 생년월일을 말씀해 주세요.
scripts-identity-number = 건강보험의 기호와 번호(記号・番号) 또는 직장 이름을 말씀해 주세요.
scripts-identity-failed = 본인 확인이 되지 않았습니다. 일반적인 안내만 해 드리겠습니다.

## 통역사가 들어올 때

scripts-handover-calling = 통역사를 부르겠습니다. 끊지 말고 기다려 주세요.
scripts-handover-joined = 통역사가 들어왔습니다. 지금부터 하는 말은 모두 통역합니다.
scripts-handover-lost = 통역사와 연결이 끊어졌습니다. 다시 부르고 있으니 끊지 말고 기다려 주세요.
scripts-handover-checking = 알아보겠습니다. 끊지 말고 기다려 주세요.

## 마무리

scripts-closing-summary = 오늘 안내해 드린 내용을 다시 한번 정리하겠습니다.
scripts-closing-more = 더 궁금하신 점이 있으신가요?
scripts-closing-reference = 접수 번호는 { $reference }입니다. 다시 전화하실 때 알려 주세요.
scripts-closing-thanks = 전화해 주셔서 감사합니다.

## 급한 병이나 부상

scripts-emergency-call = 생명이 위험하면 이 전화를 끊고 바로 119로 전화하세요. 구급차를 부를 수 있습니다.
scripts-emergency-where = 119에 전화하면 먼저 ‘큐큐데스’(救急です, 구급차가 필요하다는 뜻)라고 말하고, 계신 곳을 알려 주세요.
