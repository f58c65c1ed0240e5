# 来电者页面。句子简短，不用专业术语。
# origin: machine

caller-service = My Number（个人编号）专线
caller-title = 电话咨询
caller-language = 语言
caller-fallback = 本页面尚未翻译成您的语言。通话时会有口译员协助您。
caller-intro = 您可以与接线员通话，咨询个人编号保险证（マイナ保険証）、资格信息通知和资格确认书的有关事项。
caller-try-again = 重试

## 通话之前

caller-topic = 您想咨询什么？
caller-topic-myna_card = 个人编号保险证（卡的登记、在医院的使用方法）
caller-topic-notice = 资格信息通知（資格情報のお知らせ）
caller-topic-certificate = 资格确认书（資格確認書）
caller-topic-other = 其他，或不清楚
caller-notice-interpreter = 口译员可能会加入，由三方一起通话。不收费用。
caller-notice-my-number = 请不要说出您的个人编号（12 位数字）。我们绝不会询问。
caller-notice-microphone = 按下按钮后，浏览器会询问是否允许使用麦克风，请选择允许。
caller-dial = 拨打电话
caller-dialling = 正在接通…
caller-emergency = 如遇急病或受伤，请拨打 119。
caller-by-phone = 使用电话机时，请拨打 { $phone }。

## 服务时间以外

caller-closed = 现在不在服务时间内
caller-next-open = 下次开始受理的时间是 { $time }。
caller-closed-for-good = 本咨询窗口已结束服务。
caller-hours = 服务时间为周一至周五 8:30 至 17:15（日本时间），节假日除外。
caller-alternative-MYNUMBER_GENERAL = 有关个人编号卡的问题，可拨打个人编号综合免费电话 0120-95-0178。
caller-alternative-LOST_CARD_24H_ONLY = 如果遗失了个人编号卡，可随时拨打个人编号综合免费电话 0120-95-0178。
caller-alternative-BRANCH = 有关健康保险的问题，请咨询协会健保（協会けんぽ）的支部。

## 等待时

caller-connecting = 正在接通…
caller-position = 您排在第 { $position } 位
caller-wait-unknown = 我们会按顺序为您接通。
caller-wait-about = 预计等待约 { $to } 分钟。
caller-wait-between = 预计等待 { $from } 至 { $to } 分钟。
caller-stay = 请保持本页面打开。接通后您会听到声音。

caller-phase-waiting = 请等候
caller-phase-talking = 已接通
caller-phase-held = 通话保留中，请不要挂断
caller-phase-aside = 我们正在确认，请不要挂断
caller-phase-seeking_interpreter = 正在呼叫口译员
caller-phase-ended = 通话已结束

## 通话中

caller-part-operator = 接线员
caller-part-interpreter = 口译员
caller-here = 已接通
caller-coming = 即将接通
caller-mute = 关闭麦克风
caller-unmute = 打开麦克风
caller-hang-up = 挂断
caller-answers = 接线员发来的解答
caller-show-japanese = 显示日语原文（可在窗口出示）
caller-machine-note = 本文为机器翻译，未经人工核对。

## 通话之后

caller-ended = 通话已结束
caller-lost = 通话中断了
caller-reference = 请记下受理编号，以便再次咨询时使用。
caller-call-again = 返回首页
