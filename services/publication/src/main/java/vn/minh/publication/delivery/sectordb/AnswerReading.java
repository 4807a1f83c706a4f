package vn.minh.publication.delivery.sectordb;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.delivery.Answer;
import vn.minh.publication.delivery.Target;

/** What an HTTP answer means. Another system gave it: nothing in it is believed that does not name what was asked. */
@ApplicationScoped
class AnswerReading {

    private static final Logger LOG = Logger.getLogger(AnswerReading.class);
    private static final ObjectMapper JSON = Wire.mapper();
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);

    /** Of the 4xx, those that say nothing about the record: request time-out and too early. */
    private static final Set<Integer> TRY_AGAIN = Set.of(408, 425);

    private final InstantSource clock;

    AnswerReading(InstantSource clock) {
        this.clock = clock;
    }

    Answer of(Target target, SectorUpdateEvent record, HttpResponse<byte[]> answer) {
        var retryAfter = answer.headers().firstValue("Retry-After").orElse(null);
        return of(target, record, answer.statusCode(), retryAfter, answer.body());
    }

    Answer of(Target target, SectorUpdateEvent record, int status, @Nullable String retryAfter, byte[] body) {
        if (status == 429 || status == 503 && retryAfter != null) {
            return new Answer.Busy(pause(retryAfter));
        }
        if (NOT_LET_IN.contains(status)) {
            LOG.errorf("%s does not let us in (HTTP %d): its token is to be looked at", target, status);
            return new Answer.Away("HTTP " + status);
        }
        var receipt = receipt(record, body);
        if (status / 100 == 2) {
            return receipt.<Answer>map(Answer.Receipt::new)
                    .orElseGet(() -> new Answer.Away("HTTP " + status + " without a receipt for what was sent"));
        }
        return status / 100 == 4 && !TRY_AGAIN.contains(status)
                ? new Answer.Receipt(receipt.filter(one -> !one.accepted()).orElseGet(() -> refusal(record, status)))
                : new Answer.Away("HTTP " + status);
    }

    private static Optional<SectorReceiptIssuedV1> receipt(SectorUpdateEvent record, byte[] body) {
        try {
            return Optional.ofNullable(JSON.readValue(body, SectorReceiptIssuedV1.class))
                    .filter(receipt -> receipt.recordKey().equals(record.recordKey())
                            && receipt.revision() == record.revision()
                            && isSaid(receipt.accepted() ? receipt.receipt() : receipt.reason()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private SectorReceiptIssuedV1 refusal(SectorUpdateEvent record, int status) {
        return new SectorReceiptIssuedV1(
                record.recordKey(),
                record.revision(),
                false,
                null,
                "http-" + status,
                "CSDL ngành từ chối (HTTP " + status + ") mà không nêu lý do.",
                clock.instant());
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Seconds, or a date as HTTP writes it; anything else is as if nothing was said. */
    private @Nullable Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        try {
            return retryAfter.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
                    : until(ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private Duration until(ZonedDateTime date) {
        var pause = Duration.between(clock.instant(), date.toInstant());
        return pause.isNegative() ? Duration.ZERO : pause;
    }
}
