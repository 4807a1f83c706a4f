package vn.minh.review.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;
import vn.minh.review.appeal.State.Admitted;
import vn.minh.review.appeal.State.Decided;
import vn.minh.review.appeal.State.Filed;
import vn.minh.review.appeal.State.Withdrawn;
import vn.minh.review.externalreview.Remark;

/**
 * A unit's petition to look again at named criteria of its recognition (khiếu nại). Another panel scores them; neither
 * the unit's points nor the review's are touched. Who may make which move is decided by {@link Rights}.
 */
public record Appeal(
        Id id,
        Contested about,
        List<Plea> pleas,
        PanelFindings findings,
        State state,
        String filedBy,
        Instant filedAt,
        long version) {

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public Appeal {
        pleas = List.copyOf(pleas);
    }

    /** Whether the unit may file it was decided by {@link Filing}. */
    static Transition<Appeal> file(Id id, Contested about, List<Plea> pleas, String head, Instant now) {
        var filed = new Appeal(id, about, pleas, PanelFindings.NONE, new Filed(), head, now, 0);
        return new Transition<>(filed, filed.facts().filed());
    }

    public Transition<Appeal> withdraw(String head, Instant now) {
        return switch (state) {
            case Filed filed -> new Transition<>(with(filed.withdraw(head, now)), facts().withdrawn(head, now));
            case Admitted _, Decided _, Withdrawn _ -> throw illegal(Move.WITHDRAW);
        };
    }

    /**
     * @param panel whether each of it may look again was decided by {@link Eligibility}
     * @param authority accountable now
     */
    public Transition<Appeal> admit(Panel panel, LocalDate dueOn, UnitRef authority, String head, Instant now) {
        requireFuture(dueOn, Vietnam.dayOf(now));
        return switch (state) {
            case Filed filed -> {
                var admitted = filed.admit(panel, dueOn, head, now);
                yield new Transition<>(with(admitted), facts().admitted(admitted, authority));
            }
            case Admitted _, Decided _, Withdrawn _ -> throw illegal(Move.ADMIT);
        };
    }

    /** Empty when the finding says what is there already: nothing happened, nothing is told. */
    public Optional<Transition<Appeal>> record(Remark remark, PanelSheet sheet, String panellist, Instant now) {
        var finding = sheet.read(remark, panellist, now);
        return switch (state) {
            case Admitted _ when finding.repeats(findings.on(finding.item())) -> Optional.empty();
            case Admitted admitted -> {
                var next = new Appeal(
                        id, about, pleas, findings.with(finding), admitted.record(), filedBy, filedAt, version);
                yield Optional.of(new Transition<>(next, facts().recorded(finding)));
            }
            case Filed _, Decided _, Withdrawn _ -> throw illegal(Move.RECORD);
        };
    }

    public Transition<Appeal> uphold(PanelSheet sheet, @Nullable String reason, Instant now) {
        return switch (state) {
            case Admitted admitted -> {
                var result = sheet.result();
                yield new Transition<>(
                        with(admitted.uphold(result, reason, now)),
                        facts().upheld(result, admitted.panel().chair().person(), now));
            }
            case Filed _, Decided _, Withdrawn _ -> throw illegal(Move.UPHOLD);
        };
    }

    public Transition<Appeal> dismiss(String reason, Instant now) {
        if (reason.isBlank()) {
            throw invalid(
                    "reason-required",
                    "reason",
                    "Chưa có lý do không chấp nhận đề nghị của đơn vị.",
                    "Ghi lý do để đơn vị đọc được.");
        }
        return switch (state) {
            case Admitted admitted ->
                new Transition<>(
                        with(admitted.dismiss(reason.strip(), now)),
                        facts().dismissed(admitted.panel().chair().person(), now));
            case Filed _, Decided _, Withdrawn _ -> throw illegal(Move.DISMISS);
        };
    }

    public List<String> criteria() {
        return pleas.stream().map(Plea::criterion).toList();
    }

    public Status status() {
        return state.status();
    }

    /** Whether the panel let its last day pass. */
    public boolean isLate(LocalDate today) {
        return state instanceof Admitted admitted && admitted.dueOn().isBefore(today);
    }

    private static void requireFuture(LocalDate dueOn, LocalDate today) {
        if (!dueOn.isAfter(today)) {
            throw invalid(
                    "due-in-future",
                    "dueOn",
                    "Hạn xem xét " + dueOn + " không ở sau hôm nay (" + today + ").",
                    "Chọn hạn từ ngày mai trở đi.");
        }
    }

    private static Rejected invalid(String code, String field, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, field, why, next)));
    }

    private Facts facts() {
        return new Facts(this);
    }

    private Appeal with(State next) {
        return new Appeal(id, about, pleas, findings, next, filedBy, filedAt, version);
    }

    private Rejected illegal(Move move) {
        return new Rejected(new IllegalMove("appeal", status().name(), move.word()));
    }
}
