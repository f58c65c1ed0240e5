# Những câu thường dùng của đường dây. Nhân viên tổng đài đọc, phiên dịch viên dịch, và có thể gửi đến màn hình của người gọi.
# origin: machine

## Mở đầu

scripts-opening-greeting = Đây là đường dây My Number của Kyokai Kenpo (協会けんぽ). Cảm ơn bạn đã gọi.
scripts-opening-three = Cuộc gọi này có ba người, gồm cả phiên dịch viên. Xin bạn nói từng câu ngắn.
scripts-opening-secret = Những gì bạn nói được giữ bí mật. Phiên dịch viên cũng giữ bí mật.
scripts-opening-my-number = Vui lòng không đọc số My Number (12 chữ số). Chúng tôi không bao giờ hỏi số này.
scripts-opening-question = Bạn muốn hỏi về việc gì?

## Xác nhận người gọi

scripts-identity-why = Để tra cứu tình trạng đăng ký, tôi cần xác nhận đúng là bạn. Tôi sẽ hỏi ba điều.
scripts-identity-name = Xin bạn cho biết họ tên, đúng như ghi trên thẻ bảo hiểm y tế hoặc trên giấy tờ đã nhận được.
scripts-identity-birth = Xin bạn cho biết ngày tháng năm sinh.
scripts-identity-number = Xin bạn cho biết ký hiệu và số (記号・番号) của bảo hiểm y tế, hoặc tên nơi làm việc.
scripts-identity-failed = Tôi chưa xác nhận được. Tôi chỉ có thể hướng dẫn chung cho bạn.

## Khi phiên dịch viên tham gia

scripts-handover-calling = Tôi sẽ gọi phiên dịch viên. Xin bạn giữ máy.
scripts-handover-joined = Phiên dịch viên đã tham gia. Từ bây giờ, mọi lời nói đều được dịch.
scripts-handover-lost = Kết nối với phiên dịch viên bị ngắt. Chúng tôi đang gọi lại, xin bạn giữ máy.
scripts-handover-checking = Để tôi kiểm tra. Xin bạn giữ máy.

## Kết thúc

scripts-closing-summary = Tôi xin tóm tắt lại những điều đã hướng dẫn hôm nay.
scripts-closing-more = Bạn còn muốn hỏi điều gì nữa không?
scripts-closing-reference = Mã tiếp nhận của bạn là { $reference }. Khi gọi lại, xin bạn cho chúng tôi biết mã này.
scripts-closing-thanks = Cảm ơn bạn đã gọi điện.

## Bệnh hoặc bị thương khẩn cấp

scripts-emergency-call = Nếu nguy hiểm đến tính mạng, hãy gác máy và gọi ngay 119. Bạn có thể gọi xe cấp cứu.
scripts-emergency-where = Khi gọi 119, trước tiên hãy nói “kyūkyū desu” (救急です, nghĩa là cần cấp cứu), rồi cho biết nơi bạn đang ở.
