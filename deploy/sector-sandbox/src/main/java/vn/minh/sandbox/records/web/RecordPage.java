package vn.minh.sandbox.records.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.minh.sandbox.records.Held;
import vn.minh.sandbox.records.Records;
import vn.minh.sandbox.records.State;
import vn.minh.sandbox.units.Kept;
import vn.minh.sandbox.units.Units;

/** A look at records and units for whoever tries the platform out. */
@Path("/")
@PermitAll
public class RecordPage {

    private static final int MOST = 500;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** One line of the table. */
    public record Line(
            String key,
            String unit,
            String kind,
            String schoolYear,
            int revision,
            boolean withdrawn,
            String receipt,
            String acceptedAt) {

        static Line of(Held held) {
            return new Line(
                    held.key(),
                    held.unit(),
                    held.kind().equals("OWN_RESULT") ? "Tự đánh giá" : "Được công nhận",
                    held.schoolYear(),
                    held.revision(),
                    held.state() == State.WITHDRAWN,
                    Objects.requireNonNullElse(held.receipt(), "không có"),
                    MOMENT.format(held.acceptedAt()));
        }
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance records(List<Line> lines, List<Kept> units);
    }

    private final Records records;
    private final Units units;

    RecordPage(Records records, Units units) {
        this.records = records;
        this.units = units;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public Uni<String> page() {
        return records.list(null, "", MOST)
                .chain(held -> units.list("", MOST)
                        .map(kept -> Templates.records(
                                        held.stream().map(Line::of).toList(), kept)
                                .render()));
    }
}
