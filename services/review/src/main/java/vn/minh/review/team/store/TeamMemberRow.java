package vn.minh.review.team.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.team.Member;
import vn.minh.review.team.Period;

@Entity
@Table(name = "team_member")
@IdClass(TeamMemberRow.Key.class)
class TeamMemberRow {

    record Key(UUID team, String person, LocalDate validFrom) implements Serializable {}

    @Id
    UUID team;

    @Id
    String person;

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column
    String unit;

    @Enumerated(EnumType.STRING)
    @Column
    TeamPost post;

    static TeamMemberRow of(UUID team, Member member) {
        var row = new TeamMemberRow();
        row.team = team;
        row.person = member.person();
        row.validFrom = member.period().from();
        row.validTo = member.period().to();
        row.unit = member.unit();
        row.post = member.post();
        return row;
    }

    Member toDomain() {
        return new Member(person, unit, post, new Period(validFrom, validTo));
    }
}
