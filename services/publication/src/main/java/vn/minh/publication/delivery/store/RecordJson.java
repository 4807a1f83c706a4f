package vn.minh.publication.delivery.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;

/** The record beside its delivery, written as it is told. */
final class RecordJson {

    private static final ObjectMapper JSON = Wire.mapper();

    private RecordJson() {}

    static SectorRecordUpdatedV1 read(String text) {
        try {
            return JSON.readValue(text, SectorRecordUpdatedV1.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote, we can read", e);
        }
    }

    static String write(SectorRecordUpdatedV1 told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract record must be writable", e);
        }
    }
}
