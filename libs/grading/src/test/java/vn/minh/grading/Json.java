package vn.minh.grading;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes sets with the wire's habits, which the library itself does not know. */
final class Json {

    static final ObjectMapper MAPPER = mapper();

    private Json() {}

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    /** A file of the repository, wherever the tests are started from. */
    static Path inRepository(String path) {
        return Path.of(System.getProperty("minh.root", "../..")).resolve(path);
    }

    static JsonNode tree(Path file) {
        return reading(() -> MAPPER.readTree(Files.readString(file)));
    }

    static JsonNode resource(String name) {
        return reading(() -> MAPPER.readTree(Json.class.getResourceAsStream(name)));
    }

    static IndicatorSet set(JsonNode tree) {
        return reading(() -> MAPPER.treeToValue(tree, IndicatorSet.class));
    }

    static String text(Object value) {
        return reading(() -> MAPPER.writeValueAsString(value));
    }

    static <T> T reading(Reading<T> reading) {
        try {
            return reading.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Reading<T> {
        T get() throws IOException;
    }
}
