package vn.minh.assessment.campaign.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.minh.assessment.campaign.DateRules;
import vn.minh.contracts.Wire;

/** The rules of the dates, read once from the file beside the code. */
class JsonDateRules {

    private static final ObjectMapper JSON = Wire.mapper();

    @Produces
    @Singleton
    DateRules rules() {
        try (var file = DateRules.class.getResourceAsStream("/campaign/date-rules.json")) {
            return JSON.readValue(file, DateRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
