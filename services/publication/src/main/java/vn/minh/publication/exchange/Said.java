package vn.minh.publication.exchange;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Rejected;

/** What a person over there wrote for a record. */
public sealed interface Said {

    int LONGEST_RECEIPT = 100;
    int LONGEST_REASON = 1000;

    /** @param receipt its number */
    record Taken(String receipt) implements Said {}

    /** @param reason stable code; {@code detail} in words, which stay here */
    record Refused(String reason, String detail) implements Said {}

    /** The reason is the words alone: facts carry codes only, since they are kept for ever. */
    String IN_WORDS = "in-words";

    Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @param why a code such as {@code unknown-unit}, or words */
    static Refused refused(String why, @Nullable String more) {
        var detail = Objects.requireNonNullElse(more, "");
        return CODE.matcher(why).matches()
                ? new Refused(why, detail)
                : new Refused(IN_WORDS, detail.isEmpty() ? why : why + "\n" + detail);
    }

    /** As if the sector database had sent it itself. */
    default SectorReceiptIssuedV1 receiptFor(String recordKey, int revision, Instant at) {
        return switch (this) {
            case Taken(var number) -> new SectorReceiptIssuedV1(recordKey, revision, true, number, null, null, at);
            case Refused(var reason, var detail) ->
                new SectorReceiptIssuedV1(recordKey, revision, false, null, reason, detail, at);
        };
    }

    /** Whether the delivery has been answered just so. */
    default boolean standsIn(Delivery delivery) {
        return switch (this) {
            case Taken(var number) -> delivery.state() instanceof Accepted(var known, var _) && known.equals(number);
            case Refused(var reason, var detail) ->
                delivery.state() instanceof Rejected(var known, var words, var _)
                        && known.equals(reason)
                        && words.equals(detail);
        };
    }

    /** As the workbook would say it. */
    default String inWords() {
        return switch (this) {
            case Taken(var number) -> Brought.TAKEN + ", số " + number;
            case Refused(var reason, var detail) -> Brought.REFUSED + ", " + (detail.isEmpty() ? reason : detail);
        };
    }
}
