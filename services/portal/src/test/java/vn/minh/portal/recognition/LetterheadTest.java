package vn.minh.portal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

class LetterheadTest {

    @ParameterizedTest
    @CsvSource({
        "UBND xã Đại Thanh,              XÃ ĐẠI THANH,      Đại Thanh",
        "Ủy ban nhân dân phường Long Biên, PHƯỜNG LONG BIÊN, Long Biên",
        "UBND đặc khu Phú Quốc,          ĐẶC KHU PHÚ QUỐC,  Phú Quốc"
    })
    void committeeOfACommuneHasNobodyOverIt(String name, String where, String place) {
        var head = Letterhead.of(unit(name, UnitKind.COMMUNE));

        assertThat(head.superior()).isNull();
        assertThat(head.issuer()).containsExactly("ỦY BAN NHÂN DÂN", where);
        assertThat(head.place()).isEqualTo(place);
        assertThat(head.decider()).isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN " + where);
        assertThat(head.post()).isEqualTo("CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Giáo dục và Đào tạo Hà Nội,   ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI, Hà Nội",
        "Sở GD&ĐT Lào Cai,                ỦY BAN NHÂN DÂN TỈNH LÀO CAI,     Lào Cai",
        "Sở GD&ĐT Thành phố Hồ Chí Minh,  ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH, Hồ Chí Minh"
    })
    void departmentStandsUnderItsProvince(String name, String superior, String place) {
        var head = Letterhead.of(unit(name, UnitKind.DEPARTMENT));

        assertThat(head.superior()).isEqualTo(superior);
        assertThat(head.issuer()).containsExactly("SỞ GIÁO DỤC VÀ ĐÀO TẠO");
        assertThat(head.place()).isEqualTo(place);
        assertThat(head.post()).isEqualTo("GIÁM ĐỐC");
    }

    @Test
    void divisionThatIsNoMoreKeepsItsHead() {
        var head = Letterhead.of(unit("Phòng GD&ĐT quận Long Biên", UnitKind.DISTRICT_DIVISION));

        assertThat(head.superior()).isEqualTo("ỦY BAN NHÂN DÂN QUẬN LONG BIÊN");
        assertThat(head.place()).isEqualTo("Long Biên");
        assertThat(head.post()).isEqualTo("TRƯỞNG PHÒNG");
    }

    @Test
    void nameThatIsWrittenOtherwiseStandsAsItIs() {
        var head = Letterhead.of(unit("Ban Quản lý Khu Công nghệ cao", UnitKind.COMMUNE));

        assertThat(head.issuer()).containsExactly("BAN QUẢN LÝ KHU CÔNG NGHỆ CAO");
        assertThat(head.place()).isNull();
    }

    private static UnitRef unit(String name, UnitKind kind) {
        return new UnitRef("X", name, kind);
    }
}
