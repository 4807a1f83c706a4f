package vn.minh.publication.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/**
 * All that the other side says it has. The sector database is another system: that its lines add up to its sums is
 * checked before anything is concluded from them.
 *
 * @param takenAt by the other side's clock
 */
public record Inventory(List<Entry> entries, Instant takenAt) {

    private static final String NOT_WHOLE = "inventory-not-whole";

    /** @param parts of one taking, in any order */
    public static Inventory of(List<SectorInventoryReportedV1> parts) {
        if (parts.isEmpty()) {
            throw notWhole("CSDL ngành trả lời mà không có phần nào.");
        }
        var first = parts.getFirst();
        verifyParts(parts, first);
        var entries = new ArrayList<Entry>();
        for (var part : parts) {
            part.lines()
                    .forEach(line ->
                            entries.add(new Entry(line.recordKey(), line.authority(), line.revision(), line.sha256())));
        }
        verifyKeys(entries);
        verifySums(entries, first);
        return new Inventory(List.copyOf(entries), first.takenAt());
    }

    /** Whether that is why nothing was compared. */
    static boolean isNotWhole(Throwable trouble) {
        return trouble instanceof Rejected refused
                && refused.reason() instanceof Conflict conflict
                && conflict.code().equals(NOT_WHOLE);
    }

    private static void verifyParts(List<SectorInventoryReportedV1> parts, SectorInventoryReportedV1 first) {
        var numbers = new HashSet<Integer>();
        for (var part : parts) {
            if (part.parts() != first.parts() || !part.sums().equals(first.sums())) {
                throw notWhole("Các phần nêu số phần hoặc số tổng khác nhau.");
            }
            if (part.part() < 1 || part.part() > first.parts() || !numbers.add(part.part())) {
                throw notWhole("Phần " + part.part() + "/" + first.parts() + " thừa hoặc lặp lại.");
            }
        }
        if (numbers.size() != first.parts()) {
            throw notWhole("Mới có " + numbers.size() + "/" + first.parts() + " phần.");
        }
    }

    private static void verifyKeys(List<Entry> entries) {
        var keys = new HashSet<String>();
        for (var entry : entries) {
            if (!keys.add(entry.recordKey())) {
                throw notWhole("Bản ghi “" + entry.recordKey() + "” có hai dòng.");
            }
        }
    }

    private static void verifySums(List<Entry> entries, SectorInventoryReportedV1 first) {
        var told = new HashMap<String, Sum>();
        first.sums().forEach(sum -> told.put(Comparison.group(sum.authority()), new Sum(sum.count(), sum.sha256())));
        var counted = Comparison.byAuthority(entries.stream());
        counted.keySet().forEach(authority -> verifySum(authority, told, counted));
        told.keySet().forEach(authority -> verifySum(authority, told, counted));
    }

    private static void verifySum(String authority, Map<String, Sum> told, Map<String, List<Entry>> counted) {
        var sum = Sum.of(counted.getOrDefault(authority, List.of()));
        if (!sum.equals(told.get(authority))) {
            throw notWhole("Các dòng của “" + authority + "” (" + sum.count() + ") không cộng thành số tổng đã nêu.");
        }
    }

    private static Rejected notWhole(String why) {
        return new Rejected(new Conflict(
                NOT_WHOLE,
                "Bản kiểm kê của CSDL ngành không trọn vẹn, nên chưa đối chiếu. " + why,
                "Đề nghị đơn vị vận hành CSDL ngành gửi lại toàn bộ bản kiểm kê."));
    }
}
