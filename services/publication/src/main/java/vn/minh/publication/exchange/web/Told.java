package vn.minh.publication.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.exchange.Column;

/** The columns that tell a record. Points are texts exactly as on the wire, so that a fingerprint can be taken of them. */
record Told(String title, int width, Function<SectorUpdateEvent, @Nullable Object> content) {

    static final String UPDATE = "CẬP NHẬT";
    static final String WITHDRAWAL = "THU HỒI";
    static final String OWN = "TỰ ĐÁNH GIÁ";
    static final String RECOGNISED = "CÔNG NHẬN";
    static final String YES = "CÓ";
    static final String NO = "KHÔNG";

    /** Groups differ between indicator sets: every one that occurs has its two columns. */
    static List<Told> columns(List<SectorUpdateEvent> records) {
        var columns = new ArrayList<Told>(List.of(
                new Told("Thao tác", 12, record -> record instanceof SectorRecordUpdatedV1 ? UPDATE : WITHDRAWAL),
                new Told(Column.KEY.title(), 48, SectorUpdateEvent::recordKey),
                new Told(Column.REVISION.title(), 9, SectorUpdateEvent::revision),
                new Told(Column.UNIT.title(), 26, record -> record.unit().code()),
                new Told("Tên đơn vị", 36, record -> record.unit().name()),
                new Told(
                        "Mã cơ quan quản lý",
                        22,
                        record -> record.authority() == null
                                ? null
                                : record.authority().code()),
                new Told("Loại kết quả", 15, record -> kind(record.kind())),
                new Told("Năm học", 12, SectorUpdateEvent::schoolYear),
                new Told("Bộ chỉ số", 10, record -> record.set().code()),
                new Told(
                        "Mức",
                        7,
                        record -> updated(record, told -> told.result().level()))));
        groups(records).forEach(group -> {
            columns.add(new Told(
                    "Điểm nhóm " + group,
                    12,
                    record -> group(record, group, one -> one.points().toPlainString())));
            columns.add(new Told("Mức nhóm " + group, 11, record -> group(record, group, Result.Group::level)));
        });
        columns.addAll(List.of(
                new Told("Số quyết định", 18, Told::decision),
                new Told("Số giấy chứng nhận", 20, record -> updated(record, SectorRecordUpdatedV1::certificateNumber)),
                new Told("Ngày quyết định", 14, Told::day),
                new Told("Trình diễn", 10, record -> record.demonstration() ? YES : NO)));
        return columns;
    }

    private static Stream<String> groups(List<SectorUpdateEvent> records) {
        return records.stream()
                .flatMap(record ->
                        record instanceof SectorRecordUpdatedV1 told ? told.result().groups().stream() : Stream.empty())
                .map(Result.Group::code)
                .distinct()
                .sorted();
    }

    private static String kind(RecordKind kind) {
        return switch (kind) {
            case OWN_RESULT -> OWN;
            case RECOGNISED_RESULT -> RECOGNISED;
        };
    }

    private static @Nullable Object updated(
            SectorUpdateEvent record, Function<SectorRecordUpdatedV1, @Nullable Object> content) {
        return record instanceof SectorRecordUpdatedV1 told ? content.apply(told) : null;
    }

    private static @Nullable Object group(
            SectorUpdateEvent record, String code, Function<Result.Group, Object> content) {
        return updated(
                record,
                told -> told.result().groups().stream()
                        .filter(group -> group.code().equals(code))
                        .map(content)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Object decision(SectorUpdateEvent record) {
        return switch (record) {
            case SectorRecordUpdatedV1 told -> told.decisionNumber();
            case SectorRecordWithdrawnV1 told -> told.decisionNumber();
        };
    }

    private static Object day(SectorUpdateEvent record) {
        return switch (record) {
            case SectorRecordUpdatedV1 told -> told.decidedOn();
            case SectorRecordWithdrawnV1 told -> told.withdrawnOn();
        };
    }
}
