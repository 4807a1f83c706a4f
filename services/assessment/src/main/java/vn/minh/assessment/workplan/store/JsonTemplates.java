package vn.minh.assessment.workplan.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.minh.assessment.workplan.Templates;
import vn.minh.contracts.Wire;

/** The templates, read once from the file beside the code. */
class JsonTemplates {

    private static final ObjectMapper JSON = Wire.mapper();

    @Produces
    @Singleton
    Templates templates() {
        try (var file = Templates.class.getResourceAsStream("/workplan/templates.json")) {
            return JSON.readValue(file, Templates.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
