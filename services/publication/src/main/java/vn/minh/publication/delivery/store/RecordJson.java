package vn.minh.publication.delivery.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;

/** The record beside its delivery, written as it is told. */
final class RecordJson {

    private static final ObjectMapper JSON = Wire.mapper();

    private RecordJson() {}

    /** Which of the two words it is; written out so that a class may move. */
    enum Told {
        UPDATED(SectorRecordUpdatedV1.class),
        WITHDRAWN(SectorRecordWithdrawnV1.class);

        private final Class<? extends SectorUpdateEvent> type;

        Told(Class<? extends SectorUpdateEvent> type) {
            this.type = type;
        }

        static Told of(SectorUpdateEvent record) {
            return switch (record) {
                case SectorRecordUpdatedV1 _ -> UPDATED;
                case SectorRecordWithdrawnV1 _ -> WITHDRAWN;
            };
        }
    }

    static SectorUpdateEvent read(String told, String text) {
        try {
            return JSON.readValue(text, Told.valueOf(told).type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote, we can read", e);
        }
    }

    static String write(SectorUpdateEvent told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract record must be writable", e);
        }
    }
}
