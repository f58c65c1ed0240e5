# Trang dành cho người gọi. Câu ngắn, dễ hiểu.
# origin: machine

caller-service = Đường dây My Number
caller-title = Gọi điện để được tư vấn
caller-language = Ngôn ngữ
caller-fallback = Trang này chưa được dịch sang ngôn ngữ của bạn. Trong cuộc gọi sẽ có phiên dịch viên hỗ trợ.
caller-intro = Bạn có thể trao đổi với nhân viên tổng đài về Thẻ bảo hiểm My Number, Thông báo thông tin tư cách và Giấy xác nhận tư cách.
caller-try-again = Thử lại

## Trước khi gọi

caller-topic = Bạn muốn hỏi về việc gì?
caller-topic-myna_card = Thẻ bảo hiểm My Number (đăng ký thẻ, cách dùng tại bệnh viện)
caller-topic-notice = Thông báo thông tin tư cách (資格情報のお知らせ)
caller-topic-certificate = Giấy xác nhận tư cách (資格確認書)
caller-topic-other = Việc khác hoặc chưa rõ
caller-notice-interpreter = Phiên dịch viên có thể cùng tham gia để ba bên trao đổi. Bạn không phải trả phí.
caller-notice-my-number = Vui lòng không đọc số My Number (12 chữ số). Chúng tôi không bao giờ hỏi số này.
caller-notice-microphone = Khi bấm nút, trình duyệt sẽ hỏi quyền dùng micrô. Vui lòng cho phép.
caller-dial = Gọi
caller-dialling = Đang kết nối…
caller-emergency = Nếu bị bệnh hoặc bị thương khẩn cấp, hãy gọi 119.
caller-by-phone = Nếu gọi bằng điện thoại, hãy gọi số { $phone }.

## Ngoài giờ

caller-closed = Hiện đang ngoài giờ làm việc
caller-next-open = Chúng tôi làm việc trở lại vào { $time }.
caller-closed-for-good = Đường dây này đã ngừng hoạt động.
caller-hours = Giờ làm việc: từ thứ Hai đến thứ Sáu, 8:30 đến 17:15 (giờ Nhật Bản), trừ ngày lễ.
caller-alternative-MYNUMBER_GENERAL = Về thẻ My Number, bạn có thể gọi tổng đài chung về My Number, số 0120-95-0178.
caller-alternative-LOST_CARD_24H_ONLY = Nếu bị mất thẻ My Number, hãy gọi tổng đài chung về My Number, số 0120-95-0178, bất kể giờ nào.
caller-alternative-BRANCH = Về bảo hiểm y tế, vui lòng liên hệ chi nhánh của Kyokai Kenpo (協会けんぽ).

## Trong khi chờ

caller-connecting = Đang kết nối…
caller-position = Bạn đang ở vị trí thứ { $position }
caller-wait-unknown = Chúng tôi sẽ kết nối cho bạn theo thứ tự.
caller-wait-about = Thời gian chờ khoảng { $to } phút.
caller-wait-between = Thời gian chờ khoảng { $from } đến { $to } phút.
caller-stay = Vui lòng giữ trang này mở. Khi kết nối xong, bạn sẽ nghe thấy tiếng.

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
caller-answers = Câu trả lời từ nhân viên tổng đài
caller-show-japanese = Xem câu tiếng Nhật (để đưa cho quầy tiếp nhận xem)
caller-machine-note = Đoạn này do máy dịch và chưa được người kiểm tra.

## Sau cuộc gọi

caller-ended = Cuộc gọi đã kết thúc
caller-lost = Cuộc gọi đã bị ngắt
caller-reference = Hãy ghi lại mã tiếp nhận này để dùng khi bạn liên hệ lại.
caller-call-again = Trở về trang đầu
