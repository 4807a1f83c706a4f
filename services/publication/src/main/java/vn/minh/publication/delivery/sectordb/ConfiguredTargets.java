package vn.minh.publication.delivery.sectordb;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Targets;
import vn.minh.publication.delivery.Way;

/** The sector databases as the operator set them; contradictory settings do not start. */
@Startup
@ApplicationScoped
class ConfiguredTargets implements Targets {

    private final Target common;
    private final Map<String, Target> byDepartment = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Target> byName;

    ConfiguredTargets(
            @ConfigProperty(name = "minh.delivery.way") Way way,
            @ConfigProperty(name = "minh.delivery.target") String target,
            @ConfigProperty(name = "minh.delivery.url") Optional<URI> url,
            @ConfigProperty(name = "minh.delivery.token") Optional<String> token,
            TargetSettings settings) {
        common = new Target(target, way, url.orElse(null), token.orElse(null));
        settings.cities().forEach((department, city) -> byDepartment.put(department, target(department, city)));
        byName = Stream.concat(Stream.of(common), byDepartment.values().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Target::name, one -> one, ConfiguredTargets::contradiction));
    }

    /** A setting may come from the environment, which knows no small letters: departments are found by any case. */
    @Override
    public Target of(String department) {
        return byDepartment.getOrDefault(department, common);
    }

    @Override
    public Optional<Target> named(String target) {
        return Optional.ofNullable(byName.get(target));
    }

    @Override
    public List<Target> all() {
        return List.copyOf(byName.values());
    }

    private Target target(String department, TargetSettings.City city) {
        return new Target(
                city.target().orElseGet(() -> common.name() + "-" + department.toLowerCase(Locale.ROOT)),
                city.way().orElse(common.way()),
                city.url().orElse(common.url()),
                city.token().orElse(common.token()));
    }

    private static Target contradiction(Target one, Target other) {
        throw new IllegalArgumentException(
                "sector database “%s” is set twice and differently: %s, %s".formatted(one.name(), one, other));
    }
}
