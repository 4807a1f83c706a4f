package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Scrutiny;

/** How a second reading stands, in the row: a line of a queue decides on moves without child rows. */
@Embeddable
class ScrutinyColumns {

    private static final TypeReference<Scrutiny> SCRUTINY = new TypeReference<>() {};

    /** What a queue filters for; absent: nothing is odd. */
    @Column
    @Nullable String anomalies;

    @Column
    boolean sampled;

    @Column(name = "second_reader")
    @Nullable String reader;

    /** Absent in rows from before there were second readings. */
    @Column(name = "scrutiny")
    @Nullable String whole;

    void take(Scrutiny next) {
        anomalies = next.anomalies().isEmpty()
                ? null
                : Json.write(next.anomalies().stream().sorted().toList());
        sampled = next.sampled();
        reader = next.reader();
        whole = next.equals(Scrutiny.NONE) ? null : Json.write(next);
    }

    Scrutiny toDomain() {
        return whole == null ? Scrutiny.NONE : Json.read(whole, SCRUTINY);
    }
}
