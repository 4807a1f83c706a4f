package vn.minh.review.interest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minh.contracts.review.ConflictDeclaredV1;
import vn.minh.contracts.review.ConflictWithdrawnV1;
import vn.minh.contracts.review.Workplace;
import vn.minh.contracts.review.WorkplacesRecordedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Transition;

/**
 * What one person said, or her authority recorded, about where she worked and what she has an interest in.
 *
 * @param person opaque id
 * @param conflicts all that were ever declared, withdrawn ones too
 * @param version 0 while nothing was recorded
 */
public record Interest(String person, List<Workplace> workplaces, List<Conflict> conflicts, long version) {

    private static final Comparator<Workplace> BY_DAY =
            Comparator.comparing(Workplace::validFrom).thenComparing(Workplace::unit);

    public Interest {
        workplaces = workplaces.stream().sorted(BY_DAY).toList();
        conflicts = List.copyOf(conflicts);
    }

    public static Interest none(String person) {
        return new Interest(person, List.of(), List.of(), 0);
    }

    /** Replaces what was recorded before. Empty when it says the same: nothing happened, nothing is told. */
    Optional<Transition<Interest>> record(List<Workplace> whole, Actor by, Instant now) {
        var next = new Interest(person, whole, conflicts, version);
        return next.equals(this)
                ? Optional.empty()
                : Optional.of(
                        new Transition<>(next, new WorkplacesRecordedV1(person, next.workplaces(), by.id(), now)));
    }

    Transition<Interest> declare(String unit, String reason, Actor by, Instant now) {
        if (standing(unit).isPresent()) {
            throw new Rejected(new Rejection.Conflict(
                    "already-declared",
                    "Xung đột lợi ích với đơn vị " + unit + " đã được khai báo.",
                    "Nếu lý do đã khác, rút khai báo cũ rồi khai báo lại."));
        }
        var conflict = new Conflict(UUID.randomUUID(), unit, reason, by.id(), now, null);
        return new Transition<>(
                with(Stream.concat(conflicts.stream(), Stream.of(conflict)).toList()),
                new ConflictDeclaredV1(person, unit, by.id(), now));
    }

    /** What an officer declared the person does not withdraw herself. */
    Transition<Interest> withdraw(String unit, Actor by, Instant now) {
        var conflict = standing(unit).orElseThrow(() -> new Rejected(new Rejection.NotFound("conflict", unit)));
        if (by.id().equals(person) && !conflict.declaredBy().equals(person)) {
            throw new Rejected(new Rejection.Forbidden(
                    "Xung đột lợi ích này do cơ quan đánh giá khai báo, nên bạn không tự rút được.",
                    "Nhờ cán bộ phụ trách của cơ quan đánh giá rút nếu không còn đúng."));
        }
        return new Transition<>(
                with(conflicts.stream()
                        .map(one -> one.equals(conflict) ? one.withdrawn(by.id(), now) : one)
                        .toList()),
                new ConflictWithdrawnV1(person, unit, by.id(), now));
    }

    /** @param ownUnits units she comes from as the teams have it */
    public Bonds bonds(Set<String> ownUnits) {
        return new Bonds(
                ownUnits,
                workplaces,
                conflicts.stream().filter(Conflict::stands).map(Conflict::unit).collect(Collectors.toSet()));
    }

    private Optional<Conflict> standing(String unit) {
        return conflicts.stream()
                .filter(conflict -> conflict.stands() && conflict.unit().equals(unit))
                .findFirst();
    }

    private Interest with(List<Conflict> next) {
        return new Interest(person, workplaces, next, version);
    }
}
