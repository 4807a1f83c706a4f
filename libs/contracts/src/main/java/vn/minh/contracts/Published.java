package vn.minh.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The public name of an event. Written out, never derived from the class, so that a class may move. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Published {

    /** {@code vn.minh.<service>.<aggregate>.<past-verb>.v<major>}. */
    String type();

    /** {@code minh.<service>.<aggregate>.v<major>}. */
    String topic();
}
