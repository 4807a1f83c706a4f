package vn.minh.portal.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says after a button did its work; the address carries the code only, never a text. */
public enum Done {
    SIGNED("da-ky", "Hội đồng đã ký", "Nội dung đã đóng băng và chờ thủ trưởng đơn vị phê duyệt."),
    APPROVED(
            "da-phe-duyet",
            "Đã phê duyệt và nộp",
            "Hồ sơ đã được nộp; hồ sơ đánh giá ngoài tự xuất hiện trong hàng đợi của cơ quan quản lý."),
    SENT_BACK("da-gui-lai", "Đã gửi lại hội đồng", "Hội đồng thấy lý do và sửa được câu trả lời ngay."),
    CLAIMED(
            "da-nhan",
            "Bạn đã nhận hồ sơ",
            "Hồ sơ đứng tên bạn cho đến khi bạn trả lại hàng đợi hoặc đề xuất kết quả."),
    RELEASED("da-tra-lai", "Đã trả lại hàng đợi", "Người đánh giá khác có thể nhận hồ sơ này."),
    PROPOSED("da-de-xuat", "Đã đề xuất kết quả", "Đơn vị thấy kết quả đề xuất; bước tiếp theo là kết luận."),
    RESUMED("da-tiep-tuc", "Tiếp tục đánh giá", "Đề xuất đã được rút; bạn chấm tiếp được ngay."),
    CONCLUDED("da-ket-luan", "Đã kết luận", "Kết quả chờ thủ trưởng cơ quan quản lý công nhận."),
    RECOGNISED(
            "da-cong-nhan",
            "Đã công nhận mức độ",
            "Quyết định và giấy chứng nhận đã có số; kết quả đang được gửi tới CSDL ngành và trang công khai."),
    REVOKED(
            "da-thu-hoi",
            "Đã thu hồi công nhận",
            "Quyết định thu hồi đã có số; CSDL ngành và trang công khai được báo ngay, giấy chứng nhận hết hiệu lực."),
    RETRIED("da-thu-lai", "Bản ghi trở lại hàng chờ gửi", "Số lần thử tính lại từ đầu; trạng thái mới hiện ở dòng đó."),
    RESENT(
            "da-gui-lai-ban",
            "Bản ghi được gửi lại",
            "Cùng số bản cũ: nơi nhận nhận ra bản lặp, và dựng lại được bản đã mất."),
    CORRECTED(
            "da-sua-va-gui", "Bản ghi được sửa và gửi lại", "Bản mới mang số tiếp theo và nội dung hiện có của hồ sơ."),
    COMPARISON_STARTED(
            "da-bat-dau-doi-soat",
            "Đã bắt đầu đối soát",
            "CSDL ngành được hỏi danh mục; tải lại trang sau ít phút để xem hai bên khớp hay lệch ở đâu."),
    COMPARED("da-doi-soat", "Đã so hai bên", "Kết quả từng cơ quan và từng chênh lệch ở ngay dưới đây."),
    REPAIRED(
            "da-sua-chenh-lech",
            "Đã gửi lại các bản thiếu",
            "Bản thiếu và bản cũ được gửi lại; bản khác nội dung nhận số bản cao hơn cả hai bên. Đối soát lại sau khi"
                    + " có biên nhận."),
    FILE_MADE(
            "da-lap-tep",
            "Đã lập tệp gửi",
            "Các bản ghi trong tệp tính là đã gửi; tải tệp về và chuyển cho CSDL ngành."),
    RECEIPT_WRITTEN(
            "da-ghi-bien-nhan",
            "Đã ghi biên nhận",
            "Bản ghi mang kết quả bạn vừa ghi; ghi lại y như vậy không đổi gì."),
    RECORDED("da-cham", "Đã ghi điểm", "Điểm đánh giá ngoài đứng cạnh điểm tự chấm, không thay điểm tự chấm."),
    SUPPLEMENT_REQUESTED(
            "da-yeu-cau-bo-sung",
            "Đã yêu cầu bổ sung",
            "Hồ sơ mở lại cho đơn vị ở đúng các tiêu chí đã nêu; điểm của tiêu chí khác giữ nguyên."),
    AGREED("da-dong-y", "Đã đồng ý với kết quả đề xuất", "Cơ quan đánh giá kết luận được ngay."),
    COMMENTED(
            "da-gop-y",
            "Đã gửi góp ý",
            "Đoàn đánh giá đọc góp ý rồi đánh giá tiếp hoặc giữ đề xuất; đơn vị góp ý thêm được đến hết hạn."),
    SECOND_TAKEN(
            "da-nhan-doc-lan-hai",
            "Bạn đã nhận đọc lần hai",
            "Bạn chấm mà không thấy điểm của người đọc thứ nhất; chỉ tiêu bạn không chấm tính theo điểm tự chấm."),
    SECOND_RELEASED("da-tra-doc-lan-hai", "Đã trả việc đọc lần hai", "Thành viên khác của đoàn nhận được ngay."),
    SECOND_FINISHED(
            "da-doc-xong-lan-hai",
            "Đã đọc xong lần hai",
            "Nơi hai người chấm khác nhau, trưởng đoàn hoặc chuyên viên chốt điểm."),
    SETTLED("da-chot", "Đã chốt điểm", "Điểm đã chốt là điểm đánh giá ngoài của chỉ tiêu."),
    MINUTES_KEPT("da-ghi-bien-ban", "Đã ghi biên bản", "Biên bản họp đoàn đã lưu cùng hồ sơ."),
    FOUNDED("da-lap-doan", "Đã thành lập đoàn", "Thành viên thấy hàng đợi của đoàn từ ngày đầu trong quyết định."),
    ALLOTTED("da-giao-truong", "Đã giao trường cho đoàn", "Hồ sơ đang mở của trường đã chuyển theo."),
    SCHOOL_RELEASED("da-bo-truong", "Trường không còn thuộc đoàn", "Mọi đoàn của cơ quan nhận được hồ sơ của trường."),
    DISSOLVED("da-giai-the", "Đã giải thể đoàn", "Các trường của đoàn mở lại cho mọi đoàn của cơ quan."),
    DRAWN("da-boc-tham", "Đã bốc thăm", "Kết quả đã lưu cùng hạt giống; ai cũng lặp lại được và ra đúng như vậy."),
    KEPT("da-luu", "Đã lưu minh chứng", "Nội dung đã được kiểm tra và lưu; hồ sơ dẫn được mã minh chứng này."),
    BEING_CHECKED(
            "dang-kiem-tra",
            "Đang kiểm tra nội dung",
            "Việc kiểm tra tự chạy tiếp; bấm “Kiểm tra tiếp” sau ít giây để xem kết quả."),
    NOT_TAKEN("khong-nhan", false, "Nội dung không được nhận", "Lý do và việc làm tiếp ở ngay dưới đây."),
    NOT_CHECKED(
            "chua-kiem-tra",
            false,
            "Đã khai báo, chưa kiểm tra được",
            "Chưa có gì mất: bấm “Kiểm tra tiếp” để thử lại; hệ thống nói rõ nếu vẫn chưa được."),
    DESCRIBED("da-mo-ta", "Đã sửa mô tả", "Hồ sơ đã ký giữ nguyên nội dung đã niêm phong."),
    LINK_CHECKED("da-kiem-tra-lien-ket", "Đã kiểm tra liên kết", "Kết quả mới nhất ở phần “Hiện nay”.");

    private final String code;
    private final boolean good;
    private final String title;
    private final String sentence;

    Done(String code, String title, String sentence) {
        this(code, true, title, sentence);
    }

    Done(String code, boolean good, String title, String sentence) {
        this.code = code;
        this.good = good;
        this.title = title;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    /** Nothing for a code that is none of ours. */
    public static @Nullable Notice notice(@Nullable String code) {
        return Arrays.stream(values())
                .filter(done -> done.code.equals(code))
                .findFirst()
                .map(done -> new Notice(done.good, done.title, List.of(done.sentence), List.of()))
                .orElse(null);
    }
}
