package vn.minh.evidence.evidence.store;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Viewing;
import vn.minh.evidence.evidence.Viewings;

/** One look as a row. */
@Entity
@Immutable
@Table(name = "viewing")
class ViewingRow {

    @Id
    long position;

    @Column(name = "evidence_id")
    UUID evidenceId;

    @Column(name = "content_version")
    @Nullable Integer version;

    String person = "";
    String unit = "";

    /** With a space between. */
    String roles = "";

    @Enumerated(EnumType.STRING)
    Viewing.What what = Viewing.What.DETAILS;

    @Column(name = "self_assessment_id")
    @Nullable UUID dossier;

    @Column(name = "seen_at")
    Instant at = Instant.EPOCH;

    /** How it is written: all of a list in one statement. */
    record Line(
            UUID evidence,
            @Nullable Integer version,
            String person,
            String unit,
            String roles,
            Viewing.What what,
            @Nullable UUID dossier,
            Instant at) {

        static Line of(Viewing viewing) {
            var by = viewing.by();
            return new Line(
                    viewing.evidence().value(),
                    viewing.version(),
                    by.id(),
                    by.unit(),
                    by.roles().stream().sorted().collect(joining(" ")),
                    viewing.what(),
                    viewing.dossier(),
                    viewing.at());
        }
    }

    Viewings.Recorded toDomain() {
        var by = new Actor(person, unit, roles.isEmpty() ? Set.of() : Set.of(roles.split(" ")));
        return new Viewings.Recorded(
                position, new Viewing(new Evidence.Id(evidenceId), version, by, what, dossier, at));
    }
}
