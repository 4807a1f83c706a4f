package vn.minh.publication.register.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.minh.contracts.Wire;

/** Values kept whole: a read model is dropped and rebuilt, never migrated. */
final class Document {

    private static final ObjectMapper JSON = Wire.mapper();

    private Document() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value must be writable: " + value.getClass(), e);
        }
    }

    static <T> T read(Object column, Class<T> type) {
        try {
            return JSON.readValue((String) column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote, we can read", e);
        }
    }
}
