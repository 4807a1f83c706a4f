package vn.minh.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "evidence", "review", "publication", "reporting", "portal", "sandbox"})
    void aServiceIsBuiltForTheAddressItHasOnOneMachine(String service) {
        var settings = Sources.settings(service);

        var built = List.of(settings.getProperty("quarkus.http.port"), settings.getProperty("quarkus.management.port"));

        assertThat(built)
                .containsExactly(
                        String.valueOf(Sources.ports().get(service)),
                        String.valueOf(Sources.ports().get(service + ".management")));
        assertThat(Sources.databases()).contains(service);
    }
}
