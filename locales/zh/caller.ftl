# 来电者页面。句子简短，不用专业术语。
# origin: machine

caller-service = My Number（个人编号）专线
caller-title = 电话咨询
caller-language = 语言
caller-fallback = 本页面尚未翻译成您的语言。通话时会有口译员协助您。
caller-intro = 您可以与接线员通话，咨询个人编号保险证（マイナ保険証）、资格信息通知和资格确认书的有关事项。
caller-accessibility = 无障碍说明
caller-try-again = 重试

## 选择语言

caller-choose-language = 请选择语言
caller-i-speak = 我说中文。
caller-easy-japanese = 简单易懂的日语（やさしい日本語）
caller-furigana = 注音假名
caller-which-language = 不确定是哪种语言时
caller-which-hint = 请看文字或听声音，选择您会说的语言。
caller-listen = 听一听

## 通话之前

caller-topic = 您想咨询什么？
caller-topic-myna_card = 个人编号保险证（卡的登记、在医院的使用方法）
caller-topic-notice = 资格信息通知（資格情報のお知らせ）
caller-topic-certificate = 资格确认书（資格確認書）
caller-topic-other = 其他，或不清楚
caller-notice-interpreter = 口译员可能会加入，由三方一起通话。不收费用。
caller-notice-my-number = 请不要说出您的 My Number（个人编号，12 位数字）。我们绝不会询问。
caller-notice-microphone = 按下按钮后，浏览器会询问是否允许使用麦克风，请选择允许。
caller-notice-privacy = 我们会对您说的内容保密。通话不录音，但会记录您咨询的事项。
caller-notice-papers = 如果您有健康保险证或收到的文件，请准备在手边。
caller-text-call = 不用语音，用文字咨询
caller-text-hint = 听力或说话不便的人、没有麦克风的人也可以咨询。您写文字发送，然后阅读回复。
caller-dial = 拨打电话
caller-dialling = 正在接通…
caller-emergency = 如遇急病或受伤，请拨打 119。
caller-by-phone = 使用电话机时，请拨打 { $phone }。

## 通话之前，先找找答案

caller-faq-title = 也许不用打电话就能找到答案
caller-faq-question = 请简短地写下您想知道的事
caller-faq-search = 查找
caller-faq-none = 没有找到答案。请打电话咨询。
caller-faq-japanese-only = 此解答只有日语。

## 检查麦克风和声音

caller-check-title = 检查麦克风和声音
caller-check-start = 测试麦克风
caller-check-speak = 请随便说几句话。如果下面的横条在动，麦克风就可以使用。
caller-check-good = 麦克风可以使用。
caller-check-silent = 听不到您的声音。请检查麦克风是否被挡住或已关闭。
caller-check-level = 麦克风的音量
caller-check-sound = 播放声音
caller-check-sound-hint = 如果听不到，请调高音量。
caller-check-stop = 结束检查

## 没有口译员时

caller-no-interpreter = 今天没有{ $language }口译员
caller-no-interpreter-soon = { $language }口译员现在不在
caller-no-interpreter-what = 您可以这样做：
caller-no-interpreter-wait = 您可以先打电话等候。口译员一到，我们就为您接通。
caller-no-interpreter-other = 如果您会说日语或其他语言，可以用那种语言咨询。
caller-no-interpreter-help = 请和会说日语的人一起打电话。
caller-no-interpreter-later = 请改天再打电话。
caller-call-in-japanese = 用日语咨询

## 服务时间以外

caller-closed = 现在不在服务时间内
caller-next-open = 下次开始受理的时间是 { $time }。
caller-closed-for-good = 本咨询窗口已结束服务。
caller-hours = 服务时间为周一至周五 8:30 至 17:15（日本时间），节假日除外。
caller-alternative-MYNUMBER_GENERAL = 有关个人编号卡（My Number 卡）的问题，可拨打 My Number 综合免费电话 0120-95-0178。
caller-alternative-LOST_CARD_24H_ONLY = 如果遗失了个人编号卡（My Number 卡），可随时拨打 My Number 综合免费电话 0120-95-0178。
caller-alternative-BRANCH = 有关健康保险的问题，请咨询协会健保（協会けんぽ）的支部。

## 等待时

caller-connecting = 正在接通…
caller-position = 您排在第 { $position } 位
caller-wait-unknown = 我们会按顺序为您接通。
caller-wait-about = 预计等待约 { $to } 分钟。
caller-wait-between = 预计等待 { $from } 至 { $to } 分钟。
caller-stay = 请保持本页面打开。接通后您会听到声音。
caller-stay-text = 请保持本页面打开。接通后，这里会显示文字。
caller-next-in-line = 下一位就是您

caller-phase-waiting = 请等候
caller-phase-talking = 已接通
caller-phase-held = 通话保持中，请不要挂断
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
caller-hang-up-sure = 再按一次就会挂断
caller-volume = 对方声音的大小
caller-weak = 网络连接不稳定。请移到信号好的地方。
caller-away = 您看其他画面时，通话也会继续。
caller-board = 接线员给您看的数字
caller-messages = 文字消息
caller-message = 要发送的内容
caller-send = 发送
caller-from-me = 您
caller-from-operator = 接线员
caller-from-interpreter = 口译员
caller-no-messages = 您写的内容和回复会显示在这里。
caller-sent-phrase = 接线员发来的通知
caller-answers = 接线员发来的解答
caller-show-japanese = 显示日语原文（可在窗口出示）
caller-machine-note = 本文为机器翻译，未经人工核对。

## 通话之后

caller-ended = 通话已结束
caller-lost = 通话中断了
caller-reference = 请记下受理编号，以便再次咨询时使用。
caller-reference-number = 受理编号
caller-read-aloud = 朗读编号
caller-copy = 复制
caller-copied = 已复制
caller-gave-up = 您已挂断电话，排队已取消。
caller-call-again = 返回首页

## 放在其他网站上的按钮

caller-open = 电话咨询（多语言）
caller-open-hint = 在新窗口中打开

caller-demo = 这是练习用页面，这里的人都不是真实人物。
