package vn.minh.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact and the files that promise it. The facts are found by looking, not from a list, so that a record without its
 * files fails as well as a file without its record.
 */
record Contract(Class<? extends Event> record) {

    static final ObjectMapper JSON = Wire.mapper();

    /** The sources, not their copies: a copy outlives its deleted original until the next clean build. */
    private static final Path FILES = Path.of("src/main/resources");

    private static final Path CLASSES = classes();

    static Stream<Contract> all() {
        return events().filter(Class::isRecord).map(Contract::new);
    }

    /** The interfaces that a consumer switches over: one per topic. */
    static Stream<Class<? extends Event>> families() {
        return events().filter(type -> type.isInterface() && type != Event.class);
    }

    static Stream<String> files(String folder) throws IOException {
        try (var files = Files.list(FILES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    static JsonNode resource(String path) {
        try {
            return JSON.readTree(FILES.resolve(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Published published() {
        return record.getAnnotation(Published.class);
    }

    /** {@code vn.minh.review.external-review.opened.v1} lies in {@code external-review.opened.v1.json}. */
    String fileName() {
        return published().type().split("\\.", 4)[3] + ".json";
    }

    ObjectNode golden() {
        return (ObjectNode) resource("golden/" + fileName());
    }

    ObjectNode schema() {
        return (ObjectNode) resource("schema/" + fileName());
    }

    /** The fields that are never absent. */
    List<String> required() {
        return required(record);
    }

    static List<String> required(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    Event read(JsonNode written) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(written), record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode write(Event event) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return record.getSimpleName();
    }

    private static Stream<Class<? extends Event>> events() {
        try (var files = Files.walk(CLASSES)) {
            return files
                    .map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(Contract::load)
                    .filter(Event.class::isAssignableFrom)
                    .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Event.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
