package vn.minh.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;

/** How every fact is written: ISO instants in UTC, decimals as plain strings, absent fields left out. */
public final class Wire {

    private Wire() {}

    public static ObjectMapper mapper() {
        return configure(new ObjectMapper());
    }

    /**
     * Gives the mapper of a service the same habits. Reading ignores the unknown fields of a newer writer and refuses a
     * fact that lacks a field which is not {@code @Nullable}.
     */
    public static ObjectMapper configure(ObjectMapper mapper) {
        mapper.registerModule(new JavaTimeModule())
                .registerModule(new Contracts())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        return mapper;
    }

    private static final class Contracts extends SimpleModule {

        private static final long serialVersionUID = 1L;

        Contracts() {
            super("minh-contracts");
            addSerializer(BigDecimal.class, new PlainDecimal());
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.insertAnnotationIntrospector(new NothingMissing());
        }
    }

    /** Jackson's own string shape writes {@code 1E+2} when the target is a tree: a tree knows no plain-decimals switch. */
    private static final class PlainDecimal extends ToStringSerializerBase {

        private static final long serialVersionUID = 1L;

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public String valueToString(Object decimal) {
            return ((BigDecimal) decimal).toPlainString();
        }
    }
}
