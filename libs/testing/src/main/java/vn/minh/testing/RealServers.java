package vn.minh.testing;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The real servers a component test speaks to, and tokens it can believe. They start once per test JVM; write the same
 * line on every test class of a module, or Quarkus starts the service anew for each difference. (No attribute may be an
 * array: Quarkus compares them by identity and would start anew for every class.)
 */
@WithTestResource(RealServersResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealServers {

    /** Name of the service's database, and of its roles {@code …_owner} and {@code …_app}; empty: no PostgreSQL. */
    String database();

    boolean broker() default true;

    boolean store() default false;

    /** Whether the service believes {@link Tokens}; not for one that signs people in itself. */
    boolean tokens() default true;
}
