package vn.minh.assessment.people.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.people.Person;
import vn.minh.domain.Rejected;

/** Without its columns about the account: those are no step of hers. */
@Entity
@Table(name = "person")
class PersonRow {

    @Id
    String id;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    boolean software;

    @Column
    String roles;

    @Column
    @Enumerated(EnumType.STRING)
    Person.Status status;

    @Column(name = "disabled_by")
    @Nullable String disabledBy;

    @Column(name = "disabled_at")
    @Nullable Instant disabledAt;

    @Column(name = "invited_at", updatable = false)
    Instant invitedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    Person toDomain(List<PositionRow> positions) {
        return new Person(
                id,
                unit,
                software,
                Arrays.stream(roles.split(",")).filter(role -> !role.isEmpty()).collect(toSet()),
                state(),
                positions.stream().map(PositionRow::toDomain).toList(),
                invitedAt,
                version);
    }

    private Person.State state() {
        return switch (status) {
            case ENABLED -> new Person.State.Enabled();
            case DISABLED -> new Person.State.Disabled(requireNonNull(disabledBy), requireNonNull(disabledAt));
        };
    }

    void take(Person next, Instant now) {
        Rejected.ifStale(next.version(), version);
        id = next.id();
        unit = next.unit();
        software = next.software();
        roles = String.join(",", new TreeSet<>(next.roles()));
        status = next.state().status();
        invitedAt = next.invitedAt();
        changedAt = now;
        switch (next.state()) {
            case Person.State.Enabled _ -> {
                disabledBy = null;
                disabledAt = null;
            }
            case Person.State.Disabled(var by, var at) -> {
                disabledBy = by;
                disabledAt = at;
            }
        }
    }
}
