package vn.minh.review.team.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.team.Allotted;
import vn.minh.review.team.ReviewTeam;

@Entity
@Table(name = "team_school")
@IdClass(TeamSchoolRow.Key.class)
class TeamSchoolRow {

    record Key(String authority, UUID campaign, String unit) implements Serializable {}

    @Id
    String authority;

    @Id
    UUID campaign;

    @Id
    String unit;

    @Column
    UUID team;

    @Column
    @Nullable String reason;

    @Column
    @Nullable UUID draw;

    @Column(name = "allotted_by")
    String allottedBy;

    @Column(name = "allotted_at")
    Instant allottedAt;

    static TeamSchoolRow of(ReviewTeam team, Allotted school) {
        var row = new TeamSchoolRow();
        row.authority = team.authority().code();
        row.campaign = team.campaign();
        row.unit = school.unit();
        row.team = team.id().value();
        row.reason = school.reason();
        row.draw = school.draw();
        row.allottedBy = school.by();
        row.allottedAt = school.at();
        return row;
    }

    Allotted toDomain() {
        return new Allotted(unit, reason, draw, allottedBy, allottedAt);
    }
}
