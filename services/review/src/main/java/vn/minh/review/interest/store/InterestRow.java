package vn.minh.review.interest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import vn.minh.domain.Rejected;
import vn.minh.review.interest.Interest;

@Entity
@Table(name = "interest")
class InterestRow {

    @Id
    String person;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    /** A new row has version 1, the sequence of its first fact. */
    static InterestRow of(Interest interest, Instant now) {
        var row = new InterestRow();
        row.person = interest.person();
        row.changedAt = now;
        row.version = 1;
        return row;
    }

    /** What changed is in the child rows; the version moves all the same. */
    void take(Interest next, Instant now) {
        Rejected.ifStale(next.version(), version);
        changedAt = now;
    }

    Interest toDomain(List<WorkplaceRow> workplaces, List<ConflictRow> conflicts) {
        return new Interest(
                person,
                workplaces.stream()
                        .filter(row -> row.person.equals(person))
                        .map(WorkplaceRow::toDomain)
                        .toList(),
                conflicts.stream()
                        .filter(row -> row.person.equals(person))
                        .map(ConflictRow::toDomain)
                        .toList(),
                version);
    }
}
