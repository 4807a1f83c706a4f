package vn.minh.review.team.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.minh.contracts.Wire;
import vn.minh.review.team.Draw;
import vn.minh.review.team.Outcome;
import vn.minh.review.team.Roster;

@Entity
@Immutable
@Table(name = "draw")
class DrawRow {

    private static final ObjectMapper JSON = Wire.mapper();

    @Id
    UUID id;

    @Column
    UUID campaign;

    @Column
    String authority;

    @Column
    String department;

    @Column
    long seed;

    @Column
    String sha256;

    @Column
    String roster;

    @Column
    String outcome;

    @Column(name = "drawn_by")
    String drawnBy;

    @Column(name = "drawn_at")
    Instant drawnAt;

    static DrawRow of(Draw draw) {
        var row = new DrawRow();
        row.id = draw.id();
        row.campaign = draw.campaign();
        row.authority = draw.authority();
        row.department = draw.department();
        row.seed = draw.roster().seed();
        row.sha256 = draw.roster().sha256();
        row.roster = write(draw.roster());
        row.outcome = write(draw.outcome());
        row.drawnBy = draw.by();
        row.drawnAt = draw.at();
        return row;
    }

    Draw toDomain() {
        return new Draw(
                id,
                campaign,
                authority,
                department,
                read(roster, Roster.class),
                read(outcome, Outcome.class),
                drawnBy,
                drawnAt);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draw must be writable", e);
        }
    }

    private static <T> T read(String document, Class<T> type) {
        try {
            return JSON.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written by us must be readable", e);
        }
    }
}
