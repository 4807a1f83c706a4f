package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.Scrutiny;
import vn.minh.review.externalreview.SecondRead;

@Entity
@Table(name = "second_reading")
class SecondReadingRow {

    private static final TypeReference<Set<String>> ITEMS = new TypeReference<>() {};

    @Id
    UUID review;

    @Nullable String reader;

    @Column(name = "finished_at")
    @Nullable Instant finishedAt;

    @Column
    String scope;

    @Column
    String settled;

    static SecondReadingRow of(UUID review, SecondRead second) {
        var row = new SecondReadingRow();
        row.review = review;
        row.take(second);
        return row;
    }

    void take(SecondRead second) {
        reader = second.reader();
        finishedAt = second.finishedAt();
        scope = Json.write(second.scope().stream().sorted().toList());
        settled = Json.write(second.settled().stream().sorted().toList());
    }

    SecondRead toDomain(Scrutiny scrutiny, Findings findings) {
        return new SecondRead(
                scrutiny.anomalies(),
                scrutiny.sampled(),
                reader,
                finishedAt,
                Json.read(scope, ITEMS),
                findings,
                Json.read(settled, ITEMS));
    }
}
