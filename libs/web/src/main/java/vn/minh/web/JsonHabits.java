package vn.minh.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import vn.minh.contracts.Wire;

/** The API writes like the wire (decimals as strings, UTC) but takes only fields it knows. */
@Singleton
class JsonHabits implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        Wire.configure(mapper).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
