package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The data files of the engine rooms. */
final class Data {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final ObjectMapper YAML = new YAMLMapper();

    private Data() {}

    static JsonNode yaml(Path file) throws IOException {
        return YAML.readTree(file.toFile());
    }

    static List<String> strings(Path file, String list) throws IOException {
        return each(yaml(file).path(list)).map(JsonNode::asText).toList();
    }

    static java.util.stream.Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
