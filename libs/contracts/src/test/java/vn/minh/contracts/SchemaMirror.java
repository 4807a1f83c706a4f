package vn.minh.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A schema held against the record it describes, field by field and down to the shared shapes. A field added to the one
 * and forgotten in the other is found here.
 */
record SchemaMirror(JsonNode schema, String at) {

    private static final JsonNode COMMON = Contract.resource("schema/common.v1.json");

    static SchemaMirror of(JsonNode schema) {
        return new SchemaMirror(schema, schema.path("title").asText());
    }

    void mirrors(Class<?> record) {
        var fields = record.getRecordComponents();
        assertThat(schema.path("properties").fieldNames()).toIterable().as(at).containsExactlyElementsOf(names(fields));
        assertThat(schema.path("required"))
                .extracting(JsonNode::textValue)
                .as(at)
                .containsExactlyElementsOf(Contract.required(record));
        for (var field : fields) {
            property(field.getName()).describes(field.getGenericType());
        }
    }

    private void describes(Type type) {
        switch (type) {
            case ParameterizedType of
            when of.getRawType() == List.class -> {
                has("type", "array");
                inner("items").describes(of.getActualTypeArguments()[0]);
            }
            case ParameterizedType of
            when of.getRawType() == Map.class -> {
                has("type", "object");
                inner("additionalProperties").describes(of.getActualTypeArguments()[1]);
            }
            case Class<?> record when record.isRecord() -> mirrors(record);
            case Class<?> kind
            when kind.isEnum() ->
                assertThat(schema.path("enum"))
                        .extracting(JsonNode::textValue)
                        .as(at)
                        .containsExactlyElementsOf(Stream.of(kind.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            case Class<?> plain -> describesPlain(plain);
            default -> throw new AssertionError(at + ": no event carries a " + type);
        }
    }

    private void describesPlain(Class<?> type) {
        if (type == UUID.class) {
            has("format", "uuid");
        } else if (type == Instant.class) {
            has("format", "date-time");
        } else if (type == LocalDate.class) {
            has("format", "date");
        } else if (type == int.class || type == long.class || type == Long.class) {
            has("type", "integer");
        } else if (type == boolean.class || type == Boolean.class) {
            has("type", "boolean");
        } else if (type == BigDecimal.class) {
            assertThat(schema.path("pattern").asText()).as(at).endsWith("\\d+(\\.\\d+)?$");
        } else if (!schema.has("enum")) {
            assertThat(type).as(at).isEqualTo(String.class);
            has("type", "string");
        }
    }

    private void has(String keyword, String value) {
        assertThat(schema.path(keyword).asText()).as(at + " " + keyword).isEqualTo(value);
    }

    private SchemaMirror property(String name) {
        return resolved(schema.path("properties").path(name), at + "." + name);
    }

    private SchemaMirror inner(String keyword) {
        return resolved(schema.path(keyword), at + "[]");
    }

    private static SchemaMirror resolved(JsonNode schema, String at) {
        var ref = schema.path("$ref").asText();
        return new SchemaMirror(ref.isEmpty() ? schema : COMMON.at(ref.substring(ref.indexOf('#') + 1)), at);
    }

    private static List<String> names(RecordComponent... fields) {
        return Stream.of(fields).map(RecordComponent::getName).toList();
    }
}
