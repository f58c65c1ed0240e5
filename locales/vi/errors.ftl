# Khi có điều gì không thực hiện được: chuyện gì đã xảy ra và nên làm gì tiếp theo.
# origin: machine

error-unexpected = Không thực hiện được ({ $code }). Vui lòng thử lại.
error-unreachable = Không kết nối được với máy chủ. Vui lòng kiểm tra đường truyền và thử lại.
error-my-number = Đây có vẻ là số My Number. Vui lòng không nhập số này. Số sẽ bị xóa trước khi lưu.

## Kết nối

error-close = Đóng
error-reconnecting = Đang kết nối lại…
error-replaced = Trang này đã được mở ở một cửa sổ khác nên cửa sổ này tạm dừng.
error-use-this-window = Dùng cửa sổ này

## Tiếp nhận

error-closed = Hiện đang ngoài giờ làm việc.
error-full = Hiện đường dây đang rất bận. Vui lòng gọi lại sau ít phút.
error-store-unavailable = Hiện không ghi nhận được nên chúng tôi tạm ngừng tiếp nhận. Vui lòng thử lại sau ít phút.
error-too-many = Có quá nhiều thao tác cùng lúc. Vui lòng đợi một chút rồi thử lại.
error-unavailable = Hiện chưa sử dụng được. Vui lòng thử lại sau ít phút.
error-too-long = Nội dung quá dài. Vui lòng rút ngắn lại.
error-malformed = Không đọc được nội dung đã nhập. Vui lòng kiểm tra lại rồi thử lại.
error-unknown-language = Chúng tôi chưa hỗ trợ ngôn ngữ này.
error-too-often = Bạn đã thử quá nhiều lần. Vui lòng đợi khoảng { $seconds } giây rồi thử lại.

## Đăng nhập

error-sign-in = Vui lòng đăng nhập.
error-wrong-sign-in = Tên hoặc mật khẩu không đúng.
error-not-for-you = Bạn không có quyền thực hiện thao tác này.

## Micrô và âm thanh

error-microphone-denied = Trang này chưa được phép dùng micrô. Vui lòng cho phép micrô trong phần cài đặt của trình duyệt rồi thử lại.
error-microphone-missing = Không tìm thấy micrô. Vui lòng kiểm tra kết nối rồi thử lại.
error-voice-failed = Không kết nối được âm thanh. Hãy tải lại trang: bạn sẽ trở lại cuộc gọi và kết nối lại.
error-bad-offer = Không kết nối được âm thanh. Vui lòng tải lại trang.
error-voice-lost = Âm thanh bị ngắt. Đang kết nối lại…
error-voice-lost-for-good = Không có kết nối âm thanh.
error-voice-again = Kết nối lại âm thanh
error-voice-silent = Bấm vào đây để nghe cuộc gọi

## Cuộc gọi và hồ sơ

error-not-found = Không tìm thấy.
error-no-call = Cuộc gọi này không còn nữa.
error-not-yours = Đây là cuộc gọi của người khác.
error-already-disposed = Hồ sơ của cuộc gọi này đã được lưu.
error-no-interpreter = Cuộc gọi này không có phiên dịch viên.
error-no-interpreter-needed = Cuộc gọi bằng tiếng Nhật không cần phiên dịch viên.
error-not-now = Không thực hiện được trong trạng thái hiện tại.
error-offer-gone = Cuộc gọi này không còn đổ chuông nữa.
error-not-signed-in = Bạn chưa vào vị trí làm việc. Vui lòng tải lại trang.
error-disposition-missing = Hồ sơ chưa được lưu. Hãy chọn phân loại và kết quả rồi lưu lại.
error-member-not-found = Không có người tham gia nào khớp với ba thông tin này. Nếu hỏi lại vẫn không khớp, chỉ hướng dẫn chung.
error-look-up-locked = Đã tra cứu sai nhiều lần trong cuộc gọi này. Chỉ hướng dẫn chung.
error-bad-birth = Không đọc được ngày sinh. Hãy nhập theo dạng 1990-04-01 hoặc 平成2年4月1日.
error-bad-item = Không đọc được { $item ->
    [name] họ tên (katakana)
    [number] ký hiệu và số
   *[employer] tên nơi làm việc
}. Hãy kiểm tra lại nội dung đã nhập.
error-no-entry = Câu trả lời này không còn hiệu lực vào hôm nay.

## Quy ước truyền tin

error-unknown-frame = Trang này đã cũ. Vui lòng tải lại trang.
error-malformed-frame = Trang này đã cũ. Vui lòng tải lại trang.
error-missing-id = Trang này đã cũ. Vui lòng tải lại trang.
