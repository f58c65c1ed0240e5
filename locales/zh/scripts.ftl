# 咨询窗口的常用语。由接线员朗读、口译员翻译，也可以发送到来电者的页面。
# origin: machine

## 开始

scripts-opening-greeting = 您好，这里是协会健保（協会けんぽ）的 My Number（个人编号）专线。感谢您的来电。
scripts-opening-three = 这次通话是您、我和口译员三个人一起。请用短句，一段一段地说。
scripts-opening-secret = 我们会对您说的内容保密，口译员也会保密。
scripts-opening-my-number = 请不要说出您的 My Number（个人编号，12 位数字）。我们绝不会询问。
scripts-opening-question = 请问您想咨询什么？

## 确认本人

scripts-identity-why = 为了查询登记情况，需要确认是您本人。我会问您三件事。
scripts-identity-name = 请按照健康保险证或收到的文件上所写的，说出您的姓名。
scripts-identity-birth = 请说出您的出生日期。
scripts-identity-number = 请说出健康保险的记号和番号（記号・番号），或者您工作单位的名称。
scripts-identity-failed = 没能确认您是本人。我只能为您作一般性说明。

## 口译员加入时

scripts-handover-calling = 我来呼叫口译员。请稍候，不要挂断。
scripts-handover-joined = 口译员已经加入。从现在起，所有的话都会翻译。
scripts-handover-lost = 与口译员的连接断开了。我们会重新呼叫，请稍候，不要挂断。
scripts-handover-checking = 我来查一下。请稍候，不要挂断。

## 结束

scripts-closing-summary = 我把今天说明的内容再总结一下。
scripts-closing-more = 您还有其他想问的吗？
scripts-closing-reference = 您的受理编号是 { $reference }。再次来电时，请告诉我们。
scripts-closing-thanks = 感谢您的来电。

## 急病、受伤

scripts-emergency-call = 如果有生命危险，请挂断这个电话，马上拨打 119。可以叫救护车。
scripts-emergency-where = 拨通 119 后，请先说“kyūkyū desu”（救急です，意思是需要救护车），再说您所在的地点。
