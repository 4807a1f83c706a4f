package vn.minh.sandbox.records.web;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Why nothing was done, and what to do now. */
public record Refused(String what, String why, String next) {

    RestResponse<Refused> as(Status status) {
        return ResponseBuilder.create(status, this).build();
    }

    /** @param seconds before which nobody should ask again */
    RestResponse<Refused> as(Status status, int seconds) {
        return ResponseBuilder.create(status, this)
                .header("Retry-After", seconds)
                .build();
    }

    static RestResponse<Refused> absent(String key) {
        return new Refused(
                        "Không tìm thấy", "Không có bản ghi nào mang khóa “" + key + "”.", "Xem danh sách ở /records.")
                .as(Status.NOT_FOUND);
    }

    static RestResponse<Refused> unsound(String why, String next) {
        return new Refused("Yêu cầu không hợp lệ", why, next).as(Status.BAD_REQUEST);
    }
}
