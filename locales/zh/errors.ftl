# 出错时的文字：发生了什么，接下来怎么做。
# origin: machine

error-unexpected = 操作未成功（{ $code }）。请重试。
error-unreachable = 无法连接服务器。请检查网络后重试。
error-my-number = 这可能是 My Number（个人编号），请不要输入。保存前会被删除。

## 连接

error-close = 关闭
error-reconnecting = 正在重新连接…
error-replaced = 本页面已在另一个窗口打开，此窗口已暂停。
error-use-this-window = 使用此窗口

## 受理

error-closed = 现在不在服务时间内。
error-full = 现在线路非常繁忙，请稍后再拨。
error-store-unavailable = 现在无法记录，暂停受理。请稍后重试。
error-too-many = 操作过多。请稍等片刻再试。
error-unavailable = 现在无法使用，请稍后重试。
error-too-long = 输入的内容过长，请缩短。
error-malformed = 无法读取输入的内容。请检查后重试。
error-unknown-language = 暂不支持此语言。
error-too-often = 次数过多。请等待约 { $seconds } 秒后再试。

## 登录

error-sign-in = 请登录。
error-wrong-sign-in = 姓名或密码不正确。
error-not-for-you = 您没有进行此操作的权限。

## 麦克风与声音

error-microphone-denied = 未获准使用麦克风。请在浏览器设置中允许本网站使用麦克风，然后重试。
error-microphone-missing = 找不到麦克风。请检查连接后重试。
error-voice-failed = 声音未能接通。重新加载页面即可回到通话并再次连接。
error-bad-offer = 声音未能接通。请重新加载页面。
error-voice-lost = 声音中断了。正在重新连接…
error-voice-lost-for-good = 声音没有接通。
error-voice-again = 重新连接声音
error-voice-silent = 请按这里收听通话

## 通话与记录

error-not-found = 未找到。
error-no-call = 该通话已不存在。
error-not-yours = 这是其他人的通话。
error-already-disposed = 该通话的记录已保存。
error-no-interpreter = 该通话中没有口译员。
error-no-interpreter-needed = 日语通话不需要口译员。
error-not-now = 当前状态下无法进行此操作。
error-offer-gone = 该来电已结束。
error-not-signed-in = 您尚未就位。请重新加载页面。
error-disposition-missing = 记录尚未保存。请选择分类和结果后保存。
error-member-not-found = 没有与这三项相符的参保人。再次询问仍不相符时，只提供一般性说明。
error-look-up-locked = 该通话中查询失败次数过多。只提供一般性说明。
error-bad-birth = 无法读取出生日期。请按 1990-04-01 或 平成2年4月1日 的格式输入。
error-bad-item = 无法读取{ $item ->
    [name] 姓名（片假名）
    [number] 记号和番号
   *[employer] 工作单位名称
}。请检查输入的内容。
error-no-entry = 该解答目前已不适用。

## 通信约定

error-unknown-frame = 本页面版本过旧。请重新加载。
error-malformed-frame = 本页面版本过旧。请重新加载。
error-missing-id = 本页面版本过旧。请重新加载。
