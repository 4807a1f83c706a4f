package vn.minh.publication.delivery.sectordb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Way;

/** Which city is told where and how. */
class ConfiguredTargetsTest {

    private static final String URL = "https://csdl.example/minh";

    @Test
    void aCityWithoutSettingsIsToldAsTheHouseTells() {
        var targets = targets(Way.TOPIC, Map.of("HP", city(Way.HTTP, null, URL)));

        assertThat(targets.of("HN")).isEqualTo(Target.on("csdl-nganh", Way.TOPIC));
    }

    @Test
    void aCityHasItsOwnUnderItsOwnName() {
        var targets =
                targets(Way.TOPIC, Map.of("HP", city(Way.HTTP, null, URL), "DN", city(Way.FILE, "csdl-dn", null)));

        assertThat(targets.of("HP")).isEqualTo(new Target("csdl-nganh-hp", Way.HTTP, URI.create(URL), null));
        assertThat(targets.named("csdl-dn")).contains(targets.of("DN"));
        assertThat(targets.all()).extracting(Target::name).containsOnly("csdl-nganh", "csdl-nganh-hp", "csdl-dn");
    }

    @Test
    void theEnvironmentKnowsNoSmallLettersAndIsUnderstood() {
        var targets = targets(Way.TOPIC, Map.of("hp", city(Way.FILE, null, null)));

        assertThat(targets.of("HP").way()).isEqualTo(Way.FILE);
    }

    @Test
    void whatIsSetNoMoreIsNotKnown() {
        assertThat(targets(Way.TOPIC, Map.of()).named("csdl-cu")).isEmpty();
    }

    @Test
    void httpWithoutAnAddressDoesNotStart() {
        assertThatThrownBy(() -> targets(Way.HTTP, Map.of())).hasMessageContaining("csdl-nganh");
        assertThatThrownBy(() -> targets(Way.TOPIC, Map.of("HP", city(Way.HTTP, null, null))))
                .hasMessageContaining("csdl-nganh-hp");
        assertThatThrownBy(() -> targets(Way.TOPIC, Map.of("HP", city(Way.HTTP, null, "csdl.example/minh"))))
                .hasMessageContaining("csdl-nganh-hp");
    }

    @Test
    void twoSettingsOfOneNameThatDifferDoNotStart() {
        assertThatThrownBy(() -> targets(
                        Way.TOPIC, Map.of("HP", city(Way.FILE, "csdl", null), "DN", city(Way.HTTP, "csdl", URL))))
                .hasMessageContaining("csdl");
    }

    @Test
    void citiesMayShareOne() {
        var targets = targets(Way.TOPIC, Map.of("HP", city(Way.HTTP, "csdl", URL), "DN", city(Way.HTTP, "csdl", URL)));

        assertThat(targets.of("HP")).isEqualTo(targets.of("DN"));
        assertThat(targets.all()).hasSize(2);
    }

    @Test
    void theTokenIsNotShown() {
        assertThat(new Target("csdl", Way.HTTP, URI.create(URL), "a-secret").toString())
                .isEqualTo("csdl (HTTP)");
    }

    private static ConfiguredTargets targets(Way way, Map<String, TargetSettings.City> cities) {
        return new ConfiguredTargets(way, "csdl-nganh", Optional.empty(), Optional.empty(), () -> cities);
    }

    private static TargetSettings.City city(Way way, @Nullable String target, @Nullable String url) {
        return new TargetSettings.City() {
            @Override
            public Optional<Way> way() {
                return Optional.of(way);
            }

            @Override
            public Optional<String> target() {
                return Optional.ofNullable(target);
            }

            @Override
            public Optional<URI> url() {
                return Optional.ofNullable(url).map(URI::create);
            }

            @Override
            public Optional<String> token() {
                return Optional.empty();
            }
        };
    }
}
