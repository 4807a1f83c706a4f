package vn.minh.assessment.selfassessment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Frozen;
import vn.minh.contracts.Wire;

/** Values that are kept whole, as text in the wire's manner. */
final class Json {

    private static final ObjectMapper JSON = Wire.mapper();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private Json() {}

    static @Nullable String fields(Map<String, String> fields) {
        return fields.isEmpty() ? null : write(new TreeMap<>(fields));
    }

    static Map<String, String> fields(@Nullable String text) {
        try {
            return text == null ? Map.of() : JSON.readValue(text, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be readable", e);
        }
    }

    static Frozen frozen(String text) {
        try {
            return JSON.readValue(text, Frozen.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be readable", e);
        }
    }

    static List<UUID> ids(String text) {
        return words(text).stream().map(UUID::fromString).toList();
    }

    /** A short list of codes or ids is kept with commas between. */
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    static String joined(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values must be writable", e);
        }
    }
}
