package vn.minh.assessment.council.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.council.Composition;
import vn.minh.assessment.council.Council;
import vn.minh.domain.Rejected;

/** The council itself; its lists are rows of their own, see {@link Lists}. */
@Entity
@Table(name = "council")
class CouncilRow {

    @Id
    @Column(name = "self_assessment_id")
    UUID dossier;

    @Column(updatable = false)
    String unit;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "changed_at")
    @Nullable Instant changedAt;

    @Version
    long version;

    Council toDomain(Lists lists) {
        return new Council(
                dossier,
                unit,
                new Composition(decisionNumber, decidedOn, lists.members()),
                lists.assignments(),
                lists.asks(),
                version);
    }

    /** The day changes with every step, even were the clock to stand: it moves the version when only lists change. */
    void take(Council next, Instant now) {
        Rejected.ifStale(next.version(), version);
        dossier = next.dossier();
        unit = next.unit();
        decisionNumber = next.composition().number();
        decidedOn = next.composition().decidedOn();
        changedAt = changedAt == null || now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
    }
}
