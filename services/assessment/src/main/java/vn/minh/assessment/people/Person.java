package vn.minh.assessment.people;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.assessment.PersonDisabledV1;
import vn.minh.contracts.assessment.PersonEnabledV1;
import vn.minh.contracts.assessment.PersonInvitedV1;
import vn.minh.contracts.assessment.PositionEndedV1;
import vn.minh.contracts.assessment.PositionGivenV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;

/**
 * Who may work for a unit, as what, from when to when. Her name is the identity provider's.
 *
 * @param id the subject of her tokens
 * @param software whether it is a program of the unit
 * @param roles what she was let in as; roles that follow from positions are not among them
 */
public record Person(
        String id,
        String unit,
        boolean software,
        Set<String> roles,
        State state,
        List<Position> positions,
        Instant invitedAt,
        long version) {

    static final String WHAT = "person";

    public Person {
        roles = Set.copyOf(roles);
        positions = List.copyOf(positions);
    }

    public enum Status {
        ENABLED,
        DISABLED
    }

    /** Each state offers only the moves that are legal from it. */
    public sealed interface State {

        default Status status() {
            return switch (this) {
                case Enabled _ -> Status.ENABLED;
                case Disabled _ -> Status.DISABLED;
            };
        }

        record Enabled() implements State {

            Disabled disable(String by, Instant now) {
                return new Disabled(by, now);
            }
        }

        record Disabled(String by, Instant at) implements State {

            Enabled enable() {
                return new Enabled();
            }
        }
    }

    /** How she is known before she was ever touched here: an account alone, with version 0. */
    static Person of(Account account, Instant now) {
        return new Person(
                account.id(),
                account.unit(),
                account.software(),
                account.lettingIn(),
                new State.Enabled(),
                List.of(),
                now,
                0);
    }

    /** The first step of everybody. */
    Transition<Person> invited(String by) {
        return new Transition<>(this, new PersonInvitedV1(id, unit, software, by, invitedAt));
    }

    Transition<Person> give(Position position, Instant now) {
        requireEnabled("give-position");
        if (software) {
            throw new Rejected(new Conflict(
                    "software-has-no-position",
                    "Phần mềm của đơn vị không giữ nhiệm vụ nào trong hội đồng.",
                    "Giao nhiệm vụ cho một người của đơn vị."));
        }
        if (positions.stream().anyMatch(position::meets)) {
            throw new Rejected(new Conflict(
                    "position-overlaps",
                    "Người này đã giữ đúng nhiệm vụ đó trong một phần của khoảng thời gian này.",
                    "Chọn ngày bắt đầu sau ngày kết thúc của nhiệm vụ đang có, hoặc kết thúc nhiệm vụ đang có trước."));
        }
        return new Transition<>(
                with(Stream.concat(positions.stream(), Stream.of(position)).toList()),
                new PositionGivenV1(
                        id,
                        unit,
                        position.id(),
                        position.kind(),
                        position.validFrom(),
                        position.validTo(),
                        position.givenBy(),
                        now));
    }

    /** Past days stay as they were: a position ends today at the earliest, and never later than it would have. */
    Transition<Person> end(UUID positionId, LocalDate last, LocalDate today, String by, Instant now) {
        var position = positions.stream()
                .filter(one -> one.id().equals(positionId))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NotFound("position", positionId.toString())));
        var ends = position.validTo();
        if (position.isOver(today)) {
            throw new Rejected(new IllegalMove("position", "ENDED", "end"));
        }
        if (last.isBefore(today) || last.isBefore(position.validFrom()) || (ends != null && !last.isBefore(ends))) {
            throw new Rejected(new Conflict(
                    "last-day-out-of-range",
                    "Ngày cuối " + last + " không nằm trong phần còn lại của nhiệm vụ này.",
                    "Chọn ngày cuối từ hôm nay trở đi, không trước ngày bắt đầu và sớm hơn ngày kết thúc đang ghi."
                            + " Cần dừng ngay: khóa tài khoản."));
        }
        var rest = positions.stream()
                .map(one -> one.id().equals(positionId) ? one.until(last) : one)
                .toList();
        return new Transition<>(with(rest), new PositionEndedV1(id, unit, positionId, position.kind(), last, by, now));
    }

    Transition<Person> disable(String by, Instant now) {
        return switch (state) {
            case State.Enabled enabled ->
                new Transition<>(with(enabled.disable(by, now)), new PersonDisabledV1(id, unit, by, now));
            case State.Disabled _ -> throw new Rejected(new IllegalMove(WHAT, Status.DISABLED.name(), "disable"));
        };
    }

    Transition<Person> enable(String by, Instant now) {
        return switch (state) {
            case State.Disabled disabled ->
                new Transition<>(with(disabled.enable()), new PersonEnabledV1(id, unit, by, now));
            case State.Enabled _ -> throw new Rejected(new IllegalMove(WHAT, Status.ENABLED.name(), "enable"));
        };
    }

    /** A role is hers while a position it follows from is current or still to come. */
    public Standing standing(LocalDate today) {
        var granted = positions.stream()
                .filter(position -> !position.isOver(today))
                .map(Position::role)
                .collect(toCollection(() -> new HashSet<>(roles)));
        var withdrawn = positions.stream()
                .map(Position::role)
                .filter(role -> !granted.contains(role))
                .collect(toSet());
        return new Standing(state instanceof State.Enabled, granted, withdrawn);
    }

    private void requireEnabled(String move) {
        switch (state) {
            case State.Enabled _ -> {}
            case State.Disabled _ -> throw new Rejected(new IllegalMove(WHAT, Status.DISABLED.name(), move));
        }
    }

    private Person with(State next) {
        return new Person(id, unit, software, roles, next, positions, invitedAt, version);
    }

    private Person with(List<Position> next) {
        return new Person(id, unit, software, roles, state, next, invitedAt, version);
    }
}
