package vn.minh.review.appeal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.minh.contracts.Wire;

/** Columns that hold a document are text checked by the table to be JSON, written as the wire has it. */
final class Json {

    private static final ObjectMapper WIRE = Wire.mapper();

    private Json() {}

    static String write(Object value) {
        try {
            return WIRE.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values must be writable: " + value.getClass(), e);
        }
    }

    static <T> T read(String document, TypeReference<T> type) {
        try {
            return WIRE.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written by us must be readable", e);
        }
    }
}
