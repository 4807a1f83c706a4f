package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import vn.minh.contracts.Wire;

/**
 * Who signs in at the stand-in provider.
 *
 * @param life of her tokens in seconds; the portal renews what is below ten minutes
 * @param renewable whether the provider is still there when her tokens are to be renewed
 */
public record Who(String id, String name, String unit, List<String> roles, int life, boolean renewable) {

    static final String SCHOOL = "HN-THCS-VINH-QUYNH";
    static final String AUTHORITY = "HN-X-DAI-THANH";

    static Who principal() {
        return of("principal-1", "Hiệu trưởng THCS Vĩnh Quỳnh", SCHOOL, "principal");
    }

    static Who council() {
        return of("council-1", "Thư ký Hội đồng", SCHOOL, "council");
    }

    static Who reviewer() {
        return of("reviewer-1", "Thành viên đoàn đánh giá ngoài", AUTHORITY, "reviewer");
    }

    static Who head() {
        return of("head-1", "Lãnh đạo UBND xã Đại Thanh", AUTHORITY, "authority-head");
    }

    static Who department() {
        return of("so-1", "Chuyên viên Sở GD&ĐT Hà Nội", "HN-SO", "department-officer");
    }

    static Who administrator() {
        return of("quan-tri-1", "Quản trị hệ thống", "HN-SO", "administrator");
    }

    static Who of(String id, String name, String unit, String... roles) {
        return new Who(id, name, unit, List.of(roles), 900, true);
    }

    Who withTokensFor(int seconds) {
        return new Who(id, name, unit, roles, seconds, renewable);
    }

    Who whenTheProviderIsAway() {
        return new Who(id, name, unit, roles, life, false);
    }

    String written() throws IOException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Wire.mapper().writeValueAsBytes(this));
    }

    static Who read(String text) throws IOException {
        return Wire.mapper().readValue(Base64.getUrlDecoder().decode(text.getBytes(UTF_8)), Who.class);
    }
}
