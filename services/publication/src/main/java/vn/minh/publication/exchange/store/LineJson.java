package vn.minh.publication.exchange.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.exchange.Said;
import vn.minh.publication.exchange.SectorFiles.Answered;
import vn.minh.publication.exchange.SectorLine;

/** Lines and answers on their way to and from the table: as JSON, since they go there by the hundred. */
final class LineJson {

    private static final ObjectMapper JSON = Wire.mapper();
    private static final String UPDATED = "UPDATED";
    private static final String WITHDRAWN = "WITHDRAWN";

    record Kept(int place, UUID delivery, int revision, String told, SectorUpdateEvent record) {}

    record Answer(
            UUID delivery,
            int revision,
            boolean accepted,
            @Nullable String receipt,
            @Nullable String reason,
            @Nullable String detail) {}

    private LineJson() {}

    static Kept kept(int place, SectorLine line) {
        var told = switch (line.record()) {
            case SectorRecordUpdatedV1 _ -> UPDATED;
            case SectorRecordWithdrawnV1 _ -> WITHDRAWN;
        };
        return new Kept(place, line.delivery().value(), line.record().revision(), told, line.record());
    }

    static Answer answer(Answered answered) {
        var delivery = answered.delivery().value();
        return switch (answered.said()) {
            case Said.Taken(var receipt) -> new Answer(delivery, answered.revision(), true, receipt, null, null);
            case Said.Refused(var reason, var detail) ->
                new Answer(delivery, answered.revision(), false, null, reason, detail);
        };
    }

    static SectorLine line(Object[] row) {
        return new SectorLine(
                new Delivery.Id((UUID) row[0]),
                record((String) row[1], (String) row[2]),
                said((Boolean) row[3], (String) row[4], (String) row[5], (String) row[6]));
    }

    private static @Nullable Said said(@Nullable Boolean accepted, String receipt, String reason, String detail) {
        if (accepted == null) {
            return null;
        }
        return accepted ? new Said.Taken(receipt) : new Said.Refused(reason, detail);
    }

    private static SectorUpdateEvent record(String told, String text) {
        try {
            return told.equals(UPDATED)
                    ? JSON.readValue(text, SectorRecordUpdatedV1.class)
                    : JSON.readValue(text, SectorRecordWithdrawnV1.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote, we can read", e);
        }
    }

    static String write(List<?> chunk) {
        try {
            return JSON.writeValueAsString(chunk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line must be writable", e);
        }
    }
}
