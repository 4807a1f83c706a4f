package vn.minh.assessment.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.UnitKind;

/**
 * An invitation as it is sent, not yet read.
 *
 * @param unit the inviter's own when absent
 * @param roles besides what will follow from positions; none for a person of a school
 */
public record InvitationEntry(
        @Nullable String username,
        @Nullable String name,
        @Nullable String email,
        @Nullable String unit,
        @Nullable List<String> roles) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_USERNAME = 64;
    private static final int LONGEST_NAME = 200;

    Set<String> asked() {
        return roles == null
                ? Set.of()
                : Set.copyOf(roles.stream().filter(role -> role != null).toList());
    }

    /** The account it means; refused whole with every fault. */
    Accounts.New read(String unitCode, UnitKind kind) {
        var reading = Reading.start();
        var user = username(reading);
        var shown = reading.text("name", name, LONGEST_NAME);
        if (email != null && !EMAIL.matcher(email).matches()) {
            reading.fault("email-malformed", "email", "“" + email + "” không phải địa chỉ thư.", "Sửa, hoặc bỏ trống.");
        }
        checkRoles(reading, kind);
        reading.verify();
        if (user == null || shown == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return new Accounts.New(user, shown, email, unitCode);
    }

    private @Nullable String username(Reading reading) {
        var user = reading.text("username", username, LONGEST_USERNAME);
        if (user != null && (user.length() < 3 || !USERNAME.matcher(user).matches())) {
            reading.fault(
                    "username-malformed",
                    "username",
                    "Tên đăng nhập “" + user + "” không đúng dạng.",
                    "Dùng ít nhất 3 ký tự: chữ thường không dấu và số, ngăn bằng dấu chấm, ví dụ vq.toan1.");
            return null;
        }
        return user;
    }

    private void checkRoles(Reading reading, UnitKind kind) {
        if (roles == null) {
            return;
        }
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            var field = "roles[" + i + "]";
            if (role == null || !Offices.all().contains(role)) {
                reading.fault(
                        "unknown-role",
                        field,
                        "Không mời được với vai trò “" + role + "”.",
                        "Chọn một trong: " + String.join(", ", Offices.all())
                                + "; người cung cấp minh chứng và thành viên hội đồng được giao bằng nhiệm vụ có thời hạn.");
            } else if (!Offices.fits(role, kind)) {
                reading.fault(
                        "role-does-not-fit",
                        field,
                        "Vai trò “" + role + "” không có ở loại đơn vị này.",
                        "Bỏ vai trò này hoặc chọn đơn vị khác.");
            }
        }
    }
}
