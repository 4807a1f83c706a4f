package vn.minh.assessment.indicatorset.web;

import static com.networknt.schema.SpecVersion.VersionFlag.V202012;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSet;

/**
 * A set as it is sent. The reader of JSON stops at the first thing it cannot read; whoever types a decision wants to
 * know all of them, so what cannot be read is held against the published schema, which names each with its line.
 */
@ApplicationScoped
class SetDocuments {

    private static final SchemaValidatorsConfig BY_POINTER =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    private final ObjectMapper json;
    private final JsonSchema schema;

    SetDocuments(ObjectMapper json) throws IOException {
        this.json = json;
        try (var file = IndicatorSet.class.getResourceAsStream("/schema/indicator-set.v1.json")) {
            schema = JsonSchemaFactory.getInstance(V202012).getSchema(file, BY_POINTER);
        }
    }

    /**
     * The set it means.
     *
     * @throws Rejected with every line whose shape is wrong
     * @throws JsonProcessingException when the schema finds nothing and yet it cannot be read
     */
    IndicatorSet read(JsonNode sent) throws JsonProcessingException {
        try {
            return json.treeToValue(sent, IndicatorSet.class);
        } catch (JsonProcessingException unreadable) {
            var faults = schema.validate(sent).stream().map(SetDocuments::fault).toList();
            if (faults.isEmpty()) {
                throw unreadable;
            }
            throw new Rejected(new Invalid(faults));
        }
    }

    private static Fault fault(ValidationMessage message) {
        var line = message.getInstanceLocation().toString();
        return switch (message.getType()) {
            case "required" ->
                new Fault(
                        "field-missing",
                        line + "/" + message.getProperty(),
                        "Thiếu trường “" + message.getProperty() + "”.",
                        "Bổ sung trường này.");
            case "additionalProperties", "unevaluatedProperties" ->
                new Fault(
                        "field-unknown",
                        line + "/" + message.getProperty(),
                        "Trường “" + message.getProperty() + "” không có trong định dạng của bộ chỉ số.",
                        "Sửa tên trường hoặc bỏ trường này.");
            case "enum" ->
                new Fault(
                        "value-unknown",
                        line,
                        "Không có giá trị " + message.getInstanceNode() + ".",
                        "Chọn một trong: " + choices(message.getSchemaNode()) + ".");
            default ->
                new Fault(
                        "value-malformed",
                        line,
                        "Giá trị " + message.getInstanceNode() + " không đúng kiểu hoặc không đúng dạng.",
                        "Sửa theo định dạng của bộ chỉ số (schema/indicator-set.v1.json).");
        };
    }

    private static String choices(JsonNode schema) {
        return StreamSupport.stream(schema.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
