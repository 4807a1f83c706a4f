package vn.minh.sandbox.units.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.units.Entry;
import vn.minh.sandbox.units.Kept;
import vn.minh.sandbox.units.Units;

/** The directory of units. Every change is told on the topic of units soon after. */
@Path("/units")
@PermitAll
public class UnitResource {

    private static final int MOST = 500;

    /** A whole entry; days as {@code 2025-07-01}. */
    public record Asked(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent,
            @Nullable String validFrom,
            @Nullable String validTo) {

        /** Fails with a sentence when it is none. */
        Entry entry(String code) {
            var entry = new Entry(
                    code,
                    text("name", name),
                    text("kind", kind),
                    parent,
                    day("validFrom", text("validFrom", validFrom)),
                    validTo == null ? null : day("validTo", validTo));
            if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
                throw new IllegalArgumentException("validTo đứng trước validFrom.");
            }
            return entry;
        }

        private static String text(String field, @Nullable String text) {
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException("Thiếu trường “" + field + "”.");
            }
            return text.strip();
        }

        private static LocalDate day(String field, String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                throw new IllegalArgumentException("Trường “" + field + "” không phải một ngày.");
            }
        }
    }

    /** Why nothing was done. */
    public record Refused(String what, String why, String next) {}

    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @GET
    public Uni<List<Kept>> list(@QueryParam("after") @DefaultValue("") String after) {
        return units.list(after, MOST);
    }

    /** Keeps the entry under the next revision, also when nothing in it changed. */
    @PUT
    @Path("{code}")
    public Uni<RestResponse<?>> put(String code, Asked asked) {
        try {
            return units.keep(asked.entry(code)).map(RestResponse::ok);
        } catch (IllegalArgumentException e) {
            var refused = new Refused(
                    "Đơn vị không hợp lệ", String.valueOf(e.getMessage()), "Sửa nội dung rồi gửi lại cả mục.");
            return Uni.createFrom()
                    .item(ResponseBuilder.create(Status.BAD_REQUEST, refused).build());
        }
    }
}
