package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;

/**
 * Why a dossier is read a second time and what came of it.
 *
 * @param sampled whether it was drawn for a second reading when it opened
 * @param reader who reads it a second time, or did
 * @param finishedAt when she had read all that was open to her; absent while she reads
 * @param scope the items that a later round opened again; empty: all of them
 * @param findings hers; those that wait to be read again do not count
 * @param settled items whose points were decided because the readers differed
 */
public record SecondRead(
        Set<Anomaly> anomalies,
        boolean sampled,
        @Nullable String reader,
        @Nullable Instant finishedAt,
        Set<String> scope,
        Findings findings,
        Set<String> settled) {

    public static final SecondRead NONE =
            new SecondRead(Set.of(), false, null, null, Set.of(), Findings.NONE, Set.of());

    public SecondRead {
        anomalies = Set.copyOf(anomalies);
        scope = Set.copyOf(scope);
        settled = Set.copyOf(settled);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether she may say something about the item in this round. */
    public boolean covers(String item) {
        return scope.isEmpty() || scope.contains(item);
    }

    void requireCovered(String item) {
        if (!covers(item)) {
            throw new Rejected(new Invalid(new Fault(
                    "item-not-reopened",
                    item,
                    "Chỉ tiêu " + item + " không thuộc phần đơn vị bổ sung nên lần đọc trước vẫn giữ.",
                    "Chỉ đọc lại các chỉ tiêu đã trả bổ sung: "
                            + String.join(", ", scope.stream().sorted().toList()) + ".")));
        }
    }

    /** What rights look at, given what the first reader found. */
    public Scrutiny scrutiny(Findings first) {
        var items = isFinished() ? first.differingFrom(findings) : List.<String>of();
        return new Scrutiny(
                anomalies,
                sampled,
                reader,
                isFinished(),
                items.stream().filter(item -> !settled.contains(item)).toList(),
                settled.stream().sorted().toList(),
                findings.unexplained());
    }

    /** Points that were decided between two readers are no longer the first one's to change. */
    void requireOpen(String item) {
        if (settled.contains(item)) {
            throw new Rejected(new Conflict(
                    "item-settled",
                    "Điểm của chỉ tiêu " + item + " đã được chốt sau hai lần đọc.",
                    "Nhờ trưởng đoàn hoặc cán bộ phụ trách chốt lại nếu cần sửa."));
        }
    }

    SecondRead flagged(Set<Anomaly> own, boolean gap) {
        var all = new HashSet<>(own);
        return new SecondRead(all, sampled, reader, finishedAt, scope, findings, settled).weighed(gap);
    }

    SecondRead drawn() {
        return new SecondRead(anomalies, true, reader, finishedAt, scope, findings, settled);
    }

    /** The first reader's points changed: the gap comes or goes. */
    SecondRead weighed(boolean gap) {
        var now = EnumSet.noneOf(Anomaly.class);
        now.addAll(anomalies);
        now.remove(Anomaly.GAP);
        if (gap) {
            now.add(Anomaly.GAP);
        }
        return new SecondRead(now, sampled, reader, finishedAt, scope, findings, settled);
    }

    SecondRead taken(String by) {
        return new SecondRead(anomalies, sampled, by, null, scope, findings, settled);
    }

    /** What she has not finished is forgotten: the next one does not build on it. */
    SecondRead released() {
        return new SecondRead(anomalies, sampled, null, null, scope, findings.without(this::covers), settled);
    }

    SecondRead recorded(Finding finding) {
        return new SecondRead(anomalies, sampled, reader, finishedAt, scope, findings.with(finding), settled);
    }

    SecondRead finished(Instant at) {
        return new SecondRead(anomalies, sampled, reader, at, scope, findings, settled);
    }

    SecondRead settled(Collection<String> items) {
        var all = new HashSet<>(settled);
        all.addAll(items);
        return new SecondRead(anomalies, sampled, reader, finishedAt, scope, findings, all);
    }

    /** The unit answered these items anew: of a finished reading they are open again, and nothing else. */
    SecondRead reopened(Set<String> items) {
        if (items.isEmpty() || (reader == null && findings.isEmpty())) {
            return this;
        }
        var open = Stream.concat(scope.stream(), items.stream()).toList();
        var left = new HashSet<>(settled);
        left.removeAll(items);
        return new SecondRead(
                anomalies,
                sampled,
                reader,
                null,
                isFinished() || !scope.isEmpty() ? Set.copyOf(open) : Set.of(),
                findings.reopened(items),
                left);
    }
}
