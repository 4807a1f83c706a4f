package vn.minh.web;

import java.util.HashMap;
import java.util.Map;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.HeaderRequired;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Rejection.KeyReused;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Rejection.Unavailable;

/** Every rejection has exactly one answer; the switch has no default, so none can be forgotten. */
public final class Problems {

    private static final String REREAD = "Tải lại để xem trạng thái mới nhất rồi làm tiếp.";

    private Problems() {}

    /** @param at path of the request that was refused, or of the list one line of which was */
    public static Problem of(Rejection reason, String at) {
        return switch (reason) {
            case NotFound(var what, var id) ->
                Problem.of(
                                404,
                                "not-found",
                                "Không tìm thấy",
                                "Không có " + Words.of(what) + " này, hoặc không thuộc phạm vi của bạn.",
                                "Kiểm tra lại đường dẫn hoặc mã.",
                                at)
                        .with(Map.of("what", what, "id", id));
            case IllegalMove(var what, var from, var move) ->
                Problem.of(
                                409,
                                "illegal-move",
                                "Chưa làm được lúc này",
                                "Không thể " + Words.of(move) + " khi " + Words.of(what) + " ở trạng thái “"
                                        + Words.of(from) + "”.",
                                REREAD,
                                at)
                        .with(Map.of("state", from, "move", move));
            case Stale(var expected, var actual, var values) ->
                Problem.of(
                                412,
                                "stale-version",
                                "Đã có người thay đổi trước",
                                "Bạn đang xem phiên bản " + expected + ", hiện đã là phiên bản " + actual + ".",
                                REREAD,
                                at)
                        .with(staleness(expected, actual, values));
            case Forbidden(var why, var next) -> Problem.of(403, "forbidden", "Bạn không có quyền", why, next, at);
            case Invalid(var faults) ->
                Problem.of(
                                422,
                                "invalid",
                                "Dữ liệu chưa hợp lệ",
                                "Có " + faults.size() + " điểm cần sửa; chưa có gì được ghi lại.",
                                "Sửa từng điểm trong danh sách rồi gửi lại.",
                                at)
                        .withFaults(faults);
            case Conflict(var code, var why, var next) ->
                Problem.of(409, code, "Không khớp với hiện trạng", why, next, at);
            case NotYet(var what, var id) ->
                Problem.of(
                                409,
                                "not-yet",
                                "Chưa đủ dữ liệu",
                                "Hệ thống chưa nhận được " + Words.of(what) + " “" + id + "”.",
                                "Thử lại sau ít phút.",
                                at)
                        .with(Map.of("what", what, "id", id));
            case Unavailable(var why, var next) ->
                Problem.of(503, "unavailable", "Tạm thời chưa phục vụ được", why, next, at);
            case HeaderRequired(var header, var next) ->
                Problem.of(
                        428,
                        "precondition-required",
                        "Thiếu điều kiện",
                        "Yêu cầu thiếu tiêu đề " + header + " hoặc tiêu đề không đọc được.",
                        next,
                        at);
            case KeyReused(var key) ->
                Problem.of(
                        422,
                        "idempotency-key-reused",
                        "Khóa chống trùng đã dùng",
                        "Khóa “" + key + "” đã dùng cho một yêu cầu khác.",
                        "Dùng khóa mới cho yêu cầu mới; giữ khóa cũ chỉ khi gửi lại đúng yêu cầu cũ.",
                        at);
        };
    }

    private static Map<String, Object> staleness(long expected, long actual, Map<String, Object> values) {
        var context = new HashMap<>(values);
        context.put("expected", expected);
        context.put("actual", actual);
        return context;
    }
}
