package vn.minh.assessment.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.assessment.PositionKind;

/** A position as a head sends it, not yet read. */
public record PositionEntry(
        @Nullable String position,
        @Nullable String validFrom,
        @Nullable String validTo) {

    Position read(LocalDate today, String by) {
        var reading = Reading.start();
        var kind = reading.oneOf("position", position, PositionKind.class);
        var from = reading.day("validFrom", validFrom);
        var to = reading.dayIfAny("validTo", validTo);
        reading.inOrder("validTo", from, to);
        if (to != null && to.isBefore(today)) {
            reading.fault(
                    "already-over",
                    "validTo",
                    "Ngày " + to + " đã qua, nên nhiệm vụ này hết hạn trước khi bắt đầu có tác dụng.",
                    "Chọn ngày cuối từ hôm nay trở đi, hoặc bỏ trống.");
        }
        reading.verify();
        if (kind == null || from == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return new Position(UUID.randomUUID(), kind, from, to, by);
    }
}
