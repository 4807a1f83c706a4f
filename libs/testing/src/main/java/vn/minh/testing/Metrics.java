package vn.minh.testing;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the service under test says at its second door, as Prometheus would read it. */
public final class Metrics {

    private Metrics() {}

    /** The whole page, one number a line; in the plain form, without examples of traces behind the numbers. */
    public static String page() {
        return given().port(port()).accept("text/plain").get("/q/metrics").asString();
    }

    /** Where health, numbers and log levels answer while tests run. */
    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    }
}
