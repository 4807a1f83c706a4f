package vn.minh.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the word of {@code @NullMarked} at the border: a field of a contract that is not {@code @Nullable} must be in
 * the message. Without it a missing list would be a null and a missing round 0, found out deep inside a consumer
 * instead of parking the message that lacks it.
 */
final class NothingMissing extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return mustBeThere(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return mustBeThere(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
    }

    private static boolean mustBeThere(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)) {
            return false;
        }
        var owner = parameter.getDeclaringClass();
        return owner.isRecord()
                && owner.getPackageName().startsWith(NothingMissing.class.getPackageName())
                && !owner.getRecordComponents()[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
