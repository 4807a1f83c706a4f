package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.minh.review.externalreview.events.DeadlineGauge;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class DeadlineGaugeIT {

    @Inject
    DeadlineGauge gauge;

    @Test
    void bothStatesAreNumbersAlsoWhereNothingIsDue() throws Throwable {
        VertxContextSupport.subscribeAndAwait(gauge::read);

        assertThat(Metrics.page())
                .contains("minh_deadlines{kind=\"appeal\",state=\"at-risk\"")
                .contains("minh_deadlines{kind=\"appeal\",state=\"missed\"");
    }
}
