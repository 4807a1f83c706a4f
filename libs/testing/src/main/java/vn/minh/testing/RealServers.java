package vn.minh.testing;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The real servers a component test speaks to, and tokens it can believe. They start once per test JVM; write the same
 * line on every test class of a module, or Quarkus starts the service anew for each difference.
 */
@WithTestResource(RealServersResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealServers {

    /** The service under test: the name of its database, and of the roles {@code <service>_owner} and {@code _app}. */
    String service();

    Need[] needs() default {Need.POSTGRES, Need.BROKER};

    /** One kind of server. */
    enum Need {
        POSTGRES,
        BROKER,
        STORE
    }
}
