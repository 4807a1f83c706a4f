package vn.minh.assessment.council.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.minh.contracts.Wire;

/** Lists as one parameter of one statement, in the wire's manner. */
final class Json {

    private static final ObjectMapper JSON = Wire.mapper();

    private Json() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values must be writable", e);
        }
    }
}
