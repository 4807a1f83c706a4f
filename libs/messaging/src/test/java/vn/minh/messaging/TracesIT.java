package vn.minh.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.observability.Traces;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;

@QuarkusTest
@RealServers(database = "trial")
class TracesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @Inject
    Traces traces;

    private final Ledger ledger = new Ledger(Postgres.asOwner("trial"));
    private final UUID subject = UUID.randomUUID();

    @Test
    void aFactNamesTheSpanThatRecordedItInTheTraceOfTheClick() {
        given().auth()
                .oauth2(Tokens.as("a-1").unit("HN").roles("council").token())
                .contentType("application/json")
                .header("traceparent", "00-" + TRACE + "-" + SPAN + "-01")
                .body(new TellingResource.Telling(subject, 1))
                .post("/told")
                .then()
                .statusCode(200);

        assertThat(ledger.rows("select trace from event_log where subject = ?", subject.toString()))
                .singleElement()
                .asString()
                .startsWith("00-" + TRACE + "-")
                .doesNotContain(SPAN);
    }

    @Test
    void whoHearsAFactGoesOnInItsTrace() throws Throwable {
        var now = VertxContextSupport.subscribeAndAwait(() -> traces.follow(
                "hear",
                "00-" + TRACE + "-" + SPAN + "-01",
                Map.of(),
                () -> Uni.createFrom().item(Origin.trace(null))));

        assertThat(now).startsWith("00-" + TRACE + "-").doesNotContain(SPAN);
    }

    @Test
    void whatIsNoTraceBeginsOne() throws Throwable {
        var now = VertxContextSupport.subscribeAndAwait(() -> traces.follow(
                "hear", "nonsense", Map.of(), () -> Uni.createFrom().item(Origin.trace(null))));

        assertThat(now).hasSize(55).startsWith("00-").doesNotContain(TRACE);
    }
}
