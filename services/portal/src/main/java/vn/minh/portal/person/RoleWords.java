package vn.minh.portal.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.minh.domain.Role;

/** Roles as people say them. */
final class RoleWords {

    private static final List<Map.Entry<String, String>> VIETNAMESE = List.of(
            Map.entry(Role.CONTRIBUTOR, "Người cung cấp minh chứng"),
            Map.entry(Role.COUNCIL, "Thành viên Hội đồng tự đánh giá"),
            Map.entry(Role.PRINCIPAL, "Hiệu trưởng"),
            Map.entry(Role.REVIEWER, "Người được cử đánh giá ngoài"),
            Map.entry(Role.AUTHORITY_OFFICER, "Chuyên viên cơ quan quản lý"),
            Map.entry(Role.AUTHORITY_HEAD, "Thủ trưởng cơ quan quản lý"),
            Map.entry(Role.DEPARTMENT_OFFICER, "Chuyên viên Sở GD&ĐT"),
            Map.entry(Role.ADMINISTRATOR, "Quản trị hệ thống"),
            Map.entry(Role.SECTOR_SYSTEM, "Hệ thống CSDL ngành"));

    private RoleWords() {}

    /** What is no role of ours (the identity provider has its own) is not shown. */
    static List<String> of(Collection<String> roles) {
        return VIETNAMESE.stream()
                .filter(role -> roles.contains(role.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
