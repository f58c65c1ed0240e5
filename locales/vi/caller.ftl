# Trang dành cho người gọi. Câu ngắn, dễ hiểu.
# origin: machine

caller-service = Đường dây My Number
caller-title = Gọi điện để được tư vấn
caller-language = Ngôn ngữ
caller-fallback = Trang này chưa được dịch sang ngôn ngữ của bạn. Trong cuộc gọi sẽ có phiên dịch viên hỗ trợ.
caller-intro = Bạn có thể trao đổi với nhân viên tổng đài về Thẻ bảo hiểm My Number, Thông báo thông tin tư cách và Giấy xác nhận tư cách.
caller-accessibility = Khả năng tiếp cận của trang web
caller-try-again = Thử lại

## Chọn ngôn ngữ

caller-choose-language = Vui lòng chọn ngôn ngữ
caller-i-speak = Tôi nói tiếng Việt.
caller-easy-japanese = Tiếng Nhật đơn giản (やさしい日本語)
caller-furigana = Furigana
caller-which-language = Khi không biết đây là tiếng nước nào
caller-which-hint = Hãy xem các câu hoặc nghe giọng nói, rồi chọn ngôn ngữ mà bạn nói được.
caller-listen = Nghe thử

## Trước khi gọi

caller-topic = Bạn muốn hỏi về việc gì?
caller-topic-myna_card = Thẻ bảo hiểm My Number (đăng ký thẻ, cách dùng tại bệnh viện)
caller-topic-notice = Thông báo thông tin tư cách (資格情報のお知らせ)
caller-topic-certificate = Giấy xác nhận tư cách (資格確認書)
caller-topic-other = Việc khác hoặc chưa rõ
caller-notice-interpreter = Phiên dịch viên có thể cùng tham gia để ba bên trao đổi. Bạn không phải trả phí.
caller-notice-my-number = Vui lòng không đọc số My Number (12 chữ số). Chúng tôi không bao giờ hỏi số này.
caller-notice-microphone = Khi bấm nút, trình duyệt sẽ hỏi quyền dùng micrô. Vui lòng cho phép.
caller-notice-privacy = Những gì bạn nói được giữ bí mật. Cuộc gọi không bị ghi âm. Nội dung bạn hỏi được ghi vào hồ sơ của chúng tôi.
caller-notice-papers = Nếu có thẻ bảo hiểm y tế hoặc giấy tờ đã nhận được, bạn hãy để sẵn bên cạnh.
caller-text-call = Tư vấn không cần nói (chỉ dùng chữ)
caller-text-hint = Người khó nghe, khó nói hoặc không có micrô cũng được tư vấn. Bạn viết, gửi đi rồi đọc câu trả lời.
caller-dial = Gọi
caller-dialling = Đang kết nối…
caller-emergency = Nếu bị bệnh hoặc bị thương khẩn cấp, hãy gọi 119.
caller-by-phone = Nếu gọi bằng điện thoại, hãy gọi số { $phone }.

## Tìm câu trả lời trước khi gọi

caller-faq-title = Có thể bạn không cần gọi điện
caller-faq-question = Hãy viết ngắn gọn điều bạn muốn biết
caller-faq-search = Tìm
caller-faq-none = Không tìm thấy câu trả lời. Vui lòng gọi điện để được tư vấn.
caller-faq-japanese-only = Câu trả lời này chỉ có bằng tiếng Nhật.

## Kiểm tra micrô và âm thanh

caller-check-title = Kiểm tra micrô và âm thanh
caller-check-start = Thử micrô
caller-check-speak = Hãy nói vài câu. Nếu thanh bên dưới chuyển động thì micrô dùng được.
caller-check-good = Micrô dùng được.
caller-check-silent = Không nghe thấy tiếng của bạn. Hãy kiểm tra xem micrô có bị che hoặc bị tắt không.
caller-check-level = Âm lượng micrô
caller-check-sound = Phát âm thanh
caller-check-sound-hint = Nếu không nghe thấy, hãy tăng âm lượng.
caller-check-stop = Kết thúc kiểm tra

## Khi không có phiên dịch viên

caller-no-interpreter = Hôm nay không có phiên dịch viên { $language }
caller-no-interpreter-soon = Hiện phiên dịch viên { $language } chưa có mặt
caller-no-interpreter-what = Bạn có thể làm như sau:
caller-no-interpreter-wait = Bạn có thể gọi và chờ. Khi có phiên dịch viên, chúng tôi sẽ kết nối ngay.
caller-no-interpreter-other = Nếu nói được tiếng Nhật hoặc một ngôn ngữ khác, bạn có thể được tư vấn bằng ngôn ngữ đó.
caller-no-interpreter-help = Hãy gọi cùng với một người nói được tiếng Nhật.
caller-no-interpreter-later = Hãy gọi lại vào ngày khác.
caller-call-in-japanese = Tư vấn bằng tiếng Nhật

## Ngoài giờ

caller-closed = Hiện đang ngoài giờ làm việc
caller-next-open = Chúng tôi làm việc trở lại vào { $time }.
caller-closed-for-good = Đường dây này đã ngừng hoạt động.
caller-hours = Giờ làm việc: từ thứ Hai đến thứ Sáu, 8:30 đến 17:15 (giờ Nhật Bản), trừ ngày lễ.
caller-alternative-MYNUMBER_GENERAL = Về thẻ My Number, bạn có thể gọi tổng đài miễn phí chung về My Number, số 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Nếu bị mất thẻ My Number, hãy gọi tổng đài miễn phí chung về My Number, số 0120-95-0178, bất kể giờ nào.
caller-alternative-BRANCH = Về bảo hiểm y tế, vui lòng liên hệ chi nhánh của Kyokai Kenpo (協会けんぽ).

## Trong khi chờ

caller-connecting = Đang kết nối…
caller-position = Bạn đang ở vị trí thứ { $position }
caller-wait-unknown = Chúng tôi sẽ kết nối cho bạn theo thứ tự.
caller-wait-about = Thời gian chờ khoảng { $to } phút.
caller-wait-between = Thời gian chờ khoảng { $from } đến { $to } phút.
caller-stay = Vui lòng giữ trang này mở. Khi kết nối xong, bạn sẽ nghe thấy tiếng.
caller-stay-text = Vui lòng giữ trang này mở. Khi kết nối xong, chữ sẽ hiện ở đây.
caller-next-in-line = Tiếp theo là đến lượt bạn

caller-phase-waiting = Vui lòng chờ đến lượt
caller-phase-talking = Đã kết nối
caller-phase-held = Đang giữ máy. Vui lòng chờ trong giây lát
caller-phase-aside = Chúng tôi đang kiểm tra. Vui lòng giữ máy
caller-phase-seeking_interpreter = Đang gọi phiên dịch viên
caller-phase-ended = Cuộc gọi đã kết thúc

## Trong cuộc gọi

caller-part-operator = Nhân viên tổng đài
caller-part-interpreter = Phiên dịch viên
caller-here = Đã kết nối
caller-coming = Sắp kết nối
caller-mute = Tắt micrô
caller-unmute = Bật micrô
caller-hang-up = Kết thúc cuộc gọi
caller-hang-up-sure = Bấm lần nữa để kết thúc cuộc gọi
caller-volume = Âm lượng giọng nói của người đối thoại
caller-weak = Kết nối không ổn định. Vui lòng đến nơi có sóng tốt hơn.
caller-away = Cuộc gọi vẫn tiếp tục khi bạn xem màn hình khác.
caller-board = Các số nhân viên tổng đài cho bạn xem
caller-messages = Trao đổi bằng chữ
caller-message = Nội dung muốn gửi
caller-send = Gửi
caller-from-me = Bạn
caller-from-operator = Nhân viên tổng đài
caller-from-interpreter = Phiên dịch viên
caller-no-messages = Nội dung bạn viết và câu trả lời sẽ hiện ở đây.
caller-sent-phrase = Lời nhắn từ nhân viên tổng đài
caller-answers = Câu trả lời từ nhân viên tổng đài
caller-show-japanese = Xem câu tiếng Nhật (để đưa cho quầy tiếp nhận xem)
caller-machine-note = Đoạn này do máy dịch và chưa được người kiểm tra.

## Sau cuộc gọi

caller-ended = Cuộc gọi đã kết thúc
caller-lost = Cuộc gọi đã bị ngắt
caller-reference = Hãy ghi lại mã tiếp nhận này để dùng khi bạn liên hệ lại.
caller-reference-number = Mã tiếp nhận
caller-read-aloud = Đọc to mã này
caller-copy = Sao chép
caller-copied = Đã sao chép
caller-gave-up = Bạn đã kết thúc cuộc gọi. Lượt chờ của bạn không còn nữa.
caller-call-again = Trở về trang đầu

## Nút đặt trên các trang web khác

caller-open = Gọi điện để được tư vấn (nhiều ngôn ngữ)
caller-open-hint = Mở trong cửa sổ mới

caller-demo = Đây là trang luyện tập. Những người ở đây không có thật.
