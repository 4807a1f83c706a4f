package vn.minh.reporting.report.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.reporting.report.CampaignReport.Sector;

/**
 * The last comparison with the sector database.
 *
 * @param at absent before the first
 * @param differences of the whole city
 * @param authorities differences by code, {@code ""} for records without authority
 */
record Compared(@Nullable Instant at, int differences, Map<String, Integer> authorities) {

    static final Compared NEVER = new Compared(null, 0, Map.of());

    private static final ObjectMapper JSON = Wire.mapper();
    private static final TypeReference<Map<String, Integer>> BY_AUTHORITY = new TypeReference<>() {};

    static Compared of(Object[] row) {
        try {
            return new Compared(
                    ((OffsetDateTime) row[2]).toInstant(),
                    ((Number) row[0]).intValue(),
                    JSON.readValue((String) row[1], BY_AUTHORITY));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be readable", e);
        }
    }

    /** An authority no side knows records of has no differences. */
    @Nullable Integer of(@Nullable String authority) {
        return at == null ? null : authorities.getOrDefault(Objects.requireNonNullElse(authority, ""), 0);
    }

    /** As far as the person may see. */
    @Nullable Sector sector(Actor actor) {
        if (at == null) {
            return null;
        }
        return new Sector(
                at, actor.has(Role.DEPARTMENT_OFFICER) ? differences : authorities.getOrDefault(actor.unit(), 0));
    }
}
